import { checkToken } from './token.js';
import { trimWhiteSpace } from './white-space.js';

/**
 * Formats the `Content-Range` field of a 416, which tells the client how large the representation is.
 *
 * Throws a `RangeError` for a size that is not a whole number from 0 up, and a `TypeError` for a unit that is not a
 * token.
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

/** What a `Content-Range` field says: a range and the complete length, or only the complete length in a 416. */
export interface ContentRange {
  readonly unit: string;
  /** The first position of the range; absent in a 416. */
  readonly start?: number;
  /** The last position of the range, inclusive; absent in a 416. */
  readonly end?: number;
  /** The complete length; `null` if it is not known. */
  readonly size: number | null;
}

/**
 * Reads a `Content-Range` field.
 *
 * Returns `undefined` if there is no field, it cannot be read, its positions contradict each other, or a number is
 * larger than `Number.MAX_SAFE_INTEGER`. Takes linear time.
 *
 * @param value - The value as `Headers.get` returns it.
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
