import type { ResponseLike } from '../fields/fetch-types.js';
import { ownCopy } from '../objects/own-copy.js';
import { isStatusRange } from '../status/classes.js';

/** A problem as it was read: the standard members of RFC 9457, and all other members as `extensions`. */
export interface ProblemDetails {
  /**
   * A URI reference that identifies the problem type; `'about:blank'` if the document has none. A relative one is
   * resolved if the `url` option was given (RFC 9457 §3.1.1).
   */
  readonly type: string;
  /** A short summary of the problem type; absent if the document has none (RFC 9457 §3.1.3). */
  readonly title?: string;
  /** The status that the document names, if any; that of the response takes precedence (RFC 9457 §3.1.2). */
  readonly status?: number;
  /** An explanation of this occurrence of the problem; absent if the document has none (RFC 9457 §3.1.4). */
  readonly detail?: string;
  /** A URI reference that identifies this occurrence of the problem; absent if there is none (RFC 9457 §3.1.5). */
  readonly instance?: string;
  /** All other members of the document, by name; `{}` if there are none (RFC 9457 §3.2). */
  readonly extensions: Record<string, unknown>;
}

/** `unknown`, which changes nothing; for a response or a promise, which have to be awaited first, what the compiler is to say. */
export type AlreadyRead<Document> = Document extends PromiseLike<unknown> | ResponseLike
  ? { readonly 'what is read is the text of a response, or what its json() gave': never }
  : unknown;

/** What is known about the response that a problem came in, and limits. Only own properties count. */
export interface ParseProblemOptions {
  /** The address of the response, against which a relative `type` is resolved; without it, `type` stays relative. */
  readonly url?: string | undefined;
  /** The status of the response. It changes nothing in what is read: compare it with the status of the document. */
  readonly status?: number | undefined;
  /** How many levels deep the document may be nested; defaults to 100. A deeper document is not read. */
  readonly maxDepth?: number | undefined;
}

/**
 * Reads a problem document from its text, or from the value that JSON gave.
 *
 * As RFC 9457 §3.1 asks, a member of the wrong type counts as absent. Returns `undefined` where there is no JSON object, or one
 * that is nested too deep, and for what JSON never gives, such as a `Response`, a promise, an error or a `Map`. Never throws, and
 * fetches nothing: `type` is a name, not a link.
 *
 * @param document - The text, or the parsed value.
 * @param options - The address and the status of the response, and limits.
 * @example
 * ```ts
 * parseProblem('{"title":"Out of stock","status":409,"left":2}'); //=> { type: 'about:blank', title: 'Out of stock', status: 409, extensions: { left: 2 } }
 * parseProblem('<html>'); //=> undefined
 * ```
 * @see {@link https://www.rfc-editor.org/rfc/rfc9457#section-3.1 | RFC 9457 §3.1}
 */
export function parseProblem<Document>(
  document: Document & AlreadyRead<Document>,
  options?: ParseProblemOptions,
): ProblemDetails | undefined;
export function parseProblem(document: unknown, options?: ParseProblemOptions): ProblemDetails | undefined {
  try {
    const { url, maxDepth } = ownCopy(options);
    const value = readJson(document, maxDepth);
    if (!isPlainObject(value)) return undefined;
    const { type, title, status, detail, instance, ...extensions } = ownCopy(value as Record<string, unknown>);
    return {
      type: typeof type === 'string' && type !== '' ? resolved(type, url) : 'about:blank',
      ...(typeof title === 'string' && { title }),
      ...(isStatusRange(status) && { status }),
      ...(typeof detail === 'string' && { detail }),
      ...(typeof instance === 'string' && { instance }),
      extensions,
    };
  } catch {
    // A getter or a proxy that throws, which JSON never gives.
    return undefined;
  }
}

/** The value of a JSON text, or a value as it is; `undefined` where it is no JSON, or nested deeper than so many levels. */
export function readJson(document: unknown, maxDepth: unknown): unknown {
  const levels = typeof maxDepth === 'number' && !Number.isNaN(maxDepth) ? maxDepth : 100;
  try {
    const value: unknown = typeof document === 'string' ? JSON.parse(document) : document;
    return depthOf(value, levels, new Map()) <= levels ? value : undefined;
  } catch {
    return undefined;
  }
}

/** How many levels a value has, `Infinity` where they are more than the limit. What stands in several places is counted once. */
function depthOf(value: unknown, limit: number, known: Map<object, number>): number {
  if (typeof value !== 'object' || value === null) return 0;
  if (!(limit > 0)) return Number.POSITIVE_INFINITY;
  const before = known.get(value);
  if (before !== undefined) return before;
  let depth = 0;
  for (const member of Object.values(value)) {
    depth = Math.max(depth, depthOf(member, limit - 1, known));
    if (depth === Number.POSITIVE_INFINITY) return depth;
  }
  known.set(value, depth + 1);
  return depth + 1;
}

/** Whether a value is an object as JSON gives it, of whichever realm: without a class. */
export function isPlainObject(value: unknown): value is object {
  try {
    if (Object.prototype.toString.call(value) !== '[object Object]') return false;
    const prototype = Object.getPrototypeOf(value) as object | null;
    return prototype === null || Object.getPrototypeOf(prototype) === null;
  } catch {
    // A revoked proxy, or one that throws.
    return false;
  }
}

declare const URL: new (reference: string, base: string | undefined) => { readonly href: string };

/** An absolute URI is compared as it stands, so it is not made anew, which would add a slash or change its case. */
function resolved(type: string, base: string | undefined): string {
  if (/^[a-z][a-z\d+.-]*:/i.test(type)) return type;
  try {
    return new URL(type, base).href;
  } catch {
    // Without a base, or with one that is none, a relative reference stays as it is.
    return type;
  }
}
