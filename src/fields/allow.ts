import { checkToken } from './token.js';

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
