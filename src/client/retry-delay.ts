import { answerOf, type HasErrorState } from '../errors/error-state.js';
import { readProperty } from '../errors/foreign-error.js';
import type { HeadersLike } from '../fields/fetch-types.js';
import { parseRetryAfter } from '../fields/retry-after.js';
import { ownCopy } from '../objects/own-copy.js';
import type { ProblemDetails } from '../problem/parse-problem.js';
import { longestTimer } from './longest-timer.js';

/** An object with header fields, such as a response or an error. */
export interface HasRetryAfter {
  readonly headers: Pick<HeadersLike, 'get'> | Readonly<Record<string, string | readonly string[] | undefined>>;
}

/**
 * What {@link retryDelay} accepts: a response, an error or a parsed problem. A value without header fields gives no
 * delay.
 */
export type RetrySource = HasRetryAfter | Error | ProblemDetails;

/** The options of {@link retryDelay}. */
export interface RetryDelayOptions {
  /** The time when the response arrived, in milliseconds or as a date; defaults to now. */
  readonly now?: Date | number | undefined;
  /** The longest delay, in milliseconds. */
  readonly max?: number | undefined;
}

/**
 * Returns how many milliseconds to wait before a retry, from the `Retry-After` field of a response or an error; at most
 * what a timer can wait, about 24.8 days. For an error that was read from a response, this is the field of that
 * response.
 *
 * Returns `undefined` if there is no such field or it cannot be read: then choose a delay yourself. Never throws.
 *
 * @param source - A response, or an error.
 * @param options - The current time, and a limit.
 * @example
 * ```ts
 * retryDelay(new TooManyRequestsError('Slow down', { retryAfter: 30 })); //=> 30000
 * retryDelay(new Response(null, { headers: { 'retry-after': '3600' } }), { max: 60_000 }); //=> 60000
 * retryDelay(new TooManyRequestsError()); //=> undefined
 * ```
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-10.2.3 | RFC 9110 §10.2.3}
 */
export function retryDelay(source: RetrySource, options?: RetryDelayOptions): number | undefined {
  try {
    const { now, max } = ownCopy(options);
    const isReceived = answerOf(source as HasErrorState) !== undefined;
    const headers = readProperty(isReceived ? readProperty(source, 'received') : source, 'headers');
    const delay = parseRetryAfter(retryAfterOf(headers as HasRetryAfter['headers']), now)?.delayMs;
    if (delay === undefined) return undefined;
    return Math.max(
      0,
      Math.min(delay, typeof max === 'number' && !Number.isNaN(max) ? max : longestTimer, longestTimer),
    );
  } catch {
    // Neither a response nor an error, or one whose getter throws.
    return undefined;
  }
}

function retryAfterOf(headers: HasRetryAfter['headers']): string | null | undefined {
  if (typeof headers.get === 'function') return headers.get('retry-after');
  const fields = Object.entries(headers as Readonly<Record<string, unknown>>);
  return fields.find(([name]) => name.toLowerCase() === 'retry-after')?.[1] as string | undefined;
}
