import { isStatusRange } from '../status.js';

/** A problem as it was read: the members of RFC 9457, all others as extensions. */
export interface ProblemDetails {
  /** `'about:blank'` where there is none; a relative reference is resolved where its base was given. */
  readonly type: string;
  readonly title?: string;
  /** What the document says; the status of the response decides. */
  readonly status?: number;
  readonly detail?: string;
  readonly instance?: string;
  readonly extensions: Record<string, unknown>;
}

/** What a problem is read with; the response that it came in will do. */
export interface ParseProblemOptions {
  /** The address that a relative `type` is resolved against. */
  readonly url?: string | undefined;
  /** The status of the response. It changes nothing in what is read, so that a difference can be seen. */
  readonly status?: number | undefined;
  /** How deep the document may be nested: 100 levels unless given. */
  readonly maxDepth?: number | undefined;
}

/**
 * Reads a problem document from its text, or from the value that JSON gave.
 *
 * As RFC 9457 §3.1 asks, a member of the wrong type counts as absent. Returns `undefined` where there is no JSON object, or one
 * that is nested too deep. Never throws, and fetches nothing: `type` is a name, not a link.
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
export function parseProblem(document: unknown, options: ParseProblemOptions = {}): ProblemDetails | undefined {
  const { url, maxDepth = 100 } = options;
  const value = typeof document === 'string' ? parseJson(document) : document;
  if (typeof value !== 'object' || value === null || Array.isArray(value) || isDeeper(value, maxDepth))
    return undefined;
  const { type, title, status, detail, instance, ...extensions } = { __proto__: null, ...value } as Record<
    string,
    unknown
  >;
  return {
    type: typeof type === 'string' && type !== '' ? resolved(type, url) : 'about:blank',
    ...(typeof title === 'string' && { title }),
    ...(isStatusRange(status) && { status }),
    ...(typeof detail === 'string' && { detail }),
    ...(typeof instance === 'string' && { instance }),
    extensions,
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isDeeper(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return levels === 0 || Object.values(value).some((member) => isDeeper(member, levels - 1));
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
