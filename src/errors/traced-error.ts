import { errorClasses, type ErrorClasses } from '../generated/errors.js';
import { BareHttpError } from './code-error.js';
import { checkStatus, isErrorObject, type HttpErrorOptions } from './error-options.js';
import { logAs } from './error-text.js';
import type { HttpError } from './http-error.js';

/** Properties of `Error` that V8 added to the standard, and that other engines have adopted. */
interface StackTraces {
  stackTraceLimit?: unknown;
  readonly captureStackTrace?: (error: object, caller: unknown) => void;
}

/** Creates the error for a status: an instance of the code's own class, or of the base class if the code has none. */
export function errorOf(status: number, message?: string, options?: HttpErrorOptions): HttpError {
  // A string such as '404' is not a code.
  const isCode = typeof (status as unknown) === 'number' && Object.hasOwn(errorClasses, status);
  const ErrorClass = isCode ? errorClasses[status as keyof ErrorClasses] : undefined;
  if (ErrorClass) return new ErrorClass(message, options);
  checkStatus(status, message, options);
  return new BareHttpError(status, message, options);
}

/**
 * Creates the error for a status without a stack trace. The caller then calls {@link traceFrom}, so that only one trace
 * is captured: the trace is nearly all that an error costs.
 */
export function untracedError(status: number, message?: string, options?: HttpErrorOptions): HttpError {
  const traces = Error as StackTraces;
  const limit = traces.stackTraceLimit;
  if (!traces.captureStackTrace) return errorOf(status, message, options);
  // Call the getters first, so that an error that one of them creates has a trace.
  const own = options === undefined || typeof options !== 'object' || isErrorObject(options) ? options : { ...options };
  try {
    traces.stackTraceLimit = undefined;
  } catch {
    // Someone has frozen `Error`.
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
 * Makes the stack of an error start where `caller` was called, because monitors group errors by the first frame. Must
 * not be the last call of a function: in some engines, a last call replaces its caller on the stack.
 */
export function traceFrom(caller: unknown, error: HttpError, message?: string): void {
  try {
    (Error as StackTraces).captureStackTrace?.(error, caller);
  } catch {
    // An `Error.prepareStackTrace` that throws.
  }
  if (typeof message === 'string' && error.message !== message) logAs(error, message);
}
