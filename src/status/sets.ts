import {
  heuristicallyCacheableStatuses,
  nullBodyStatuses,
  redirectStatuses,
  retryableStatuses,
  type HeuristicallyCacheableStatus,
  type NullBodyStatus,
  type RedirectStatus,
  type RetryableStatus,
} from '../generated/status-sets.js';
import type { HttpStatus } from '../generated/http-status.js';
import type { AnyNumber, Askable, AskedCodes, Certainty, HasStatus, Narrow } from './narrow.js';

/**
 * Whether a status code, or the `status` of an object, is one of the given codes.
 *
 * @example
 * ```ts
 * hasStatus(404, 404); //=> true
 * hasStatus({ status: 410 }, [404, 410]); //=> true
 * hasStatus({ status: 500 }, [404, 410]); //=> false
 * ```
 */
export function hasStatus<Value, const Asked extends HttpStatus | AnyNumber | readonly (HttpStatus | AnyNumber)[]>(
  value: Askable<Value>,
  codes: Asked,
): value is Narrow<Value, AskedCodes<Asked>> & Certainty<Asked>;
export function hasStatus(value: number | HasStatus, codes: number | readonly number[]): boolean {
  return typeof codes === 'number' ? isOneOf(value, [codes]) : isOneOf(value, codes);
}

/**
 * Whether a response with this status has no body in Fetch: 101, 103, 204, 205 or 304.
 * `new Response('', { status: 204 })` throws.
 *
 * @example
 * ```ts
 * isNullBodyStatus(204); //=> true
 * isNullBodyStatus(200); //=> false
 * ```
 * @see {@link https://fetch.spec.whatwg.org/#null-body-status | Fetch, null body status}
 */
export function isNullBodyStatus<Value>(value: Askable<Value>): value is Narrow<Value, NullBodyStatus>;
export function isNullBodyStatus(value: number | HasStatus): boolean {
  return isOneOf(value, nullBodyStatuses);
}

/**
 * Whether Fetch follows a redirect with this status, and `Response.redirect` accepts it: 301, 302, 303, 307 or 308.
 *
 * @example
 * ```ts
 * isRedirectStatus(303); //=> true
 * isRedirectStatus(304); //=> false
 * ```
 * @see {@link https://fetch.spec.whatwg.org/#redirect-status | Fetch, redirect status}
 */
export function isRedirectStatus<Value>(value: Askable<Value>): value is Narrow<Value, RedirectStatus>;
export function isRedirectStatus(value: number | HasStatus): boolean {
  return isOneOf(value, redirectStatuses);
}

/**
 * Whether a cache may reuse a response that does not say how long it is fresh: the twelve codes of RFC 9110 §15.1, and
 * 451 (RFC 7725 §3). A response with another final status can be cached too, but only if it says so, for example with
 * `max-age` or `public`.
 *
 * @example
 * ```ts
 * isHeuristicallyCacheable(404); //=> true
 * isHeuristicallyCacheable(302); //=> false
 * ```
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.1 | RFC 9110 §15.1}
 */
export function isHeuristicallyCacheable<Value>(
  value: Askable<Value>,
): value is Narrow<Value, HeuristicallyCacheableStatus>;
export function isHeuristicallyCacheable(value: number | HasStatus): boolean {
  return isOneOf(value, heuristicallyCacheableStatuses);
}

/**
 * Whether the same request may succeed if it is sent again later: 408, 425, 429, 500, 502, 503 or 504.
 *
 * These are the codes that HTTP clients list for retries, and 425, which RFC 8470 §5.2 asks clients to retry. The
 * method is not checked: repeat only idempotent requests (RFC 9110 §9.2.2). 507 is not included, because RFC 4918 §11.5
 * forbids repeating a user's request until the user asks again. 413 is not included either, because a retry makes sense
 * only with `Retry-After`.
 *
 * @example
 * ```ts
 * isRetryable(503); //=> true
 * isRetryable(507); //=> false
 * ```
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-9.2.2 | RFC 9110 §9.2.2}
 */
export function isRetryable<Value>(value: Askable<Value>): value is Narrow<Value, RetryableStatus>;
export function isRetryable(value: number | HasStatus): boolean {
  return isOneOf(value, retryableStatuses);
}

function isOneOf(value: number | HasStatus, codes: readonly number[]): boolean {
  try {
    return codes.includes(typeof value === 'number' ? value : value.status);
  } catch {
    return false;
  }
}
