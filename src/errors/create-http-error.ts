import type { ErrorClasses } from '../generated/errors.js';
import type { HttpErrorOptions } from './error-options.js';
import { traceFrom, untracedError } from './traced-error.js';
import type { HttpError } from './http-error.js';
import type { AnyErrorStatus, ErrorStatusArgument, ErrorStatusOf } from './error-status.js';

/** The error of one status: `HttpErrorOf<404>` is `NotFoundError`, `HttpErrorOf<499>` is `HttpError<499>`. */
export type HttpErrorOf<Status extends number> = Status extends keyof ErrorClasses
  ? InstanceType<ErrorClasses[Status]>
  : HttpError<ErrorStatusOf<Status>>;

/** The options of one status: `HttpErrorOptionsOf<405>` has `allow`, `HttpErrorOptionsOf<404>` has the common ones. */
export type HttpErrorOptionsOf<Status extends number> = Status extends keyof ErrorClasses
  ? NonNullable<ConstructorParameters<ErrorClasses[Status]>[1]>
  : HttpErrorOptions;

/**
 * Makes the error of a status: of the class of a registered code, of `HttpError` for any other from 400 to 599.
 *
 * Throws a `RangeError` for another status, a `TypeError` for a field that cannot be written.
 *
 * @param status - The status; a literal gives the type of its class.
 * @param message - What happened, for whoever reads it: the client for 4xx, the log for 5xx.
 * @param options - What goes with it; for some codes more than the common options, such as `allow` for 405.
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
