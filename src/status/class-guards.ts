import type {
  ClientErrorRange,
  ErrorRange,
  InformationalRange,
  RedirectionRange,
  ServerErrorRange,
  SuccessRange,
} from '../generated/http-status.js';
import type { Askable, HasStatus, Narrow } from './narrow.js';

// Each guard repeats the same few lines, because a shared function would add bytes to a bundle with a single guard.
// `null` and getters that throw end up in `catch`. Strings, fractions and NaN are not equal to their own 32-bit
// integer, and a BigInt cannot be converted to one.

/**
 * Whether a response is informational (1xx): the final response is still to come.
 *
 * A `number` narrows to the whole range, a union of codes or an enum to its members in the range, and an object to one
 * with such a `status`. Anything else gives `false`, including `'104'` and `104.5`.
 *
 * @example
 * ```ts
 * isInformational(103); //=> true
 * isInformational(200); //=> false
 * ```
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.2 | RFC 9110 §15.2}
 */
export function isInformational<Value>(value: Askable<Value>): value is Narrow<Value, InformationalRange>;
export function isInformational(value: number | HasStatus): boolean {
  try {
    if (typeof value !== 'number') value = value.status;
    return value > 99 && value < 200 && value === (value | 0);
  } catch {
    return false;
  }
}

/**
 * Whether a request was received, understood and accepted (2xx). Fetch calls this `ok`.
 *
 * A `number` narrows to the whole range, a union of codes or an enum to its members in the range, and an object to one
 * with such a `status`. Anything else gives `false`, including `'204'` and `204.5`.
 *
 * @example
 * ```ts
 * isSuccess(204); //=> true
 * isSuccess(new Response('hello')); //=> true
 * ```
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.3 | RFC 9110 §15.3}
 */
export function isSuccess<Value>(value: Askable<Value>): value is Narrow<Value, SuccessRange>;
export function isSuccess(value: number | HasStatus): boolean {
  try {
    if (typeof value !== 'number') value = value.status;
    return value > 199 && value < 300 && value === (value | 0);
  } catch {
    return false;
  }
}

/**
 * Whether the client has to do more to complete the request (3xx). For the redirects that Fetch follows, see
 * {@link isRedirectStatus}.
 *
 * A `number` narrows to the whole range, a union of codes or an enum to its members in the range, and an object to one
 * with such a `status`. Anything else gives `false`, including `'304'` and `304.5`.
 *
 * @example
 * ```ts
 * isRedirection(304); //=> true
 * isRedirection(404); //=> false
 * ```
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.4 | RFC 9110 §15.4}
 */
export function isRedirection<Value>(value: Askable<Value>): value is Narrow<Value, RedirectionRange>;
export function isRedirection(value: number | HasStatus): boolean {
  try {
    if (typeof value !== 'number') value = value.status;
    return value > 299 && value < 400 && value === (value | 0);
  } catch {
    return false;
  }
}

/**
 * Whether the client seems to have made an error (4xx).
 *
 * A `number` narrows to the whole range, a union of codes or an enum to its members in the range, and an object to one
 * with such a `status`. Anything else gives `false`, including `'404'` and `404.5`.
 *
 * @example
 * ```ts
 * isClientError(404); //=> true
 * isClientError(471); //=> true
 * [200, 404, 503].filter(isClientError); //=> [404]
 * ```
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.5 | RFC 9110 §15.5}
 */
export function isClientError<Value>(value: Askable<Value>): value is Narrow<Value, ClientErrorRange>;
export function isClientError(value: number | HasStatus): boolean {
  try {
    if (typeof value !== 'number') value = value.status;
    return value > 399 && value < 500 && value === (value | 0);
  } catch {
    return false;
  }
}

/**
 * Whether the server made an error or cannot perform the request (5xx).
 *
 * A `number` narrows to the whole range, a union of codes or an enum to its members in the range, and an object to one
 * with such a `status`. Anything else gives `false`, including `'504'` and `504.5`.
 *
 * @example
 * ```ts
 * isServerError(503); //=> true
 * isServerError({ status: 503 }); //=> true
 * ```
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.6 | RFC 9110 §15.6}
 */
export function isServerError<Value>(value: Askable<Value>): value is Narrow<Value, ServerErrorRange>;
export function isServerError(value: number | HasStatus): boolean {
  try {
    if (typeof value !== 'number') value = value.status;
    return value > 499 && value < 600 && value === (value | 0);
  } catch {
    return false;
  }
}

/**
 * Whether a status is a client error or a server error (4xx or 5xx).
 *
 * A `number` narrows to the whole range, a union of codes or an enum to its members in the range, and an object to one
 * with such a `status`. Anything else gives `false`, including `'404'` and `404.5`.
 *
 * @example
 * ```ts
 * isError(404); //=> true
 * isError(503); //=> true
 * isError(304); //=> false
 * ```
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15 | RFC 9110 §15}
 */
export function isError<Value>(value: Askable<Value>): value is Narrow<Value, ErrorRange>;
export function isError(value: number | HasStatus): boolean {
  try {
    if (typeof value !== 'number') value = value.status;
    return value > 399 && value < 600 && value === (value | 0);
  } catch {
    return false;
  }
}
