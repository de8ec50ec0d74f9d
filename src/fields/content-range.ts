import { checkToken } from './token.js';

/**
 * The value of the `Content-Range` field of a 416: how large the representation is that the range did not fit.
 *
 * Throws a `RangeError` for a size that is no whole number from 0 on, a `TypeError` for a unit that is no token.
 *
 * @param size - The complete length of the representation, in units.
 * @param unit - The range unit.
 * @example
 * ```ts
 * formatUnsatisfiedRange(1234); //=> 'bytes *\/1234'
 * ```
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-14.4 | RFC 9110 §14.4}
 */
export function formatUnsatisfiedRange(size: number, unit = 'bytes'): string {
  checkToken(unit, 'a range unit');
  if (!Number.isSafeInteger(size) || size < 0) {
    throw new RangeError(`Cannot write ${String(size)} as a complete length: no whole number (RFC 9110 §14.4)`);
  }
  return `${unit} */${size}`;
}
