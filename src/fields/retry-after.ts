import { parseHttpDate } from './http-date.js';
import { trimWhiteSpace } from './white-space.js';

/** What a `Retry-After` field says. */
export interface RetryAfter {
  /** How it says it. */
  readonly form: 'delay-seconds' | 'http-date';
  /** Milliseconds to wait: a whole number from 0 on, at most `Number.MAX_SAFE_INTEGER`. */
  readonly delayMs: number;
  /** The moment that a date names. */
  readonly at?: Date;
}

/**
 * Reads a `Retry-After` field: seconds, or a date in one of the three forms of HTTP.
 *
 * Returns `undefined` where there is no field or it cannot be read: a sign, a fraction, a unit, a date of another kind, two
 * values. A date in the past is a delay of 0. Linear in the length of the value.
 *
 * @param value - The value as `Headers.get` gives it.
 * @param now - The moment the response came, in milliseconds or as a date; now unless given or where it is none.
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
  const present = typeof given === 'number' && Number.isFinite(given) ? given : Date.now();
  const text = trimWhiteSpace(value);
  if (/^[0-9]+$/.test(text)) {
    return { form: 'delay-seconds', delayMs: Math.min(Number(text) * 1000, Number.MAX_SAFE_INTEGER) };
  }
  const at = parseHttpDate(text, present);
  return at && { form: 'http-date', delayMs: Math.max(0, at.getTime() - present), at };
}

/**
 * The value of a `Retry-After` field: whole seconds, or a date; fractions of a second round up.
 *
 * Throws a `RangeError` for a number that is negative, not finite or too large to be written in digits, and for a date that is
 * invalid or outside the years 1 to 9999.
 *
 * @param delay - Seconds from now, or the moment.
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
