import type { AskedCodes, Certainty } from '../status/narrow.js';
import { errorMark, type HasErrorState } from './error-state.js';
import type { ErrorRange } from '../generated/http-status.js';
import type { AnyErrorStatus } from './error-status.js';
import type { HttpError } from './http-error.js';
import { hasStatus } from '../status/sets.js';

/** The type of a value after the check: narrowed to the error. An `any` becomes the type of the error. */
export type Recognized<Value, Kind> = (0 extends 1 & Value ? Kind : Value & Kind) extends infer Both extends Value
  ? Both
  : never;

/** Stands for all statuses if none is passed. No value has this type; editors still suggest the codes. */
export interface EveryStatus {
  readonly [everyStatus]: never;
}

declare const everyStatus: unique symbol;

/** The type of an error with one of the given statuses: a union with a member for each, so that `status` narrows it. */
export type HttpErrorWith<Asked> =
  AskedCodes<Asked> extends infer Status
    ? Status extends number
      ? HttpError<number extends Status ? ErrorRange : Status & ErrorRange>
      : never
    : never;

/** The type of an error with one of the given statuses, or with any status if none is given. */
export type AskedError<Asked> = [EveryStatus] extends [Asked] ? HttpError : HttpErrorWith<Asked> & Certainty<Asked>;

/**
 * Checks whether a value is an HTTP error of this package. Recognizes errors from other copies of the package too:
 * another version, the other module format, or another realm. Never throws.
 *
 * If you pass a status, or a list of statuses, the error must have one of them. The type then says only what is true of
 * every error with that status: the error may be an instance of the code's class or of a subclass, an `HttpError`, or a
 * defined problem.
 *
 * @example
 * ```ts
 * isHttpError(new NotFoundError()); //=> true
 * isHttpError(new NotFoundError(), 404); //=> true
 * isHttpError(new NotFoundError(), 410); //=> false
 * isHttpError(new NotFoundError(), [404, 410]); //=> true
 * isHttpError(new Error('no')); //=> false
 * ```
 */
export function isHttpError<
  Value,
  const Asked extends AnyErrorStatus | readonly AnyErrorStatus[] | EveryStatus = AnyErrorStatus | EveryStatus,
>(value: Value, status?: Asked): value is Recognized<Value, AskedError<Asked>>;
export function isHttpError(value: unknown, status?: number | readonly number[]): boolean {
  try {
    if (!isOurs(value)) return false;
    return status === undefined || hasStatus(value, status);
  } catch {
    return false;
  }
}

/**
 * Whether a value has the mark. Errors and other objects are read in separate places, which the engine can optimize
 * better.
 */
function isOurs(value: unknown): value is HttpError {
  return value instanceof Error
    ? (value as HasErrorState)[errorMark] === true
    : typeof value === 'object' && value !== null && (value as HasErrorState)[errorMark] === true;
}
