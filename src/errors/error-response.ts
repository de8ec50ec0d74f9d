import type { FetchResponse } from '../fetch-types.js';
import { toHttpError } from './to-http-error.js';

declare const Response: (new () => FetchResponse) & { readonly prototype: FetchResponse };

/**
 * The `Response` to anything thrown, for everything that speaks fetch.
 *
 * An error of this package says its status, fields and problem document; another error what {@link toHttpError} makes of it,
 * which is a 500 that shows nothing where it is not known. A `Response` that was thrown is returned as it is. Never throws.
 *
 * @example
 * ```ts
 * errorResponse(new NotFoundError('No user 42')).status; //=> 404
 * errorResponse(new TypeError('x is undefined')).status; //=> 500
 * ```
 */
export function errorResponse(thrown: unknown): FetchResponse {
  return thrown instanceof Response ? thrown : toHttpError(thrown).toResponse();
}
