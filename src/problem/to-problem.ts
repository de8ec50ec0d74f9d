import type { DocumentOf } from './problem-of.js';
import { reasonPhrases } from '../generated/phrases.js';
import { documentOf, type ProblemDocument, type ProblemSource } from './problem-document.js';

/**
 * Returns the problem document of an error, as an object of plain JSON values. Never throws, and `JSON.stringify` never
 * fails on the result.
 *
 * `detail` is included only if the client may see it: in a 5xx, only if `expose` is `true`. A problem with neither a
 * type nor a title gets the reason phrase as its title (RFC 9457 §4.2.1). An extension member never replaces a standard
 * one. It is left out if JSON cannot represent it: a function, a BigInt, a circular structure, a `toJSON` or a getter
 * that throws, or more than a million characters in all. An error that was read from a response gives a bare 502 or
 * 504: nothing that the upstream server said is passed on.
 *
 * @example
 * ```ts
 * toProblem(new ConflictError('Only 2 left', { extensions: { left: 2 } })); //=> { type: 'about:blank', title: 'Conflict', status: 409, detail: 'Only 2 left', left: 2 }
 * toProblem({ status: 404 }); //=> { type: 'about:blank', title: 'Not Found', status: 404 }
 * ```
 * @see {@link https://www.rfc-editor.org/rfc/rfc9457#section-3 | RFC 9457 §3}
 */
export function toProblem<Source extends ProblemSource>(error: Source): DocumentOf<Source>;
export function toProblem(error: ProblemSource): ProblemDocument {
  try {
    const { type, ...members } = documentOf(error);
    const title =
      type === 'about:blank' ? (reasonPhrases as Readonly<Record<number, string>>)[members.status] : undefined;
    return { type, ...(title !== undefined && { title }), ...members };
  } catch {
    // A proxy, or a subclass whose getters throw.
    return { type: 'about:blank' } as ProblemDocument;
  }
}
