import type { HttpErrorOf } from './create-http-error.js';
import { errorState } from './error-state.js';
import { BareHttpError, type HttpError } from './http-error.js';

/**
 * Whether a value is an HTTP error of this package, of whichever copy of it: another version, the other module format,
 * another realm. With a status, whether it has that status too. Never throws.
 *
 * @example
 * ```ts
 * isHttpError(new NotFoundError()); //=> true
 * isHttpError(new NotFoundError(), 404); //=> true
 * isHttpError(new NotFoundError(), 410); //=> false
 * isHttpError(new Error('no')); //=> false
 * ```
 */
export function isHttpError(value: unknown): value is HttpError;
export function isHttpError<const Status extends number>(value: unknown, status: Status): value is HttpErrorOf<Status>;
export function isHttpError(value: unknown, status?: number): boolean {
  try {
    const ours = value instanceof BareHttpError || (typeof value === 'object' && value !== null && errorState in value);
    return ours && (status === undefined || (value as HttpError).status === status);
  } catch {
    return false;
  }
}
