import type { SuccessRange } from '../generated/http-status.js';
import { isSuccess } from '../status/class-guards.js';
import { ownCopy } from '../objects/own-copy.js';
import { errorFromResponse, type ErrorFromResponseOptions, type ErrorReader } from './error-from-response.js';
import type { ReadableResponse } from './readable-response.js';

/** The options of {@link ensureOk}: how to read the error of a response, and what makes it. */
export interface EnsureOkOptions extends ErrorFromResponseOptions {
  /** The function that makes the error; defaults to `errorFromResponse`. */
  readonly errorFrom?: ErrorReader | undefined;
}

/**
 * Resolves to the response if its status is a success, without reading the body. Otherwise rejects with the typed error
 * that {@link errorFromResponse} makes.
 *
 * A status below 400 that is not a success, such as 304, rejects with a `RangeError`.
 *
 * @param response - A response, or the promise of one.
 * @param options - How to read the error, and what makes it.
 * @example
 * ```ts
 * (await ensureOk(new Response('hello'))).status; //=> 200
 * const error = await ensureOk(new NotFoundError('No user 42').toResponse()).catch((error) => error);
 * isHttpError(error, 404); //=> true
 * ```
 */
export async function ensureOk<Answer extends ReadableResponse>(
  response: Answer | PromiseLike<Answer>,
  options?: EnsureOkOptions,
): Promise<Answer & { readonly status: SuccessRange }> {
  const answer = await response;
  if (isSuccess(answer)) return answer as Answer & { readonly status: SuccessRange };
  throw await (ownCopy(options).errorFrom ?? errorFromResponse)(answer, options);
}
