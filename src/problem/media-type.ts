import type { HeadersLike } from '../fields/fetch-types.js';
import { trimWhiteSpace } from '../fields/white-space.js';

/**
 * Whether a `Content-Type` is `application/problem+json`, in upper or lower case, with or without parameters.
 *
 * @param contentType - The value as `Headers.get` returns it. Anything but a string gives `false`.
 * @example
 * ```ts
 * isProblemMediaType('application/problem+json; charset=utf-8'); //=> true
 * isProblemMediaType('application/json'); //=> false
 * ```
 * @see {@link https://www.rfc-editor.org/rfc/rfc9457#section-3 | RFC 9457 §3}
 */
export function isProblemMediaType(contentType: string | null | undefined): boolean;
export function isProblemMediaType(contentType: unknown): boolean {
  if (typeof contentType !== 'string') return false;
  const [mediaType = ''] = contentType.split(';', 1);
  return trimWhiteSpace(mediaType).toLowerCase() === 'application/problem+json';
}

/**
 * Whether the `Content-Type` of a response is `application/problem+json`. Never throws.
 *
 * @example
 * ```ts
 * isProblemResponse(new NotFoundError().toResponse()); //=> true
 * isProblemResponse(new Response('no')); //=> false
 * ```
 */
export function isProblemResponse(response: { readonly headers: Pick<HeadersLike, 'get'> }): boolean {
  try {
    return isProblemMediaType(response.headers.get('content-type'));
  } catch {
    return false;
  }
}
