import { linesOf } from './field-lines.js';
import { checkToken, isToken } from './token.js';
import { trimWhiteSpace } from './white-space.js';

/**
 * Formats the value of an `Allow` field. Keeps the order and the case of the methods, and removes duplicates. An empty
 * list gives an empty value, which means that no method is allowed.
 *
 * Throws a `TypeError` for a method that is not a token.
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
 * Reads an `Allow` field. Keeps the order and the case of the methods, and removes duplicates. An empty value gives an
 * empty list.
 *
 * Returns `undefined` if there is no field, or an element is not a token. Takes linear time.
 *
 * @param value - The value as `Headers.get` returns it, or the lines one by one.
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
