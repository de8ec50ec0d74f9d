import type { ErrorFields, FetchResponse } from '../fields/fetch-types.js';
import type { ErrorRange } from '../generated/http-status.js';
import { reasonPhrases } from '../generated/phrases.js';
import type { ProblemDocument } from '../problem/problem-document.js';
import { withStatuses } from './http-error-base.js';
import { checkStatus, type HttpErrorOptions } from './error-options.js';
import type { AnyErrorStatus, ErrorStatusArgument, ErrorStatusOf } from './error-status.js';
import type { Received } from './received.js';

/** An error with an HTTP status from 400 to 599, and with the header fields and problem details of its response. */
export interface HttpError<Status extends ErrorRange = ErrorRange> extends Error {
  /** The HTTP status, from 400 to 599. It is the only property that `Object.keys` and `for in` list. */
  readonly status: Status;
  /** The same number as `status`, for frameworks that read it under this name. */
  readonly statusCode: Status;
  /** The reason phrase of the status, for frameworks that write a status line; `title` may differ. */
  readonly statusText: string;
  /**
   * The text that the client may see: what you wrote for a 4xx, and the reason phrase for a 5xx, unless `expose` says
   * otherwise. An error that was read from a response has a message such as `Received 404 Not Found`.
   */
  message: string;
  /**
   * What happened: the text that you wrote, or the `detail` of the problem document that the error was read from;
   * `undefined` if there is none. The client gets it only if `expose` is `true`; `stack` has it, for the log.
   */
  detail: string | undefined;
  /** A short summary of the problem type; defaults to the reason phrase (RFC 9457 §3.1.3). */
  title: string;
  /** A URI reference that identifies the problem type; defaults to `'about:blank'` (RFC 9457 §3.1.1). */
  type: string;
  /** A URI reference that identifies this occurrence of the problem; `undefined` if there is none (RFC 9457 §3.1.5). */
  instance: string | undefined;
  /** Additional members of the problem document, sent even in a 5xx; `{}` if there are none (RFC 9457 §3.2). */
  extensions: Record<string, unknown>;
  /** Header fields for the response, by lowercase name; `{}` if there are none. Several cookies are an array. */
  headers: ErrorFields;
  /**
   * Whether the client may see `detail`; defaults to `true` for a 4xx and `false` for a 5xx, and is `false` for an
   * error read from a response.
   */
  expose: boolean;
  /**
   * The value that led to the error, such as a caught exception. If you passed none and the message hides the detail,
   * it is an object with the detail as its message, because monitors follow causes; otherwise it is absent. It is for
   * the log, and never sent.
   */
  cause?: unknown;
  /** The head of the response that the error was read from; absent if the error was not read from a response. */
  readonly received?: Received;
  /**
   * The body of the response that the error was read from, as text; absent if it was a problem document, or was given
   * as parsed JSON.
   */
  readonly bodyText?: string;
  /**
   * The body of the response that the error was read from, as parsed JSON; absent if it was a problem document, or was
   * not JSON.
   */
  readonly content?: unknown;
  /**
   * Returns the problem document, without text that the client may not see; `JSON.stringify` calls this method. For an
   * error that was read from a response, the document is a bare 502 or 504 (RFC 9457 §3).
   */
  toJSON(): ProblemDocument;
  /**
   * Creates a new `Response` with the status, the header fields and the problem document of the error. For an error
   * that was read from a response, it is a bare 502 or 504.
   */
  toResponse(): FetchResponse;
  /** Does the same as `toResponse`, under the name that Hono calls. */
  getResponse(): FetchResponse;
}

/** The constructor of {@link HttpError}. */
export interface HttpErrorConstructor {
  /**
   * Creates an error with any status from 400 to 599.
   *
   * Throws a `RangeError` for any other status, and a `TypeError` if a header field cannot be written.
   *
   * @param status - The status, registered or not.
   * @param message - What happened. The client sees it for a 4xx; for a 5xx, it goes only to the log.
   * @param options - Header fields, problem details and the cause.
   * @param phrase - The reason phrase; defaults to the registered one, or else to `Client Error` or `Server Error`.
   */
  new <const Status extends AnyErrorStatus = AnyErrorStatus>(
    status: ErrorStatusArgument<Status>,
    message?: string,
    options?: HttpErrorOptions,
    phrase?: string,
  ): HttpError<ErrorStatusOf<Status>>;
  /** The prototype of every HTTP error. */
  readonly prototype: HttpError;
}

/**
 * Throw an `HttpError` in a handler: frameworks read its `status`, `headers` and `message`, and its `toResponse` creates
 * the whole response. Each registered code also has a class of its own, such as `NotFoundError`.
 *
 * @example
 * ```ts
 * const error = new HttpError(422, 'Quantity must be positive', { type: 'https://example.com/problems/validation' });
 * error.status; //=> 422
 * error.message; //=> 'Quantity must be positive'
 * error.title; //=> 'Unprocessable Content'
 * ```
 * @see {@link https://www.rfc-editor.org/rfc/rfc9457 | RFC 9457}
 */
// This is the same class as the base. Only code that imports it has the phrases of all codes in its bundle:
// docs/decisions/003.
export const HttpError: HttpErrorConstructor = /* @__PURE__ */ withStatuses({
  phrases: reasonPhrases,
  check: checkStatus,
}) as HttpErrorConstructor;
