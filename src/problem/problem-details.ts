import type { FieldsInit } from '../fetch-types.js';

/** An error as RFC 9457 writes it: the standard members, and extension members beside them. */
export interface ProblemDocument {
  readonly type: string;
  readonly title?: string;
  readonly status: number;
  readonly detail?: string;
  readonly instance?: string;
  readonly [extension: string]: unknown;
}

/** What a problem is written from: an `HttpError`, or its members as plain data. */
export interface ProblemSource {
  readonly status: number;
  /** `'about:blank'` unless given. */
  readonly type?: string | undefined;
  readonly title?: string | undefined;
  readonly detail?: string | undefined;
  readonly instance?: string | undefined;
  readonly extensions?: Readonly<Record<string, unknown>> | undefined;
  /** Whether `detail` is shown; it is unless this is `false`. */
  readonly expose?: boolean | undefined;
  /** Fields of the response, which are no part of the document. */
  readonly headers?: FieldsInit | undefined;
}

/**
 * The problem document of an error, as an object of plain JSON values that `JSON.stringify` never fails on.
 *
 * `detail` is there only where the error exposes it. An extension member never replaces a standard one, and is left out
 * where JSON cannot hold it: a function, a BigInt, a circular structure, a `toJSON` that throws.
 *
 * @example
 * ```ts
 * toProblem(new ConflictError('Only 2 left', { extensions: { left: 2 } })); //=> { type: 'about:blank', title: 'Conflict', status: 409, detail: 'Only 2 left', left: 2 }
 * ```
 * @see {@link https://www.rfc-editor.org/rfc/rfc9457#section-3 | RFC 9457 §3}
 */
export function toProblem(error: ProblemSource): ProblemDocument {
  const standard = {
    type: error.type ?? 'about:blank',
    title: error.title,
    status: error.status,
    detail: error.expose === false ? undefined : error.detail,
    instance: error.instance,
  };
  const members: Record<string, unknown> = { __proto__: null };
  const extensions = Object.entries(error.extensions ?? {}).filter(([name]) => !Object.hasOwn(standard, name));
  for (const [name, value] of [...Object.entries(standard), ...extensions]) {
    try {
      // Through text and back, so that no getter and no toJSON runs a second time when the document is written.
      const text: string | undefined = JSON.stringify(value);
      if (text) members[name] = JSON.parse(text);
    } catch {
      // What JSON cannot hold is left out: an error handler has to be able to answer.
    }
  }
  return { ...members } as ProblemDocument;
}
