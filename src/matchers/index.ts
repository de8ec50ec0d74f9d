/**
 * Vitest and Jest matchers for statuses and responses.
 *
 * @module
 */
import { isClientError, isInformational, isRedirection, isServerError, isSuccess } from '../status/class-guards.js';
import { hasStatus } from '../status/sets.js';
import type { HasStatus } from '../status/narrow.js';
import { expectValidResponse, type ValidResponseOptions } from '../check/expect-valid-response.js';
import type { CheckedExchange, CheckedResponse } from '../check/exchange.js';

/** What a matcher returns to the test runner. */
export interface MatcherResult {
  /** Whether the expectation holds. */
  readonly pass: boolean;
  /** Returns the failure message; if the matcher passes, it is the message for `.not`. */
  readonly message: () => string;
}

/**
 * The matchers as methods of `expect(…)`. Declare them once per project: for Vitest with
 * `declare module 'vitest' { interface Matchers<T> extends HttpMatchers {} }`, and for Jest with
 * `declare global { namespace jest { interface Matchers<R, T> extends HttpMatchers<R> {} } }`.
 */
export interface HttpMatchers<Result = void> {
  /** Passes if a response breaks no rule for its status. Advice counts only with `{ level: 'advice' }`. */
  toBeValidHttpResponse(options?: ValidResponseOptions): Result;
  /** Passes if a number, or the `status` of an object, is one of the codes. */
  toHaveStatus(status: number | readonly number[]): Result;
  /** Passes if a status is 1xx. */
  toBeInformational(): Result;
  /** Passes if a status is 2xx. */
  toBeSuccess(): Result;
  /** Passes if a status is 3xx. */
  toBeRedirection(): Result;
  /** Passes if a status is 4xx. */
  toBeClientError(): Result;
  /** Passes if a status is 5xx. */
  toBeServerError(): Result;
}

/** The functions that implement {@link HttpMatchers}, in the form that `expect.extend` takes. */
export type HttpMatcherFunctions = {
  readonly [Name in keyof HttpMatchers]: (
    received: unknown,
    ...expected: Parameters<HttpMatchers[Name]>
  ) => MatcherResult;
};

/** The matchers to pass to `expect.extend`. Those for a status accept a number or any object with a `status`. */
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

/** The status as text, or `none` if reading it throws. */
function statusText(received: unknown): string {
  try {
    const status = typeof received === 'object' && received !== null ? (received as HasStatus).status : received;
    return typeof status === 'string' ? JSON.stringify(status) : String(status);
  } catch {
    return 'none';
  }
}
