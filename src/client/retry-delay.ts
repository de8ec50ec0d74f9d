import { answerOf, type HasErrorState } from '../errors/error-state.js';
import { readProperty } from '../errors/foreign-error.js';
import type { HeadersLike } from '../fields/fetch-types.js';
import { parseRetryAfter } from '../fields/retry-after.js';
import { ownCopy } from '../objects/own-copy.js';
import type { ProblemDetails } from '../problem/parse-problem.js';
import { longestTimer } from './longest-timer.js';

/** What a delay is read from: a response, or an error. */
export interface HasRetryAfter {
  readonly headers: Pick<HeadersLike, 'get'> | Readonly<Record<string, string | readonly string[] | undefined>>;
}

/** What {@link retryDelay} takes: a response, an error or a problem that was read; what has no fields gives no delay. */
export type RetrySource = HasRetryAfter | Error | ProblemDetails;

/** How {@link retryDelay} counts. */
export interface RetryDelayOptions {
  /** The moment the response came, in milliseconds or as a date; now unless given. */
  readonly now?: Date | number | undefined;
  /** The longest delay in milliseconds. */
  readonly max?: number | undefined;
}

/**
 * The milliseconds to wait before a new try, as the `Retry-After` of a response or of an error says; at most what a timer can
 * count to, about 24.8 days. Of an error that was read from a response it is the field of that response.
 *
 * Returns `undefined` where there is no such field or it cannot be read: then the delay is yours to choose. Never throws.
 *
 * @param source - A response, or an error.
 * @param options - The present, and a limit.
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
    // No response and no error, or one whose getter throws.
    return undefined;
  }
}

function retryAfterOf(headers: HasRetryAfter['headers']): string | null | undefined {
  if (typeof headers.get === 'function') return headers.get('retry-after');
  const fields = Object.entries(headers as Readonly<Record<string, unknown>>);
  return fields.find(([name]) => name.toLowerCase() === 'retry-after')?.[1] as string | undefined;
}
