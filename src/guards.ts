import type {
  ClientErrorRange,
  ErrorRange,
  InformationalRange,
  RedirectionRange,
  ServerErrorRange,
  SuccessRange,
} from './generated/http-status.js';
import {
  heuristicallyCacheableStatuses,
  nullBodyStatuses,
  redirectStatuses,
  retryableStatuses,
  type HeuristicallyCacheableStatus,
  type NullBodyStatus,
  type RedirectStatus,
  type RetryableStatus,
} from './generated/status-sets.js';
import type { HasStatus } from './status.js';

/** A value narrowed to some codes: a number to those, an object to one with such a `status`. */
export type Narrow<Value, Codes extends number> = Value extends number
  ? Value & Codes
  : Value extends { readonly status: Codes }
    ? Value
    : Value & { readonly status: Codes };

/** The shape of every guard: it takes a number or anything with a `status`, and never throws. */
export type StatusGuard<Codes extends number> = <Value extends number | HasStatus>(
  value: Value,
) => value is Value & Narrow<Value, Codes>;

// Each guard of a class is whole in itself: through a shared function it would cost its users more bytes. `null` and getters
// that throw end in `catch`; text, fractions and NaN fail the comparison with their own 32-bit integer, and a BigInt has none.

/**
 * Whether a response is interim: 1xx, the final one is still to come.
 *
 * A `number` narrows to the whole range, a union of codes to its members there, an object to one with such a `status`.
 * Anything else, `'104'` and `104.5` included, is `false`.
 *
 * @example
 * ```ts
 * isInformational(103); //=> true
 * isInformational(200); //=> false
 * ```
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.2 | RFC 9110 §15.2}
 */
export function isInformational<Value extends number | HasStatus>(
  value: Value,
): value is Value & Narrow<Value, InformationalRange>;
export function isInformational(value: number | HasStatus): boolean {
  try {
    if (typeof value === 'object') value = value.status;
    return value > 99 && value < 200 && value === (value | 0);
  } catch {
    return false;
  }
}

/**
 * Whether a request was received, understood and accepted: 2xx, what Fetch calls `ok`.
 *
 * A `number` narrows to the whole range, a union of codes to its members there, an object to one with such a `status`.
 * Anything else, `'204'` and `204.5` included, is `false`.
 *
 * @example
 * ```ts
 * isSuccess(204); //=> true
 * isSuccess(new Response('hello')); //=> true
 * ```
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.3 | RFC 9110 §15.3}
 */
export function isSuccess<Value extends number | HasStatus>(value: Value): value is Value & Narrow<Value, SuccessRange>;
export function isSuccess(value: number | HasStatus): boolean {
  try {
    if (typeof value === 'object') value = value.status;
    return value > 199 && value < 300 && value === (value | 0);
  } catch {
    return false;
  }
}

/**
 * Whether the client has more to do: 3xx. For what Fetch follows, see {@link isRedirectStatus}.
 *
 * A `number` narrows to the whole range, a union of codes to its members there, an object to one with such a `status`.
 * Anything else, `'304'` and `304.5` included, is `false`.
 *
 * @example
 * ```ts
 * isRedirection(304); //=> true
 * isRedirection(404); //=> false
 * ```
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.4 | RFC 9110 §15.4}
 */
export function isRedirection<Value extends number | HasStatus>(
  value: Value,
): value is Value & Narrow<Value, RedirectionRange>;
export function isRedirection(value: number | HasStatus): boolean {
  try {
    if (typeof value === 'object') value = value.status;
    return value > 299 && value < 400 && value === (value | 0);
  } catch {
    return false;
  }
}

/**
 * Whether the client seems to have erred: 4xx.
 *
 * A `number` narrows to the whole range, a union of codes to its members there, an object to one with such a `status`.
 * Anything else, `'404'` and `404.5` included, is `false`.
 *
 * @example
 * ```ts
 * isClientError(404); //=> true
 * isClientError(471); //=> true
 * [200, 404, 503].filter(isClientError); //=> [404]
 * ```
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.5 | RFC 9110 §15.5}
 */
export function isClientError<Value extends number | HasStatus>(
  value: Value,
): value is Value & Narrow<Value, ClientErrorRange>;
export function isClientError(value: number | HasStatus): boolean {
  try {
    if (typeof value === 'object') value = value.status;
    return value > 399 && value < 500 && value === (value | 0);
  } catch {
    return false;
  }
}

/**
 * Whether the server has erred or cannot perform the request: 5xx.
 *
 * A `number` narrows to the whole range, a union of codes to its members there, an object to one with such a `status`.
 * Anything else, `'504'` and `504.5` included, is `false`.
 *
 * @example
 * ```ts
 * isServerError(503); //=> true
 * isServerError({ status: 503 }); //=> true
 * ```
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.6 | RFC 9110 §15.6}
 */
