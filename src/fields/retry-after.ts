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
