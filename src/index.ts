/**
 * HTTP status codes: constants, types, guards, phrases and errors. Every export can be had alone.
 *
 * @module
 */

// Constants: NOT_FOUND is 404.
export * from './generated/constants.js';

// Enum-like objects with the types of their values, and the ranges.
export * from './generated/http-status.js';

// Classes of codes, and what a code counts as.
export {
  fallbackStatus,
  isHttpStatus,
  isStatusRange,
  statusClass,
  type FallbackStatusOf,
  type HasStatus,
  type StatusClass,
  type StatusClassOf,
  type StatusName,
  type StatusNameOf,
  type StatusOf,
  type StatusRangeOf,
} from './status.js';

// Guards: they narrow numbers and anything with a status.
export {
  hasStatus,
  isClientError,
  isError,
  isHeuristicallyCacheable,
  isInformational,
  isNullBodyStatus,
  isRedirection,
  isRedirectStatus,
  isRetryable,
  isServerError,
  isSuccess,
  type Narrow,
  type StatusGuard,
} from './guards.js';
export type {
  HeuristicallyCacheableStatus,
  NullBodyStatus,
  RedirectStatus,
  RetryableStatus,
} from './generated/status-sets.js';
export { matchStatus, type StatusCases } from './match-status.js';

// Phrases and look-ups.
export {
  parseStatus,
  reasonPhrase,
  statusName,
  type ParsedStatus,
  type ReasonPhrase,
  type ReasonPhraseOf,
} from './phrase.js';

// Errors.
export * from './errors/index.js';

// Header fields.
export { formatAllow } from './fields/allow.js';
export { formatChallenges, type ChallengeInit } from './fields/challenge.js';
export { formatUnsatisfiedRange } from './fields/content-range.js';
export { formatRetryAfter } from './fields/retry-after.js';
export type { ProblemDocument } from './problem/problem-details.js';
export type { FetchResponse, FieldsInit, HeadersLike, ResponseLike } from './fetch-types.js';
