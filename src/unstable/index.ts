/**
 * Functions that read and write rate limit fields that are not standardized yet. `RateLimit` and `RateLimit-Policy`
 * follow draft-ietf-httpapi-ratelimit-headers-10. The names begin with `unstable_`, because a new draft may change them
 * in any release.
 *
 * @module
 */
export {
  unstable_formatRateLimit,
  unstable_parseLegacyRateLimit,
  unstable_parseRateLimit,
  unstable_parseRateLimitPolicy,
  unstable_rateLimitDelay,
  type UnstableLegacyRateLimit,
  type UnstableRateLimit,
  type UnstableRateLimitPolicy,
} from './rate-limit.js';
