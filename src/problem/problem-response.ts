import type { FetchResponse, FieldsInit } from '../fields/fetch-types.js';
import { ownCopy } from '../objects/own-copy.js';
import { isNullBodyStatus } from '../status/sets.js';
import type { ProblemSource } from './problem-document.js';
import { toProblem } from './to-problem.js';
import { writeProblem } from './write-problem.js';

/** The options of {@link problemResponse}. */
export interface ProblemResponseInit {
  /** Header fields for the response; they override those of the problem. */
  readonly headers?: FieldsInit | undefined;
}

declare const Response: new (
  body: string | null,
  init: { status: number; headers: [string, string][] },
) => FetchResponse;

/**
 * Makes a `Response` from a problem: an `HttpError`, or plain data with the same members.
 *
 * The body is the document that `toProblem` returns, so an error that was read from a response gives a bare 502 or 504.
 * If Fetch allows no body for the status, such as 204, the response has none. Throws a `TypeError` for a header field
 * that cannot be written, and a `RangeError` for a status outside 200 to 599, as `Response` does.
 *
 * @param problem - The problem; its `status` is that of the response.
 * @param init - Header fields for the response.
 * @example
 * ```ts
 * const response = problemResponse({ status: 409, title: 'Out of stock', extensions: { left: 2 } });
 * response.status; //=> 409
 * response.headers.get('content-type'); //=> 'application/problem+json'
 * ```
 * @see {@link https://www.rfc-editor.org/rfc/rfc9457 | RFC 9457}
 */
export function problemResponse(problem: ProblemSource, init?: ProblemResponseInit): FetchResponse {
  const { body, status, headers } = writeProblem(problem, toProblem(problem), ownCopy(init).headers);
  if (!isNullBodyStatus(status)) return new Response(body, { status, headers });
  return new Response(null, { status, headers: headers.filter(([name]) => name !== 'content-type') });
}
