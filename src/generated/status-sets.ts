// Generated from src/registry by `npm run generate`; edit the records, not this file.

/**
 * The codes whose responses cannot have a body in Fetch (https://fetch.spec.whatwg.org/#null-body-status).
 */
export type NullBodyStatus = 101 | 103 | 204 | 205 | 304;

/**
 * The codes whose responses cannot have a body in Fetch (https://fetch.spec.whatwg.org/#null-body-status).
 */
export const nullBodyStatuses: readonly NullBodyStatus[] = [101, 103, 204, 205, 304];

/**
 * The codes that Fetch follows as redirects (https://fetch.spec.whatwg.org/#redirect-status).
 */
export type RedirectStatus = 301 | 302 | 303 | 307 | 308;

/**
 * The codes that Fetch follows as redirects (https://fetch.spec.whatwg.org/#redirect-status).
 */
export const redirectStatuses: readonly RedirectStatus[] = [301, 302, 303, 307, 308];

/**
 * The codes whose responses a cache may reuse without explicit freshness (RFC 9110 §15.1, RFC 7725 §3).
 */
export type HeuristicallyCacheableStatus = 200 | 203 | 204 | 206 | 300 | 301 | 308 | 404 | 405 | 410 | 414 | 451 | 501;

/**
 * The codes whose responses a cache may reuse without explicit freshness (RFC 9110 §15.1, RFC 7725 §3).
 */
export const heuristicallyCacheableStatuses: readonly HeuristicallyCacheableStatus[] = [200, 203, 204, 206, 300, 301, 308, 404, 405, 410, 414, 451, 501];

/**
 * The codes after which the same request may succeed later.
 */
export type RetryableStatus = 408 | 425 | 429 | 500 | 502 | 503 | 504;

/**
 * The codes after which the same request may succeed later.
 */
export const retryableStatuses: readonly RetryableStatus[] = [408, 425, 429, 500, 502, 503, 504];
