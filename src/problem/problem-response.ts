import type { FetchResponse, FieldsInit } from '../fetch-types.js';
import { fieldsFrom } from '../fields/field-value.js';
import { isNullBodyStatus } from '../set-guards.js';
import { toProblem, type ProblemSource } from './problem-details.js';

/** What is said of the response beside the problem. */
export interface ProblemResponseInit {
  /** Fields; they win over those of the problem. */
  readonly headers?: FieldsInit | undefined;
}

declare const Response: new (
  body: string | null,
  init: { status: number; headers: Record<string, string> },
) => FetchResponse;

/**
 * Makes the `Response` of a problem: an `HttpError`, or its members as plain data.
 *
 * The content is what `toProblem` makes of it. A status that Fetch gives no body, such as 204, gives a response without content.
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
export function problemResponse(problem: ProblemSource, init: ProblemResponseInit = {}): FetchResponse {
  const { status } = problem;
  const headers = { ...fieldsFrom(problem.headers ?? []), ...fieldsFrom(init.headers ?? []) };
  if (isNullBodyStatus(status)) return new Response(null, { status, headers });
  const content = JSON.stringify(toProblem(problem));
  return new Response(content, { status, headers: { ...headers, 'content-type': 'application/problem+json' } });
}