export function isServerError<Value extends number | HasStatus>(
  value: Value,
): value is Value & Narrow<Value, ServerErrorRange>;
export function isServerError(value: number | HasStatus): boolean {
  try {
    if (typeof value === 'object') value = value.status;
    return value > 499 && value < 600 && value === (value | 0);
  } catch {
    return false;
  }
}

/**
 * Whether a status is an error of either side: 4xx or 5xx.
 *
 * A `number` narrows to the whole range, a union of codes to its members there, an object to one with such a `status`.
 * Anything else, `'404'` and `404.5` included, is `false`.
 *
 * @example
 * ```ts
 * isError(404); //=> true
 * isError(503); //=> true
 * isError(304); //=> false
 * ```
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15 | RFC 9110 §15}
 */
export function isError<Value extends number | HasStatus>(value: Value): value is Value & Narrow<Value, ErrorRange>;
export function isError(value: number | HasStatus): boolean {
  try {
    if (typeof value === 'object') value = value.status;
    return value > 399 && value < 600 && value === (value | 0);
  } catch {
    return false;
  }
}

/**
 * Whether a value is, or has as its `status`, one of the codes asked for.
 *
 * @example
 * ```ts
 * hasStatus(404, 404); //=> true
 * hasStatus({ status: 410 }, [404, 410]); //=> true
 * hasStatus({ status: 500 }, [404, 410]); //=> false
 * ```
 */
export function hasStatus<Value extends number | HasStatus, const Code extends number>(
  value: Value,
  codes: Code | readonly Code[],
): value is Value & Narrow<Value, Code>;
export function hasStatus(value: number | HasStatus, codes: number | readonly number[]): boolean {
  return typeof codes === 'number' ? isOneOf(value, [codes]) : isOneOf(value, codes);
}

/**
 * Whether Fetch gives a response no body: 101, 103, 204, 205 or 304. `new Response('', { status: 204 })` throws.
 *
 * @example
 * ```ts
 * isNullBodyStatus(204); //=> true
 * isNullBodyStatus(200); //=> false
 * ```
 * @see {@link https://fetch.spec.whatwg.org/#null-body-status | Fetch, null body status}
 */
export function isNullBodyStatus<Value extends number | HasStatus>(
  value: Value,
): value is Value & Narrow<Value, NullBodyStatus>;
export function isNullBodyStatus(value: number | HasStatus): boolean {
  return isOneOf(value, nullBodyStatuses);
}

/**
 * Whether Fetch follows a response, and `Response.redirect` accepts its code: 301, 302, 303, 307 or 308.
 *
 * @example
 * ```ts
 * isRedirectStatus(303); //=> true
 * isRedirectStatus(304); //=> false
 * ```
 * @see {@link https://fetch.spec.whatwg.org/#redirect-status | Fetch, redirect status}
 */
export function isRedirectStatus<Value extends number | HasStatus>(
  value: Value,
): value is Value & Narrow<Value, RedirectStatus>;
export function isRedirectStatus(value: number | HasStatus): boolean {
  return isOneOf(value, redirectStatuses);
}

/**
 * Whether a cache may reuse a response for which no one stated how long it is fresh: the twelve codes of RFC 9110 §15.1,
 * and 451 by RFC 7725 §3. Every other final response is cacheable too, but only with explicit freshness.
 *
 * @example
 * ```ts
 * isHeuristicallyCacheable(404); //=> true
 * isHeuristicallyCacheable(302); //=> false
 * ```
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.1 | RFC 9110 §15.1}
 */
export function isHeuristicallyCacheable<Value extends number | HasStatus>(
  value: Value,
): value is Value & Narrow<Value, HeuristicallyCacheableStatus>;
export function isHeuristicallyCacheable(value: number | HasStatus): boolean {
  return isOneOf(value, heuristicallyCacheableStatuses);
}

/**
 * Whether the same request may succeed when it is sent again later: 408, 425, 429, 500, 502, 503 or 504.
 *
 * These are the codes that HTTP clients retry by name, and 425, which RFC 8470 §5.2 asks to retry. It says nothing about
 * the method: repeat only what is idempotent (RFC 9110 §9.2.2). 507 is not among them, because RFC 4918 §11.5 forbids
 * to repeat the request before a user asks for it; nor is 413, which is worth a try only with `Retry-After`.
 *
 * @example
 * ```ts
 * isRetryable(503); //=> true
 * isRetryable(507); //=> false
 * ```
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-9.2.2 | RFC 9110 §9.2.2}
 */
export function isRetryable<Value extends number | HasStatus>(
  value: Value,
): value is Value & Narrow<Value, RetryableStatus>;
export function isRetryable(value: number | HasStatus): boolean {
  return isOneOf(value, retryableStatuses);
}

function isOneOf(value: number | HasStatus, codes: readonly number[]): boolean {
  try {
    return codes.includes(typeof value === 'object' ? value.status : value);
  } catch {
    return false;
  }
}
