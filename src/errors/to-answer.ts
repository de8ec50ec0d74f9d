import { fieldsFrom } from '../fields/field-value.js';
import { ownCopy } from '../objects/own-copy.js';
import { traceFrom, untracedError } from './traced-error.js';
import { answerOf, peek, type HasErrorState } from './error-state.js';
import { checkErrorStatus } from './error-status.js';
import { ignorePromise } from './foreign-error.js';
import type { HttpError } from './http-error.js';
import { isHttpError } from './is-http-error.js';
import { convert, toHttpError, type ToHttpErrorOptions } from './to-http-error.js';

/** How to turn a thrown value into an error that this server can send. */
export interface AnswerOptions extends ToHttpErrorOptions {
  /**
   * Returns what this server sends instead of an error that was read from another server's response: an error of your
   * own, often created with `passOn`. Return `undefined` to send a bare 502 or 504.
   */
  readonly received?: ((error: HttpError) => HttpError | undefined) | undefined;
}

/**
 * Returns the error that a server should send for anything that was thrown. Use it to build the response yourself,
 * instead of calling `errorResponse` or `sendError`.
 *
 * It works like {@link toHttpError}, but never returns an error that was read from another server's response. Such an
 * error becomes what the `received` option returns, or a bare 502 or 504 with the original error as its `cause`. An
 * error that cannot be sent, because someone gave it an invalid status or header field, becomes a bare 500. Never
 * throws.
 *
 * @param thrown - The value that was thrown.
 * @param options - How to convert other errors, and what to send for an error that was read from a response.
 * @example
 * ```ts
 * toAnswer(new NotFoundError('No user 42')).status; //=> 404
 * const received = await errorFromResponse(new NotFoundError('No user 42').toResponse());
 * toAnswer(received).status; //=> 502
 * toAnswer(received, { received: (error) => passOn(error, { status: true }) }).status; //=> 404
 * ```
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.6.3 | RFC 9110 §15.6.3}
 */
export function toAnswer(thrown: unknown, options?: AnswerOptions): HttpError {
  try {
    const error = convert(thrown, options, toAnswer);
    const answer = answerOf(error as HasErrorState);
    if (!answer) return checkSendable(error);
    return replaceReceived(error, options) ?? bareError(answer.status, error);
  } catch {
    // An error that cannot be sent, or a proxy that throws.
    return bareError(500, thrown);
  }
}

/** Creates an error with nothing but a status and a cause. */
function bareError(status: number, cause: unknown): HttpError {
  const error = untracedError(status, undefined, { cause });
  traceFrom(toAnswer, error);
  return error;
}

/**
 * Calls the `received` option. Returns `undefined` if the option throws, or returns an error that was read from a
 * response.
 */
function replaceReceived(error: HttpError, options: AnswerOptions | undefined): HttpError | undefined {
  try {
    const own = ownCopy(options).received?.(error);
    if (isHttpError(own)) return answerOf(own as HasErrorState) ? undefined : checkSendable(toHttpError(own));
    ignorePromise(own);
  } catch {
    // If the option throws, nothing is passed on.
  }
  return undefined;
}

/**
 * Returns an error if it can be sent. Throws if its status or a field is invalid, or if a getter of its extensions
 * throws.
 */
function checkSendable(error: HttpError): HttpError {
  checkErrorStatus(error.status);
  fieldsFrom(peek(error, 'headers'));
  Object.values(peek(error, 'extensions'));
  return error;
}
