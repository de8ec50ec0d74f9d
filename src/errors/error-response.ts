import type { FetchResponse } from '../fields/fetch-types.js';
import { errorOf } from './traced-error.js';
import { ignorePromise, isTagged } from './foreign-error.js';
import { toAnswer, type AnswerOptions } from './to-answer.js';

/**
 * Creates the `Response` for anything that was thrown, in every framework and runtime that uses the Fetch API.
 *
 * For an error of this package, the response has its status, header fields and problem document. Any other error is
 * first converted by {@link toHttpError}; an unknown one becomes a 500 that reveals nothing. An error that was read
 * from another server's response becomes a bare 502 or 504, unless the `received` option says otherwise. A `Response`
 * that your code created and threw is returned as it is, but one that was fetched is not.
 *
 * Never throws. If an error cannot be sent, for example because a header field was changed to an invalid value, the
 * response is a bare 500.
 *
 * @param thrown - The value that was thrown.
 * @param options - How to convert other errors, and what to send for an error that was read from a response.
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
    // An error handler must always be able to respond.
  }
  return errorOf(500).toResponse();
}

interface UsableResponse {
  readonly status: number;
  readonly url?: string;
  readonly bodyUsed?: boolean;
  readonly body?: { readonly locked: boolean } | null;
}

/** Whether a value is a `Response` that can still be sent and that this server created. A fetched one has a URL. */
function isOwnResponse(thrown: unknown): thrown is FetchResponse {
  if (!isTagged(thrown, 'Response')) return false;
  const { status, url, bodyUsed, body } = thrown as UsableResponse;
  return status >= 200 && !url && bodyUsed !== true && body?.locked !== true;
}
