import type { ErrorRange, ErrorStatus } from '../generated/http-status.js';
import type { AnyNumber, IsOpen } from '../status/narrow.js';

/** The type of a `status` argument. A literal must be an error status; a plain `number` is checked at run time. */
export type ErrorStatusArgument<Status extends number> = number extends Status
  ? Status
  : Status extends ErrorRange
    ? Status
    : IsOpen<Status> extends true
      ? Status
      : ErrorRange;

/** Any number; editors suggest the registered error codes first. */
export type AnyErrorStatus = ErrorStatus | AnyNumber;

/** The status of an error created from a number: the literal itself, or any error status for a plain `number`. */
export type ErrorStatusOf<Status extends number> = Status extends ErrorRange ? Status : ErrorRange;

/** The title of an error whose status has no phrase. */
export function classTitle(status: number): string {
  return status < 500 ? 'Client Error' : 'Server Error';
}

/**
 * Throws a `RangeError` unless a value is an integer from 400 to 599. `source` says in the message where it came from.
 */
export function checkErrorStatus(status: unknown, source = ''): asserts status is ErrorRange {
  if (!isErrorStatus(status)) {
    throw new RangeError(
      `Cannot make an HTTP error of ${typeof status === 'string' ? JSON.stringify(status) : String(status)}${source}: not a status from 400 to 599 (RFC 9110 §15)`,
    );
  }
}

/** Whether a value is an error status: an integer from 400 to 599. */
export function isErrorStatus(status: unknown): status is ErrorRange {
  return Number.isInteger(status) && (status as number) >= 400 && (status as number) <= 599;
}
