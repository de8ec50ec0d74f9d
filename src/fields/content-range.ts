import { checkToken } from './token.js';
import { trimWhiteSpace } from './white-space.js';

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

/** What a `Content-Range` field says: a range with the complete length, or the length that a range did not fit. */
export interface ContentRange {
  readonly unit: string;
  /** The first position; absent in the answer to a range that cannot be satisfied. */
  readonly start?: number;
  /** The last position, which belongs to the range. */
  readonly end?: number;
  /** The complete length; `null` where it is not known. */
  readonly size: number | null;
}

/**
 * Reads a `Content-Range` field.
 *
 * Returns `undefined` where there is no field, it cannot be read, its positions contradict each other, or a number is larger
 * than `Number.MAX_SAFE_INTEGER`. Linear in the length of the value.
 *
 * @param value - The value as `Headers.get` gives it.
 * @example
 * ```ts
 * parseContentRange('bytes 0-9/50'); //=> { unit: 'bytes', start: 0, end: 9, size: 50 }
 * parseContentRange('bytes *\/50'); //=> { unit: 'bytes', size: 50 }
 * parseContentRange('bytes 9-0/50'); //=> undefined
 * ```
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-14.4 | RFC 9110 §14.4}
 */
export function parseContentRange(value: string | readonly string[] | null | undefined): ContentRange | undefined;
export function parseContentRange(value: unknown): ContentRange | undefined {
  if (typeof value !== 'string') return undefined;
  const parts = /^([\w!#$%&'*+.^`|~-]+) (?:([0-9]+)-([0-9]+)\/([0-9]+|\*)|\*\/([0-9]+))$/.exec(trimWhiteSpace(value));
  if (!parts) return undefined;
  const [, unit = '', first, last, length, complete] = parts;
  const [start, end, size] = [first, last, complete ?? length].map((text) => (text === '*' ? null : Number(text)));
  if (complete !== undefined) return Number.isSafeInteger(size) ? { unit, size: Number(size) } : undefined;
  const fits = Number(start) <= Number(end) && (size === null || Number(size) > Number(end));
  const exact = Number.isSafeInteger(end) && (size === null || Number.isSafeInteger(size));
  return fits && exact ? { unit, start: Number(start), end: Number(end), size: size ?? null } : undefined;
}
