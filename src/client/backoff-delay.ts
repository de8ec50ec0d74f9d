import { ownCopy } from '../objects/own-copy.js';
import { longestTimer } from './longest-timer.js';

/** The options of {@link backoffDelay}. */
export interface BackoffDelayOptions {
  /** How many retries there have been: 0 after the first failure. */
  readonly attempt: number;
  /** The longest delay before the first retry, in milliseconds, doubled with each attempt; defaults to 1000. */
  readonly base?: number | undefined;
  /** The longest delay, in milliseconds; defaults to 30,000. It is at most what a timer can wait, about 24.8 days. */
  readonly max?: number | undefined;
  /** Returns a random number from 0 to 1; defaults to `Math.random`. */
  readonly random?: (() => number) | undefined;
}

/**
 * Returns how many milliseconds to wait before a retry, if the server does not say how long: a random whole number from
 * 0 to `base * 2 ** attempt`, and never more than `max`. This is exponential backoff with full jitter: the clients of a
 * server that was down do not all come back at once.
 *
 * If {@link retryDelay} finds a delay, wait at least that long. The server may send the same delay to many clients: add
 * the backoff to it, so that no client comes back early and they do not all come back at once.
 *
 * Throws a `RangeError` if the attempt is not a whole number from 0 up, if `base` or `max` is negative, or if the
 * random number is not from 0 to 1. Throws a `TypeError` if one of them is not a number.
 *
 * @param options - The number of the attempt, and limits.
 * @example
 * ```ts
 * backoffDelay({ attempt: 0, random: () => 0.5 }); //=> 500
 * backoffDelay({ attempt: 3, random: () => 0.5 }); //=> 4000
 * backoffDelay({ attempt: 99, random: () => 0.5 }); //=> 15000
 *
 * const error = new TooManyRequestsError('Slow down', { retryAfter: 30 });
 * retryDelay(error, { max: 60_000 }) ?? backoffDelay({ attempt: 0 }); //=> 30000
 * (retryDelay(error, { max: 60_000 }) ?? 0) + backoffDelay({ attempt: 0, random: () => 0.5 }); //=> 30500
 * ```
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-10.2.3 | RFC 9110 §10.2.3}
 */
export function backoffDelay(options: BackoffDelayOptions): number {
  const { attempt, base = 1000, max = 30_000, random = Math.random } = ownCopy(options);
  if (!Number.isInteger(attempt) || attempt < 0) throw unusable('attempt', attempt, 'a whole number from 0 on');
  if (!isFromZeroTo(base, Infinity)) throw unusable('base', base, 'a number from 0 on');
  if (!isFromZeroTo(max, Infinity)) throw unusable('max', max, 'a number from 0 on');
  const fraction = random();
  if (!isFromZeroTo(fraction, 1)) throw unusable('random number', fraction, 'a number from 0 to 1');
  // A greater power would be Infinity, and Infinity times a base of 0 is NaN.
  const limit = base * 2 ** Math.min(attempt, 1023);
  return Math.floor(fraction * Math.min(limit, max, longestTimer));
}

const isFromZeroTo = (value: unknown, max: number): boolean => typeof value === 'number' && value >= 0 && value <= max;

function unusable(name: string, value: unknown, requirement: string): Error {
  const Failure = typeof value === 'number' ? RangeError : TypeError;
  const given = typeof value === 'string' ? JSON.stringify(value) : String(value);
  return new Failure(`Cannot back off with ${name} ${given}: not ${requirement}`);
}
