import { errorClasses, type ErrorClasses } from '../generated/errors.js';
import { BareHttpError } from './code-error.js';
import { checkStatus, isErrorObject, type HttpErrorOptions } from './error-options.js';
import { logAs } from './error-text.js';
import type { HttpError } from './http-error.js';

/** What V8 has beside the standard, and the other engines from it. */
interface StackTraces {
  stackTraceLimit?: unknown;
  readonly captureStackTrace?: (error: object, caller: unknown) => void;
}

/** The error of a status: of the class of a registered code, of the base for any other. */
export function errorOf(status: number, message?: string, options?: HttpErrorOptions): HttpError {
  // Text that looks like a code is none.
  const isCode = typeof (status as unknown) === 'number' && Object.hasOwn(errorClasses, status);
  const ErrorClass = isCode ? errorClasses[status as keyof ErrorClasses] : undefined;
  if (ErrorClass) return new ErrorClass(message, options);
  checkStatus(status, message, options);
  return new BareHttpError(status, message, options);
}

/**
 * The error of a status for a function of this package that calls {@link traceFrom} before it hands it out. The constructor takes no trace, so
 * that one is taken, not two: it is nearly all that an error costs.
 */
export function untracedError(status: number, message?: string, options?: HttpErrorOptions): HttpError {
  const traces = Error as StackTraces;
  const limit = traces.stackTraceLimit;
  if (!traces.captureStackTrace) return errorOf(status, message, options);
  // Getters are called before, so that an error that one of them makes has a trace.
  const own = options === undefined || typeof options !== 'object' || isErrorObject(options) ? options : { ...options };
  try {
    traces.stackTraceLimit = undefined;
  } catch {
    // Somebody has frozen `Error`.
    return errorOf(status, message, own);
  }
  try {
    const error = errorOf(status, message, own);
    traces.stackTraceLimit = limit;
    return error;
  } catch (mistake) {
    traces.stackTraceLimit = limit;
    if (mistake instanceof Error && !mistake.stack) traces.captureStackTrace(mistake, untracedError);
    throw mistake;
  }
}

/**
 * Lets the stack of an error begin where a function of this package was called: monitors group by the first frame. Not to be called last:
 * in some engines it would then take the place of its caller on the stack.
 */
export function traceFrom(caller: unknown, error: HttpError, message?: string): void {
  try {
    (Error as StackTraces).captureStackTrace?.(error, caller);
  } catch {
    // An `Error.prepareStackTrace` that throws.
  }
  if (typeof message === 'string' && error.message !== message) logAs(error, message);
}
