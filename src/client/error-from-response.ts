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

/** The options of {@link errorFromResponse}: how to read the error, and how much of it. Only own properties count. */
export interface ErrorFromResponseOptions extends ReadLimits {
  /** How many levels deep a document may be nested; defaults to 100. */
  readonly maxDepth?: number | undefined;
  /**
   * Whether to also recognize a problem document sent as other JSON, if its members leave no doubt; defaults to
   * `false`.
   */
  readonly lenient?: boolean | undefined;
  /** The method of the request, for the log. The response does not contain it. */
  readonly method?: string | undefined;
}

/** A function that makes an error from a response, such as {@link errorFromResponse}. */
export type ErrorReader = (response: ReadableResponse, options?: ErrorFromResponseOptions) => Promise<HttpError>;

/** An error class such as `NotFoundError`, but not the class of a defined problem. */
export interface HttpErrorClass {
  new (message?: string): HttpError;
  /** Excludes the classes of defined problems, which `problemCatalog` reads. */
  readonly type?: never;
}

/**
 * Makes a typed error from a response: an instance of the class for its status, with the members of its problem
 * document.
 *
 * The status is that of the response, whatever the document says. A status above 599 is invalid, and counts as 500.
 * What the server said is in `detail`, `title`, `type`, `instance` and `extensions`. A body that is not a problem
 * document is in `bodyText`, and also parsed in `content` if it was JSON. The address, the status and the header fields
 * are in `received`.
 *
 * All of this is for your own code. If you throw the error in a server, your clients see none of it: the `message` is
 * `Received 404 Not Found`, the `headers` are empty, and the answer is a bare 502 or 504. Use {@link passOn} to pass on
 * the parts that you name. The first line of the stack contains the address without its query, and the text of the
 * upstream server.
 *
 * The body is read once, up to its limits, and the rest is canceled. If the body breaks off, the promise does not
 * reject, and the error has what arrived before. Rejects with a `RangeError` for a status below 400, and with a
 * `TypeError` for a body that was already read, unless you pass it as `content`; the `cause` of the `TypeError` is the
 * error without the body.
 *
 * With `lenient`, JSON with another media type, or none, is also a problem document if it has
 *
 * - a `title`, the `status` of the response, and a `type` that is a string or absent; or
 * - a `type` that is an `http`, `https`, `urn` or `tag` URI or `about:blank`, and a `title`, a `detail` or the `status`
 *   of the response.
 *
 * @param response - A response whose body was not read, or the response of a client that reads it, such as axios.
 * @param options - Limits for the body, and what the response does not contain.
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
 * Returns a smaller {@link errorFromResponse}, which makes errors of the given classes, and `HttpError` for every other
 * status. Your bundle then leaves out the other error classes and reason phrases.
 *
 * The title of such an `HttpError` is the title of the document, or else `Client Error` or `Server Error`. Throws a
 * `TypeError` for the class of a defined problem: use `problemCatalog` to read those.
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

/** Matches a type that only a problem has. A word such as `error`, or a path, may be the type of anything. */
const problemType = /^(?:https?:\/\/|urn:|tag:|about:blank$)/i;

/** Whether JSON that was not sent as a problem document can be nothing else. */
function isUnmistakable(value: unknown, status: number): boolean {
  try {
    const { type, title, detail, status: documentStatus } = ownCopy(value as Readonly<Record<string, unknown>>);
    const hasTitle = typeof title === 'string';
    const hasStatus = documentStatus === status;
    return typeof type === 'string' && problemType.test(type)
      ? hasTitle || hasStatus || typeof detail === 'string'
      : hasTitle && hasStatus && typeof (type ?? '') === 'string';
  } catch {
    // A getter or a proxy that throws; JSON never produces one.
    return false;
  }
}
