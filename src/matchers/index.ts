/**
 * Matchers of statuses and responses for Vitest and Jest.
 *
 * @module
 */
import { isClientError, isInformational, isRedirection, isServerError, isSuccess } from '../status/class-guards.js';
import { hasStatus } from '../status/sets.js';
import type { HasStatus } from '../status/narrow.js';
import { expectValidResponse, type ValidResponseOptions } from '../check/expect-valid-response.js';
import type { CheckedExchange, CheckedResponse } from '../check/exchange.js';

/** What a matcher tells the test runner. */
export interface MatcherResult {
  readonly pass: boolean;
  /** The text of the failure, for `.not` where it passes. */
  readonly message: () => string;
}

/**
 * The matchers as they are called. They are declared once per project: for Vitest with
 * `declare module 'vitest' { interface Matchers<T> extends HttpMatchers {} }`, for Jest with
 * `declare global { namespace jest { interface Matchers<R, T> extends HttpMatchers<R> {} } }`.
 */
export interface HttpMatchers<Result = void> {
  /** Whether a response breaks no rule of its status; findings of a lighter level than `should` count only if asked for. */
  toBeValidHttpResponse(options?: ValidResponseOptions): Result;
  /** Whether a number, or the `status` of an object, is one of the codes. */
  toHaveStatus(status: number | readonly number[]): Result;
  /** Whether a status is 1xx. */
  toBeInformational(): Result;
  /** Whether a status is 2xx. */
  toBeSuccess(): Result;
  /** Whether a status is 3xx. */
  toBeRedirection(): Result;
  /** Whether a status is 4xx. */
  toBeClientError(): Result;
  /** Whether a status is 5xx. */
  toBeServerError(): Result;
}

/** What `expect.extend` takes: the functions behind {@link HttpMatchers}. */
export type HttpMatcherFunctions = {
  readonly [Name in keyof HttpMatchers]: (
    received: unknown,
    ...expected: Parameters<HttpMatchers[Name]>
  ) => MatcherResult;
};

/** The matchers, to be handed to `expect.extend`. Each of a status takes a number or anything with a `status`. */
export const httpMatchers: HttpMatcherFunctions = {
  toBeValidHttpResponse(received, options) {
    try {
      expectValidResponse(received as CheckedExchange | CheckedResponse, options);
    } catch (error) {
      if (!(error instanceof AggregateError)) throw error;
      const { message } = error;
      return {
        pass: false,
        message: () => `Expected the response to be valid, but:${message.slice(message.indexOf('\n'))}`,
      };
    }
    return { pass: true, message: () => 'Expected the response not to be valid, but it breaks no rule' };
  },
  toHaveStatus(received, status) {
    const pass = hasStatus(received as HasStatus, status);
    const expected = typeof status === 'number' ? [status] : status;
    return { pass, message: () => messageOf(received, pass, expected.join(' or ')) };
  },
  toBeInformational: (received) => ofClass(received, isInformational, 'informational (1xx)'),
  toBeSuccess: (received) => ofClass(received, isSuccess, 'a success (2xx)'),
  toBeRedirection: (received) => ofClass(received, isRedirection, 'a redirection (3xx)'),
  toBeClientError: (received) => ofClass(received, isClientError, 'a client error (4xx)'),
  toBeServerError: (received) => ofClass(received, isServerError, 'a server error (5xx)'),
};

function ofClass(received: unknown, isInClass: (value: HasStatus) => boolean, expected: string): MatcherResult {
  const pass = isInClass(received as HasStatus);
  return { pass, message: () => messageOf(received, pass, expected) };
}

function messageOf(received: unknown, pass: boolean, expected: string): string {
  return `Expected the status ${pass ? 'not to be' : 'to be'} ${expected}, received ${statusText(received)}`;
}

/** The status in words; what throws as it is read has none. */
function statusText(received: unknown): string {
  try {
    const status = typeof received === 'object' && received !== null ? (received as HasStatus).status : received;
    return typeof status === 'string' ? JSON.stringify(status) : String(status);
  } catch {
    return 'none';
  }
}
