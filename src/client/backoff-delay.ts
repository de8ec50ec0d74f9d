import { ownCopy } from '../objects/own-copy.js';
import { longestTimer } from './longest-timer.js';

/** How {@link backoffDelay} counts. */
export interface BackoffDelayOptions {
  /** How many retries there were already: 0 after the first failure. */
  readonly attempt: number;
  /** The longest first delay in milliseconds, doubled with each attempt; 1000 unless given. */
  readonly base?: number | undefined;
  /** The longest delay in milliseconds; 30,000 unless given. More than a timer can count to counts as that. */
  readonly max?: number | undefined;
  /** A random number from 0 to 1; `Math.random` unless given. */
  readonly random?: (() => number) | undefined;
}

/**
 * The milliseconds to wait before a new try, where the server does not say how long: a random whole number from 0 up to
 * `base * 2 ** attempt`, and never more than `max`. This is exponential backoff with full jitter: the clients of a
 * server that was down do not all come back at once.
 *
 * Wait for the time that {@link retryDelay} finds, if it finds one. A server may tell it to many clients: add the
 * backoff to it, so that nobody comes early and not all come at once.
 *
 * Throws a `RangeError` for an attempt that is not a whole number from 0 on, for a negative `base` or `max`, and for a
 * random number that is not from 0 to 1; a `TypeError` for what is not a number.
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
  if (!isFromTo(base, Infinity)) throw unusable('base', base, 'a number from 0 on');
  if (!isFromTo(max, Infinity)) throw unusable('max', max, 'a number from 0 on');
  const share = random();
  if (!isFromTo(share, 1)) throw unusable('random number', share, 'a number from 0 to 1');
  // A greater power would be Infinity, which is NaN times a base of 0.
  const limit = base * 2 ** Math.min(attempt, 1023);
  return Math.floor(share * Math.min(limit, max, longestTimer));
}

const isFromTo = (value: unknown, most: number): boolean => typeof value === 'number' && value >= 0 && value <= most;

function unusable(name: string, value: unknown, due: string): Error {
  const Failure = typeof value === 'number' ? RangeError : TypeError;
  const given = typeof value === 'string' ? JSON.stringify(value) : String(value);
  return new Failure(`Cannot back off with ${name} ${given}: not ${due}`);
}
