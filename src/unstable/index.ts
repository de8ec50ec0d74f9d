/**
 * Readers, and a writer, of fields that no standard defines yet. `RateLimit` and `RateLimit-Policy` are those of
 * draft-ietf-httpapi-ratelimit-headers-10; the names here begin with `unstable_`, and a new draft may change them in any release.
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
