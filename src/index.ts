/**
 * HTTP status codes: constants, types, guards, phrases and errors. A bundle includes only the exports that you use.
 *
 * @module
 */

// Constants, such as NOT_FOUND for 404.
export * from './generated/constants.js';

// Enum-like objects with the types of their values, and the ranges.
export * from './generated/http-status.js';

// Classes of codes, and fallbacks for codes that are not registered.
export {
  fallbackStatus,
  isHttpStatus,
  isStatusRange,
  statusClass,
  type FallbackStatusOf,
  type StatusClass,
  type StatusClassOf,
  type StatusName,
  type StatusNameOf,
  type StatusOf,
  type StatusRangeOf,
} from './status/classes.js';

// Guards, which narrow numbers and objects with a status.
export { hasStatus, isHeuristicallyCacheable, isNullBodyStatus, isRedirectStatus, isRetryable } from './status/sets.js';
export {
  isClientError,
  isError,
  isInformational,
  isRedirection,
  isServerError,
  isSuccess,
} from './status/class-guards.js';
export type {
  AnyNumber,
  Askable,
  AskedCodes,
  Certainty,
  HasStatus,
  IsOpen,
  LiteralOf,
  MayHaveStatus,
  Narrow,
  Nothing,
  OneSided,
  StatusSource,
} from './status/narrow.js';
export type {
  HeuristicallyCacheableStatus,
  NullBodyStatus,
  RedirectStatus,
  RetryableStatus,
} from './generated/status-sets.js';
export { matchStatus, type StatusCases } from './status/match-status.js';

// Phrases and lookups.
export { parseStatus, type ParsedStatus } from './status/parse-status.js';
export { reasonPhrase, statusName, type ReasonPhrase, type ReasonPhraseOf } from './status/phrase.js';

// Errors.
export * from './errors/index.js';

// Problem details.
export { isProblemMediaType, isProblemResponse } from './problem/media-type.js';
export {
  parseProblem,
  type AlreadyRead,
  type ParseProblemOptions,
  type ProblemDetails,
} from './problem/parse-problem.js';
export type { ProblemDocument, ProblemSource } from './problem/problem-document.js';
export { problemResponse, type ProblemResponseInit } from './problem/problem-response.js';
export { toProblem } from './problem/to-problem.js';

// Clients: typed errors from responses.
export { ensureOk, type EnsureOkOptions } from './client/ensure-ok.js';
export {
  errorFromResponse,
  errorReader,
  type ErrorFromResponseOptions,
  type ErrorReader,
  type HttpErrorClass,
} from './client/error-from-response.js';
export { passOn, type PassOnOptions } from './client/pass-on.js';
export {
  problemCatalog,
  type AnyProblemIn,
  type ProblemCases,
  type ProblemCatalog,
  type ProblemClasses,
  type ReadProblem,
  type ReadProblemOf,
} from './problem/problem-catalog.js';
export type { ReadLimits } from './client/read-content.js';
export type {
  AbortSignalLike,
  BodyReader,
  ReadableBody,
  ReadableResponse,
  WebBody,
} from './client/readable-response.js';
export { backoffDelay, type BackoffDelayOptions } from './client/backoff-delay.js';
export { retryDelay, type HasRetryAfter, type RetryDelayOptions, type RetrySource } from './client/retry-delay.js';

// Header fields.
export { formatAllow, parseAllow } from './fields/allow.js';
export { formatChallenges, type ChallengeInit } from './fields/challenge.js';
export { formatUnsatisfiedRange, parseContentRange, type ContentRange } from './fields/content-range.js';
export { parseChallenges, type Challenge } from './fields/parse-challenges.js';
export { formatRetryAfter, parseRetryAfter, type RetryAfter } from './fields/retry-after.js';
export type {
  ErrorFields,
  FetchResponse,
  FieldsInit,
  FieldValueInit,
  HeadersLike,
  ResponseLike,
} from './fields/fetch-types.js';
