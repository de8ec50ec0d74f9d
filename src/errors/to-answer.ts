import { fieldsFrom } from '../fields/field-value.js';
import { ownCopy } from '../objects/own-copy.js';
import { traceFrom, untracedError } from './traced-error.js';
import { answerOf, peek, type HasErrorState } from './error-state.js';
import { checkErrorStatus } from './error-status.js';
import { ignorePromise } from './foreign-error.js';
import type { HttpError } from './http-error.js';
import { isHttpError } from './is-http-error.js';
import { converted, toHttpError, type ToHttpErrorOptions } from './to-http-error.js';

/** How a server answers with what was thrown. */
export interface AnswerOptions extends ToHttpErrorOptions {
  /**
   * What this server answers in place of an error that was read from another server's response: an error of your own, often made by
   * `passOn`. `undefined` leaves it at a bare 502, or 504.
   */
  readonly received?: ((error: HttpError) => HttpError | undefined) | undefined;
}

/**
 * The error that a server answers with when something was thrown, for code that needs its parts; `errorResponse` and `sendError`
 * send it.
 *
 * It is what {@link toHttpError} makes of it, but never an error that was read from another server's response: that becomes what
 * the option `received` says, else a bare 502, or 504, with the one that was read as its `cause`. One that cannot be sent as it is, because
 * somebody gave it a status or a field that cannot be written, becomes a bare 500. Never throws.
 *
 * @param thrown - Anything.
 * @param options - What is known of errors here, and what is to be done with them.
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
    const error = converted(thrown, options, toAnswer);
    const answer = answerOf(error as HasErrorState);
    if (!answer) return checked(error);
    return ruled(error, options) ?? bare(answer.status, error);
  } catch {
    // What cannot be written as it is, or a proxy that throws.
    return bare(500, thrown);
  }
}

/** An error that says nothing but its status. */
function bare(status: number, cause: unknown): HttpError {
  const error = untracedError(status, undefined, { cause });
  traceFrom(toAnswer, error);
  return error;
}

/** What the rule of the application says about an error that was read; one that fails, or hands it back, lets nothing through. */
function ruled(error: HttpError, options: AnswerOptions | undefined): HttpError | undefined {
  try {
    const own = ownCopy(options).received?.(error);
    if (isHttpError(own)) return answerOf(own as HasErrorState) ? undefined : checked(toHttpError(own));
    ignorePromise(own);
  } catch {
    // Nothing is passed on by accident.
  }
  return undefined;
}

/** An error that can be sent as it says; throws after a change to a status or a field that cannot, or a getter among its extensions. */
function checked(error: HttpError): HttpError {
  checkErrorStatus(error.status);
  fieldsFrom(peek(error, 'headers'));
  Object.values(peek(error, 'extensions'));
  return error;
}
