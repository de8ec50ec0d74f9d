import { linesOf } from './field-lines.js';
import { checkToken, isToken } from './token.js';
import { trimWhiteSpace } from './white-space.js';

/**
 * The value of an `Allow` field: the methods in their order, each once, as they are written. No methods give an empty value,
 * which says that none is allowed.
 *
 * Throws a `TypeError` for a method that is no token.
 *
 * @example
 * ```ts
 * formatAllow(['GET', 'HEAD', 'GET']); //=> 'GET, HEAD'
 * formatAllow([]); //=> ''
 * ```
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-10.2.1 | RFC 9110 §10.2.1}
 */
export function formatAllow(methods: readonly string[]): string {
  for (const method of methods) checkToken(method, 'a method');
  return [...new Set(methods)].join(', ');
}

/**
 * Reads an `Allow` field: the methods in their order, each once, as they are written. An empty value gives an empty list.
 *
 * Returns `undefined` where there is no field or some element is no token. Linear in the length of the value.
 *
 * @param value - The value as `Headers.get` gives it, or the lines one by one.
 * @example
 * ```ts
 * parseAllow('GET, HEAD'); //=> ['GET', 'HEAD']
 * parseAllow(''); //=> []
 * parseAllow('GET HEAD'); //=> undefined
 * ```
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-10.2.1 | RFC 9110 §10.2.1}
 */
export function parseAllow(value: string | readonly string[] | null | undefined): string[] | undefined {
  const lines = linesOf(value);
  if (!lines) return undefined;
  const methods = lines
    .join(',')
    .split(',')
    .map(trimWhiteSpace)
    .filter((method) => method !== '');
  return methods.every(isToken) ? [...new Set(methods)] : undefined;
}
