import { BareHttpError } from '../errors/code-error.js';
import { errorOf } from '../errors/traced-error.js';
import { checkErrorStatus, classTitle } from '../errors/error-status.js';
import type { HttpError } from '../errors/http-error.js';
import { isProblemMediaType } from '../problem/media-type.js';
import { parseProblem, readJson } from '../problem/parse-problem.js';
import { ownCopy } from '../objects/own-copy.js';
import type { ReadableResponse } from './readable-response.js';
import { readContent, type ReadLimits } from './read-content.js';
import { readHead } from './read-head.js';
import { receive } from './receive.js';

/** How an error is read from a response, and how much of it. Only own properties count. */
export interface ErrorFromResponseOptions extends ReadLimits {
  /** How deep a document may be nested: 100 levels unless given. */
  readonly maxDepth?: number | undefined;
  /** `true` also recognizes a problem document that was sent as other JSON, where its members leave no doubt. */
  readonly lenient?: boolean | undefined;
  /** The method of the request, which a response does not know: for the log. */
  readonly method?: string | undefined;
}

/** Makes the error of a response: what {@link errorReader} returns. */
export type ErrorReader = (response: ReadableResponse, options?: ErrorFromResponseOptions) => Promise<HttpError>;

/** A class of errors with its constructor, such as `NotFoundError`; a defined problem is more than its status. */
export interface HttpErrorClass {
  new (message?: string): HttpError;
  /** A class that has it is that of a defined problem: `problemCatalog` reads those. */
  readonly type?: never;
}

/**
 * Makes the typed error of a response: of the class of its status, with the members of its problem document.
 *
 * The status is that of the response, whatever the document says; one above 599, which no server may send, counts as 500. What the
 * other server said is in `detail`, `title`, `type`, `instance` and `extensions`; a body of another kind is in `bodyText`, and parsed
 * in `content` where it was JSON; address, status and fields are in `received`.
 *
 * All of that is for who asked, and nothing of it for the clients of a server that lets the error out: its `message` is
 * `Received 404 Not Found`, its `headers` are empty, and it is answered with a bare 502, or 504. {@link passOn} passes on what you
 * name. The first line of the stack has the address without its query, and the text of the other server.
 *
 * The body is read once, up to its limits, and what is left is cancelled. A body that breaks off never makes the promise reject: the
 * error has what came until then. Rejects with a `RangeError` for a status below 400, and with a `TypeError` for a body that was read
 * before, unless it is given as `content`; its `cause` is the error without the body.
 *
 * With `lenient`, JSON of another media type, or of none, is a problem document too where it has
 *
 * - a `title`, the `status` of the response, and a `type` that is text or absent; or
 * - a `type` that is an `http`, `https`, `urn` or `tag` URI or `about:blank`, and a `title`, a `detail` or the `status` of the response.
 *
 * @param response - A response whose body was not read, or that of a client that has read it, such as axios.
 * @param options - Limits on the body, and what the response does not know.
 * @example
 * ```ts
 * const error = await errorFromResponse(new NotFoundError('No user 42').toResponse());
 * error instanceof NotFoundError; //=> true
 * error.detail; //=> 'No user 42'
 * error.message; //=> 'Received 404 Not Found'
 *
 * const json = Response.json({ title: 'Out of stock', status: 409 }, { status: 409 });
 * (await errorFromResponse(json, { lenient: true })).title; //=> 'Out of stock'
 * ```
 * @see {@link https://www.rfc-editor.org/rfc/rfc9457 | RFC 9457}
 */
export const errorFromResponse: ErrorReader = (response, options) => readError(response, options, errorOf);

/**
 * A smaller {@link errorFromResponse}: it makes errors of the classes given, and of `HttpError` for every other status, so that no
 * other class and no other phrase is in the bundle. The title of such an error is that of the document, else `Client Error` or
 * `Server Error`. Throws a `TypeError` for the class of a defined problem: `problemCatalog` reads those.
 *
 * @example
 * ```ts
 * const readNotFound = errorReader([NotFoundError]);
 * (await readNotFound(new NotFoundError().toResponse())).name; //=> 'NotFoundError'
 * (await readNotFound(new ConflictError().toResponse())).name; //=> 'HttpError'
 * ```
 */
export function errorReader(classes: readonly HttpErrorClass[]): ErrorReader {
  const problem = classes.find((ErrorClass) => Object.hasOwn(ErrorClass, 'type'));
  if (problem) throw new TypeError(`Cannot read every error as ${problem.name}: a problem is read by problemCatalog`);
  const byStatus = new Map(classes.map((ErrorClass) => [new ErrorClass().status as number, ErrorClass]));
  return (response, options) =>
    readError(response, options, (status) => {
      const ErrorClass = byStatus.get(status);
      return ErrorClass ? new ErrorClass() : new BareHttpError(status, undefined, undefined, classTitle(status));
    });
}

async function readError(
  response: ReadableResponse,
  options: ErrorFromResponseOptions | undefined,
  make: (status: number) => HttpError,
): Promise<HttpError> {
  const own = ownCopy(options);
  const { received, contentType, source } = readHead(response, own.method);
  const from = source === '' ? '' : ` from ${source}`;
  const status = received.status > 599 ? 500 : received.status;
  checkErrorStatus(status, from);
  const { content, failure, isUsed } = ownCopy(await readContent(response, own));
  const isJson = typeof content !== 'string' || /[/+]json *(?:;|$)/i.test(contentType ?? '');
  const isDocument =
    isProblemMediaType(contentType) ||
    (own.lenient === true &&
      (isJson || contentType === undefined) &&
      isUnmistakable(readJson(content, own.maxDepth), received.status));
  const problem = isDocument ? parseProblem(content, { maxDepth: own.maxDepth, url: received.url }) : undefined;
  const error = receive(make(status), {
    received,
    source,
    failure,
    problem,
    bodyText: problem === undefined && typeof content === 'string' ? content : undefined,
    content: problem === undefined && isJson ? readJson(content, own.maxDepth) : undefined,
  });
  if (!isUsed) return error;
  throw new TypeError(
    `Cannot read the body of the ${received.status}${from}: it was read before, or is locked; pass what was read as { content }, or clone the response first (Fetch, unusable body)`,
    { cause: error },
  );
}

/** Types of problems alone: a word such as `error`, or a path, may be the type of anything. */
const problemType = /^(?:https?:\/\/|urn:|tag:|about:blank$)/i;

/** Whether JSON that was not declared to be a problem document can be nothing else. */
function isUnmistakable(value: unknown, status: number): boolean {
  try {
    const { type, title, detail, status: told } = ownCopy(value as Readonly<Record<string, unknown>>);
    const hasTitle = typeof title === 'string';
    const hasStatus = told === status;
    return typeof type === 'string' && problemType.test(type)
      ? hasTitle || hasStatus || typeof detail === 'string'
      : hasTitle && hasStatus && typeof (type ?? '') === 'string';
  } catch {
    // A getter or a proxy that throws, which JSON never gives.
    return false;
  }
}
