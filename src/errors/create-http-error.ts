import type { ErrorClasses } from '../generated/errors.js';
import type { HttpErrorOptions } from './error-options.js';
import { traceFrom, untracedError } from './traced-error.js';
import type { HttpError } from './http-error.js';
import type { AnyErrorStatus, ErrorStatusArgument, ErrorStatusOf } from './error-status.js';

/** The error type of a status: `HttpErrorOf<404>` is `NotFoundError`, `HttpErrorOf<499>` is `HttpError<499>`. */
export type HttpErrorOf<Status extends number> = Status extends keyof ErrorClasses
  ? InstanceType<ErrorClasses[Status]>
  : HttpError<ErrorStatusOf<Status>>;

/**
 * The options type of a status: `HttpErrorOptionsOf<405>` has `allow`, `HttpErrorOptionsOf<404>` has only the common
 * options.
 */
export type HttpErrorOptionsOf<Status extends number> = Status extends keyof ErrorClasses
  ? NonNullable<ConstructorParameters<ErrorClasses[Status]>[1]>
  : HttpErrorOptions;

/**
 * Creates the error for a status: an instance of the code's own class, or of `HttpError` if the code has no class.
 *
 * Throws a `RangeError` if the status is not from 400 to 599, and a `TypeError` if a header field cannot be written.
 *
 * @param status - The status; with a literal such as `404`, the return type is the class of that code.
 * @param message - What happened. The client sees it for a 4xx; for a 5xx, it goes only to the log.
 * @param options - Header fields, problem details and the cause; some codes have more options, such as `allow` for 405.
 * @example
 * ```ts
 * createHttpError(404, 'No user 42') instanceof NotFoundError; //=> true
 * createHttpError(499).name; //=> 'HttpError'
 * ```
 */
export function createHttpError<const Status extends AnyErrorStatus>(
  status: ErrorStatusArgument<Status>,
  message?: string,
  options?: HttpErrorOptionsOf<Status>,
): HttpErrorOf<Status>;
export function createHttpError(status: number, message?: string, options?: HttpErrorOptions): HttpError {
  const error = untracedError(status, message, options);
  traceFrom(createHttpError, error, message);
  return error;
}
