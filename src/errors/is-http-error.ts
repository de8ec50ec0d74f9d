import type { AskedCodes, Certainty } from '../status/narrow.js';
import { errorMark, type HasErrorState } from './error-state.js';
import type { ErrorRange } from '../generated/http-status.js';
import type { AnyErrorStatus } from './error-status.js';
import type { HttpError } from './http-error.js';
import { hasStatus } from '../status/sets.js';

/** A value that turned out to be some error; of an `any` nothing but that is left. */
export type Recognized<Value, Kind> = (0 extends 1 & Value ? Kind : Value & Kind) extends infer Both extends Value
  ? Both
  : never;

/** What nobody gives as a status: it stands for all of them where none is given, and completion still offers the codes. */
export interface EveryStatus {
  readonly [everyStatus]: never;
}

declare const everyStatus: unique symbol;

/** The errors that have one of the statuses asked for: each status has errors of its own, so that it tells them apart. */
export type HttpErrorWith<Asked> =
  AskedCodes<Asked> extends infer Status
    ? Status extends number
      ? HttpError<number extends Status ? ErrorRange : Status & ErrorRange>
      : never
    : never;

/** An error of the statuses asked for, or of any where none is. */
export type AskedError<Asked> = [EveryStatus] extends [Asked] ? HttpError : HttpErrorWith<Asked> & Certainty<Asked>;

/**
 * Whether a value is an HTTP error of this package, of whichever copy of it: another version, the other module format,
 * another realm. With a status, or a list of them, whether it has that status too. Never throws.
 *
 * What is true of each error of a status is all that its type says then: it may be of the class of the code, of a class derived
 * from it, an `HttpError`, or a defined problem.
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

/** Whether a value has the mark; an error is asked apart from any other object, so that the engine can learn where each has it. */
function isOurs(value: unknown): value is HttpError {
  return value instanceof Error
    ? (value as HasErrorState)[errorMark] === true
    : typeof value === 'object' && value !== null && (value as HasErrorState)[errorMark] === true;
}
