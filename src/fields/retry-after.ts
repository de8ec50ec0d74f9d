import { parseHttpDate } from './http-date.js';
import { trimWhiteSpace } from './white-space.js';

/** What a `Retry-After` field says. */
export interface RetryAfter {
  /** Whether the field has a number of seconds or a date. */
  readonly form: 'delay-seconds' | 'http-date';
  /** The milliseconds to wait: a whole number from 0 to `Number.MAX_SAFE_INTEGER`. */
  readonly delayMs: number;
  /** The date in the field; absent if the field has a number of seconds. */
  readonly at?: Date;
}

/**
 * Reads a `Retry-After` field: seconds, or a date in any of the three forms of HTTP.
 *
 * Returns `undefined` if there is no field or it cannot be read, for example because of a sign, a fraction, a unit,
 * another date format or a second value. A date in the past gives a delay of 0. Takes linear time.
 *
 * @param value - The value as `Headers.get` returns it.
 * @param now - The time when the response arrived, in milliseconds or as a date; defaults to now. An invalid time counts as now.
 * @example
 * ```ts
 * parseRetryAfter('120'); //=> { form: 'delay-seconds', delayMs: 120000 }
 * parseRetryAfter('Tue, 24 Nov 2026 12:00:05 GMT', new Date('2026-11-24T12:00:00Z'))?.delayMs; //=> 5000
 * parseRetryAfter('soon'); //=> undefined
 * ```
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-10.2.3 | RFC 9110 §10.2.3}
 */
export function parseRetryAfter(
  value: string | readonly string[] | null | undefined,
  now?: Date | number,
): RetryAfter | undefined;
export function parseRetryAfter(value: unknown, now: unknown = Date.now()): RetryAfter | undefined {
  if (typeof value !== 'string') return undefined;
  const given = now instanceof Date ? now.getTime() : now;
  const receivedAt = typeof given === 'number' && Number.isFinite(given) ? given : Date.now();
  const text = trimWhiteSpace(value);
  if (/^[0-9]+$/.test(text)) {
    return { form: 'delay-seconds', delayMs: Math.min(Number(text) * 1000, Number.MAX_SAFE_INTEGER) };
  }
  const at = parseHttpDate(text, receivedAt);
  return at && { form: 'http-date', delayMs: Math.max(0, at.getTime() - receivedAt), at };
}

/**
 * Formats the value of a `Retry-After` field: whole seconds, or a date. Fractions of a second are rounded up.
 *
 * Throws a `RangeError` for a number that is negative, not finite or above `Number.MAX_SAFE_INTEGER`, and for a date
 * that is invalid or outside the years 0 to 9999.
 *
 * @param delay - The number of seconds to wait, or a date.
 * @example
 * ```ts
 * formatRetryAfter(1.2); //=> '2'
 * formatRetryAfter(new Date('2026-11-24T12:00:00Z')); //=> 'Tue, 24 Nov 2026 12:00:00 GMT'
 * ```
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-10.2.3 | RFC 9110 §10.2.3}
 */
export function formatRetryAfter(delay: number | Date): string {
  if (typeof delay === 'number') {
    const seconds = Math.ceil(delay);
    if (delay >= 0 && Number.isSafeInteger(seconds)) return String(seconds);
  } else if (delay instanceof Date) {
    const text = new Date(Math.ceil(delay.getTime() / 1000) * 1000).toUTCString();
    if (/^\w{3}, \d\d \w{3} \d{4} /.test(text)) return text;
  }
  throw new RangeError(`Cannot write ${String(delay)} as Retry-After: neither seconds nor a date (RFC 9110 §10.2.3)`);
}
