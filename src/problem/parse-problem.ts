import type { ResponseLike } from '../fields/fetch-types.js';
import { ownCopy } from '../objects/own-copy.js';
import { isStatusRange } from '../status/classes.js';

/** A parsed problem document: the standard members of RFC 9457, and all other members as `extensions`. */
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

/** Makes the compiler reject a response or a promise, and say what to pass instead; `unknown` for anything else. */
export type AlreadyRead<Document> = Document extends PromiseLike<unknown> | ResponseLike
  ? { readonly 'what is read is the text of a response, or what its json() gave': never }
  : unknown;

/** The options of {@link parseProblem}: what you know about the response, and limits. Only own properties count. */
export interface ParseProblemOptions {
  /** The address of the response, against which a relative `type` is resolved; without it, `type` stays relative. */
  readonly url?: string | undefined;
  /**
   * The status of the response. It does not change the result: compare it with the `status` of the document yourself.
   */
  readonly status?: number | undefined;
  /** How many levels deep the document may be nested; defaults to 100. A deeper document is not read. */
  readonly maxDepth?: number | undefined;
}

/**
 * Reads a problem document from its JSON text, or from the parsed value.
 *
 * A member of the wrong type counts as absent (RFC 9457 §3.1). Returns `undefined` if the document is not a JSON object
 * or is nested too deep, and for values that JSON never produces, such as a `Response`, a promise, an error or a `Map`.
 * Never throws, and never fetches anything: `type` is a name, not a link.
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
    // A getter or a proxy that throws; JSON never produces one.
    return undefined;
  }
}

/**
 * Parses a JSON text, and returns any other value as it is; `undefined` if the text is not JSON or the value is nested
 * too deep.
 */
export function readJson(document: unknown, maxDepth: unknown): unknown {
  const levels = typeof maxDepth === 'number' && !Number.isNaN(maxDepth) ? maxDepth : 100;
  try {
    const value: unknown = typeof document === 'string' ? JSON.parse(document) : document;
    return depthOf(value, levels, new Map()) <= levels ? value : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Returns how many levels deep a value is nested; `Infinity` if it is more than the limit. An object that occurs in
 * several places is measured once.
 */
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

/** Whether a value is a plain object, as JSON produces it, from any realm. */
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

/**
 * Resolves a relative type. An absolute URI stays as it is: types are compared as strings, and `URL` could add a slash
 * or change the case.
 */
function resolved(type: string, base: string | undefined): string {
  if (/^[a-z][a-z\d+.-]*:/i.test(type)) return type;
  try {
    return new URL(type, base).href;
  } catch {
    // Without a valid base, a relative reference stays as it is.
    return type;
  }
}
