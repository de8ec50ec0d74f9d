import type { HttpErrorOptionsOf } from './create-http-error.js';
import { traceFrom, untracedError } from './traced-error.js';
import type { AnyErrorStatus, ErrorStatusArgument } from './error-status.js';
import type { HttpError } from './http-error.js';

/** A message, or a function that returns one. The function is called only if the error is created. */
export type LazyMessage = string | (() => string);

/**
 * Throws the error for a status if a condition is falsy. After the call, TypeScript knows that the condition holds.
 *
 * @param condition - Any value.
 * @param status - The status of the error.
 * @param message - What happened, or a function that returns it.
 * @param options - Header fields, problem details and the cause.
 * @example
 * ```ts
 * const user: { name: string } | undefined = { name: 'Ada' };
 * httpAssert(user, 404, () => 'No such user');
 * user.name; //=> 'Ada'
 * ```
 */
export function httpAssert<const Status extends AnyErrorStatus>(
  condition: unknown,
  status: ErrorStatusArgument<Status>,
  message?: LazyMessage,
  options?: HttpErrorOptionsOf<Status>,
): asserts condition {
  if (!condition) throw failure(httpAssert, status, message, options);
}

/**
 * Returns a value, or throws the error for a status if the value is `null` or `undefined`.
 *
 * @param value - Any value; `0`, `''` and `false` are returned.
 * @param status - The status of the error.
 * @param message - What happened, or a function that returns it.
 * @param options - Header fields, problem details and the cause.
 * @example
 * ```ts
 * const users = new Map([[1, 'Ada']]);
 * orThrow(users.get(1), 404, () => 'No user 1'); //=> 'Ada'
 * ```
 */
export function orThrow<Value, const Status extends AnyErrorStatus>(
  value: Value,
  status: ErrorStatusArgument<Status>,
  message?: LazyMessage,
  options?: HttpErrorOptionsOf<Status>,
): NonNullable<Value> {
  if (value === undefined || value === null) throw failure(orThrow, status, message, options);
  return value;
}

function failure(
  caller: unknown,
  status: number,
  message: LazyMessage | undefined,
  options: object | undefined,
): HttpError {
  const text = typeof message === 'function' ? message() : message;
  const error = untracedError(status, text, options);
  traceFrom(caller, error, text);
  return error;
}
