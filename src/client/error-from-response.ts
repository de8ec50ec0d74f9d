import { createHttpError } from '../errors/create-http-error.js';
import { checkErrorStatus, classTitle } from '../errors/error-status.js';
import { hide } from '../errors/hide.js';
import { BareHttpError, type HttpError, type HttpErrorOptions } from '../errors/http-error.js';
import { fieldsFrom } from '../fields/field-value.js';
import { isProblemResponse } from '../problem/media-type.js';
import { parseProblem } from '../problem/parse-problem.js';
import { readContent, type ReadableResponse, type ResponseContent } from './read-content.js';

/** Limits on the content of a response. */
export interface ErrorFromResponseOptions {
  /** How many bytes are read before the rest is cancelled: 1 MiB unless given. */
  readonly maxBytes?: number | undefined;
  /** How deep a problem document may be nested: 100 levels unless given. */
  readonly maxDepth?: number | undefined;
  /** Ends the reading; the error is then made without the content. */
  readonly signal?: AbortSignalLike | undefined;
  /** The content where a client has read it already, as text or parsed; the body is then left alone. */
  readonly content?: unknown;
}

/** An `AbortSignal`, by shape. */
export interface AbortSignalLike {
  readonly aborted: boolean;
  /** Calls back on the abort. */
  addEventListener(type: 'abort', listener: () => void, options?: { once?: boolean }): void;
  /** Takes the listener back. */
  removeEventListener(type: 'abort', listener: () => void): void;
}

/** Makes the error of a response: what {@link errorReader} returns. */
export type ErrorReader = (response: ReadableResponse, options?: ErrorFromResponseOptions) => Promise<HttpError>;

/** A class of errors with its constructor, such as `NotFoundError`. */
export type HttpErrorClass = new (message?: string, options?: HttpErrorOptions) => HttpError;

/**
 * Makes the typed error of a response: of the class of its status, with the members of its problem document.
 *
 * The status is that of the response, whatever the document says; one above 599, which no server may send, counts as 500. The
 * fields come along, but for those that tell of the content. Content of another media type is kept as text in `bodyText`. The
 * message holds no control characters and at most 1,024 characters of foreign text; `detail` and `title` are as they were read.
 *
 * The content is read once, up to a limit, and what is left is cancelled. It never makes the promise reject: where it cannot be
 * read, the error has only what the head says. Rejects with a `RangeError` for a status below 400.
 *
 * @param response - A response whose content was not read.
 * @param options - Limits on the content.
 * @example
 * ```ts
 * const error = await errorFromResponse(new NotFoundError('No user 42').toResponse());
 * error instanceof NotFoundError; //=> true
 * error.detail; //=> 'No user 42'
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
    readError(response, options, (status, message, options) => {
      const ErrorClass = byStatus.get(status);
      return ErrorClass
        ? new ErrorClass(message, options)
        : new BareHttpError(status, message, options, classTitle(status));
    });
}

async function readError(
  response: ReadableResponse,
  options: ErrorFromResponseOptions = {},
  make: (status: number, message: string | undefined, options: HttpErrorOptions) => HttpError,
): Promise<HttpError> {
  const status = response.status > 599 ? 500 : response.status;
  checkErrorStatus(status);
  const { content, failure }: ResponseContent =
    options.content === undefined ? await readContent(response, options) : { content: options.content };
  const problem = isProblemResponse(response) ? parseProblem(content, { ...options, url: response.url }) : undefined;
  const { detail, title, type, instance, extensions } = problem ?? {};
  const shown = detail ?? title;
  const error = make(status, shown === undefined ? undefined : printable(shown), {
    headers: fieldsOf(response),
    ...(failure !== undefined && { cause: failure }),
    ...{ title, type, instance, extensions },
  });
  error.detail = detail;
  if (problem === undefined && typeof content === 'string') hide(error, 'bodyText', content);
  return error;
}

/** Foreign text for a message: without what could forge a line of a log or steer a terminal. */
function printable(text: string): string {
  return text.slice(0, 1024).replace(/[\p{Cc}\u2028\u2029]/gu, ' ');
}

/** Fields of the content and of the connection, which are not those of an error made anew. */
const skipped = /^(?:content-(?:encoding|length|type)|keep-alive|transfer-encoding)$/;

function fieldsOf({ headers }: ReadableResponse): [string, string][] {
  const fields: [string, string][] = [];
  headers.forEach((value, name) => {
    try {
      if (!skipped.test(name)) fields.push(...Object.entries(fieldsFrom([[name, value]])));
    } catch {
      // Fetch lets pass what an error refuses to carry.
    }
  });
  return fields;
}
