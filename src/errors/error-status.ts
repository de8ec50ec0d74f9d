import type { ErrorRange, ErrorStatus } from '../generated/http-status.js';
import type { AnyNumber, IsOpen } from '../status/narrow.js';

/** A literal has to be an error status; a plain `number`, which may be one, is checked when the error is made. */
export type ErrorStatusArgument<Status extends number> = number extends Status
  ? Status
  : Status extends ErrorRange
    ? Status
    : IsOpen<Status> extends true
      ? Status
      : ErrorRange;

/** Any number, where completion is to offer the codes of the registry first. */
export type AnyErrorStatus = ErrorStatus | AnyNumber;

/** The status of the error that a number makes: the number itself, or any error status where it is a plain `number`. */
export type ErrorStatusOf<Status extends number> = Status extends ErrorRange ? Status : ErrorRange;

/** The title of an error whose status has no phrase. */
export function classTitle(status: number): string {
  return status < 500 ? 'Client Error' : 'Server Error';
}

/** Throws a `RangeError` unless a value can be the status of an error; it says where the status came from. */
export function checkErrorStatus(status: unknown, source = ''): asserts status is ErrorRange {
  if (!isErrorStatus(status)) {
    throw new RangeError(
      `Cannot make an HTTP error of ${typeof status === 'string' ? JSON.stringify(status) : String(status)}${source}: not a status from 400 to 599 (RFC 9110 §15)`,
    );
  }
}

/** Whether a value can be the status of an error. */
export function isErrorStatus(status: unknown): status is ErrorRange {
  return Number.isInteger(status) && (status as number) >= 400 && (status as number) <= 599;
}
