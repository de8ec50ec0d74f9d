import type { FetchResponse } from '../fields/fetch-types.js';
import { errorOf } from './traced-error.js';
import { ignorePromise, isTagged } from './foreign-error.js';
import { toAnswer, type AnswerOptions } from './to-answer.js';

/**
 * The `Response` to anything thrown, for everything that speaks fetch.
 *
 * An error of this package says its status, fields and problem document; another error what {@link toHttpError} makes of it,
 * which is a 500 that shows nothing where it is not known. An error that was read from another server's response is a bare 502, or
 * 504, unless the option `received` says otherwise. A `Response` that your code made and threw is returned as it is; one that was
 * fetched is not.
 *
 * Never throws: what cannot be written, such as an error whose fields were changed to what no field can hold, is a bare 500.
 *
 * @param thrown - Anything.
 * @param options - What is known of errors here, and what is to be done with them.
 * @example
 * ```ts
 * errorResponse(new NotFoundError('No user 42')).status; //=> 404
 * errorResponse(new TypeError('x is undefined')).status; //=> 500
 * ```
 */
export function errorResponse(thrown: unknown, options?: AnswerOptions): FetchResponse {
  try {
    if (isOwnResponse(thrown)) return thrown;
    const response = toAnswer(thrown, options).toResponse();
    if (isTagged(response, 'Response')) return response;
    ignorePromise(response);
  } catch {
    // An error handler has to be able to answer.
  }
  return errorOf(500).toResponse();
}

interface UsableResponse {
  readonly status: number;
  readonly url?: string;
  readonly bodyUsed?: boolean;
  readonly body?: { readonly locked: boolean } | null;
}

/** Whether a value is a `Response` that can be sent and that this server made: one that came from elsewhere has an address. */
function isOwnResponse(thrown: unknown): thrown is FetchResponse {
  if (!isTagged(thrown, 'Response')) return false;
  const { status, url, bodyUsed, body } = thrown as UsableResponse;
  return status >= 200 && !url && bodyUsed !== true && body?.locked !== true;
}
