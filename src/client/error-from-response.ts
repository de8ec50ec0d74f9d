import { createHttpError } from '../errors/create-http-error.js';
import { checkErrorStatus, classTitle } from '../errors/error-status.js';
import { BareHttpError, type HttpError } from '../errors/http-error.js';
import { isProblemMediaType } from '../problem/media-type.js';
import { parseProblem, readJson } from '../problem/parse-problem.js';
import { ownOptions } from '../own-options.js';
import { readContent, type ReadableResponse, type ResponseContent } from './read-content.js';
import { readHead } from './read-head.js';
import { receive } from './receive.js';

/** How an error is read from a response, and how much of it. Only own properties count. */
export interface ErrorFromResponseOptions {
  /** How many bytes are read before the rest is cancelled: 1 MiB unless given. */
  readonly maxBytes?: number | undefined;
  /** How deep a document may be nested: 100 levels unless given. */
  readonly maxDepth?: number | undefined;
  /** How many milliseconds the reading of the body may take: 10,000 unless given. The error is then made of what has come. */
  readonly timeoutMs?: number | undefined;
  /** Ends the reading; the error is then made without the body. */
  readonly signal?: AbortSignalLike | undefined;
  /** The body where a client has read it already, as text or parsed; that of the response is then left alone. */
  readonly content?: unknown;
  /** The method of the request, which a response does not know: for the log. */
  readonly method?: string | undefined;
}

/** An `AbortSignal`, by shape. */
export interface AbortSignalLike {
  readonly aborted: boolean;
  readonly reason?: unknown;
  /** Calls back on the abort. */
  addEventListener(type: 'abort', listener: () => void): void;
  /** Removes a listener. */
  removeEventListener(type: 'abort', listener: () => void): void;
}

/** Makes the error of a response: what {@link errorReader} returns. */
export type ErrorReader = (response: ReadableResponse, options?: ErrorFromResponseOptions) => Promise<HttpError>;

/** A class of errors with its constructor, such as `NotFoundError`. */
export type HttpErrorClass = new (message?: string) => HttpError;

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
 * The body is read once, up to its limits, and what is left is cancelled. It never makes the promise reject: where it cannot be
 * read, the error has only what the head says. Rejects with a `RangeError` for a status below 400.
 *
 * @param response - A response whose body was not read.
 * @param options - Limits on the body, and what the response does not know.
 * @example
 * ```ts
 * const error = await errorFromResponse(new NotFoundError('No user 42').toResponse());
 * error instanceof NotFoundError; //=> true
 * error.detail; //=> 'No user 42'
 * error.message; //=> 'Received 404 Not Found'
 * ```
 * @see {@link https://www.rfc-editor.org/rfc/rfc9457 | RFC 9457}
 */
export const errorFromResponse: ErrorReader = (response, options) => readError(response, options, createHttpError);

/**
 * A smaller {@link errorFromResponse}: it makes errors of the classes given, and of `HttpError` for every other status, so that no
 * other class and no other phrase is in the bundle. The title of such an error is that of the document, else `Client Error` or
 * `Server Error`.
 *
 * @example
 * ```ts
 * const readNotFound = errorReader([NotFoundError]);
 * (await readNotFound(new NotFoundError().toResponse())).name; //=> 'NotFoundError'
 * (await readNotFound(new ConflictError().toResponse())).name; //=> 'HttpError'
 * ```
 */
export function errorReader(classes: readonly HttpErrorClass[]): ErrorReader {
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
  const own = ownOptions(options);
  const { received, contentType, source } = readHead(response, own.method);
  const status = received.status > 599 ? 500 : received.status;
  checkErrorStatus(status, source === '' ? '' : ` from ${source}`);
  const { content, failure }: ResponseContent =
    own.content === undefined ? await readContent(response, own) : { content: own.content };
  const problem = isProblemMediaType(contentType)
    ? parseProblem(content, { maxDepth: own.maxDepth, url: received.url })
    : undefined;
  const isJson = typeof content !== 'string' || /[/+]json *(?:;|$)/i.test(contentType ?? '');
  return receive(make(status), {
    received,
    source,
    failure,
    problem,
    bodyText: problem === undefined && typeof content === 'string' ? content : undefined,
    content: problem === undefined && isJson ? readJson(content, own.maxDepth) : undefined,
  });
}
