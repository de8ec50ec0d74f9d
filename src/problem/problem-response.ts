import type { FetchResponse, FieldsInit } from '../fields/fetch-types.js';
import { ownCopy } from '../objects/own-copy.js';
import { isNullBodyStatus } from '../status/sets.js';
import type { ProblemSource } from './problem-document.js';
import { toProblem } from './to-problem.js';
import { writeProblem } from './write-problem.js';

/** What is said of the response beside the problem. */
export interface ProblemResponseInit {
  /** Fields; they win over those of the problem. */
  readonly headers?: FieldsInit | undefined;
}

declare const Response: new (
  body: string | null,
  init: { status: number; headers: [string, string][] },
) => FetchResponse;

/**
 * Makes the `Response` of a problem: an `HttpError`, or its members as plain data.
 *
 * The content is what `toProblem` makes of it, so an error that was read from a response gives a bare 502, or 504. A status that Fetch gives no body, such as 204, gives a response without content.
 * Throws a `TypeError` for a field that cannot be written, a `RangeError` where `Response` does: a status outside 200 to 599.
 *
 * @param problem - The problem; its `status` is that of the response.
 * @param init - What is said of the response beside the problem.
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
