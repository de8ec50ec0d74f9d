import { errorState, isExposed, type HasErrorState } from '../errors/error-state.js';
import type { FieldsInit } from '../fetch-types.js';
import { ownMembers } from './own-members.js';

/** An error as RFC 9457 writes it: the standard members, and extension members beside them. */
export interface ProblemDocument {
  readonly type: string;
  readonly title?: string;
  readonly status: number;
  readonly detail?: string;
  readonly instance?: string;
  readonly [extension: string]: unknown;
}

/** What a problem is written from: an `HttpError`, or its members as plain data. Of plain data only own properties count. */
export interface ProblemSource {
  readonly status: number;
  /** `'about:blank'` unless given. */
  readonly type?: string | undefined;
  readonly title?: string | undefined;
  readonly detail?: string | undefined;
  readonly instance?: string | undefined;
  readonly extensions?: Readonly<Record<string, unknown>> | undefined;
  /** Whether `detail` is shown: `true` for 4xx and `false` for 5xx unless given. */
  readonly expose?: boolean | undefined;
  /** Fields of the response, which are no part of the document. */
  readonly headers?: FieldsInit | undefined;
}

/** How many characters the extension members of a document may have together; every value counts for one at least. */
const mostText = 1_048_576;

/** The problem document of an error, or of plain data. */
export function documentOf(source: ProblemSource): ProblemDocument {
  const { status, title, type, detail, expose, instance, extensions } = membersOf(source);
  const standard = {
    type: typeof type === 'string' ? type : 'about:blank',
    title,
    status,
    detail: isExposed(expose, status) ? detail : undefined,
    instance,
  };
  const members = { __proto__: null } as unknown as Record<string, unknown>;
  for (const [name, value] of Object.entries(standard)) {
    if (typeof value === (name === 'status' ? 'number' : 'string')) members[name] = value;
  }
  let room = mostText;
  for (const [name, value] of Object.entries(ownMembers(extensions))) {
    if (Object.hasOwn(standard, name)) continue;
    try {
      // Through text and back, so that no getter and no toJSON runs a second time when the document is written. What is
      // counted is what is written: an object that stands in many places is small in memory and huge as text.
      const text: string | undefined = JSON.stringify(value, (key, part: unknown) => {
        room -= 1 + key.length + (typeof part === 'string' ? part.length : 0);
        if (room < 0) throw new RangeError();
        return part;
      });
      if (text) members[name] = JSON.parse(text);
    } catch {
      // What JSON cannot hold is left out: an error handler has to be able to answer.
    }
  }
  return { ...members } as ProblemDocument;
}

/**
 * The members of an error of this package, or what a plain object has itself. Where an error was received, this server's own answer
 * stands in its place.
 */
export function membersOf(source: ProblemSource): ProblemSource {
  const state = (source as HasErrorState | null | undefined)?.[errorState];
  return state ? (state.answer ?? source) : (ownMembers(source) as unknown as ProblemSource);
}
