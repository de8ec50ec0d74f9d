import { answerInPlaceOf, errorState, isExposed } from '../errors/error-state.js';
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

/** How many values the extension members of a document may have, those within them included. */
const mostValues = 100_000;

/** The problem document of an error, its title given where the source has none. Never throws. */
export function documentOf(source: ProblemSource, titleOf?: (status: number) => string | undefined): ProblemDocument {
  const { status, title, type, detail, expose, instance, extensions } = membersOf(source);
  const uri = typeof type === 'string' ? type : 'about:blank';
  const standard = {
    type: uri,
    title: title ?? (uri === 'about:blank' ? titleOf?.(status as number) : undefined),
    status,
    detail: isExposed(expose, Number(status)) ? detail : undefined,
    instance,
  };
  const members = { __proto__: null } as unknown as Record<string, unknown>;
  for (const [name, value] of Object.entries(standard)) {
    if (typeof value === (name === 'status' ? 'number' : 'string')) members[name] = value;
  }
  let room = mostValues;
  for (const [name, value] of Object.entries(ownMembers(extensions))) {
    if (Object.hasOwn(standard, name)) continue;
    let left = room;
    try {
      // Through text and back, so that no getter and no toJSON runs a second time when the document is written. What is
      // counted is what is written: an object that stands in many places is small in memory and huge as text.
      const text: string | undefined = JSON.stringify(value, (_, part: unknown) => {
        if (--left < 0) throw new RangeError(`Cannot write more than ${mostValues} values`);
        return part;
      });
      if (text) members[name] = JSON.parse(text);
      room = left;
    } catch {
      // What JSON cannot hold is left out: an error handler has to be able to answer.
    }
  }
  return { ...members } as ProblemDocument;
}

type Members = Readonly<Partial<Record<keyof ProblemSource, unknown>>>;

/**
 * The members of an error of this package, or what a plain object has itself; what cannot be read is absent. Where the error was
 * received, this server's own answer stands in its place.
 */
export function membersOf(source: ProblemSource): Members {
  const attempt = <Value>(read: () => Value): Value | undefined => {
    try {
      return read();
    } catch {
      return undefined;
    }
  };
  const answer = attempt(() => answerInPlaceOf(source));
  if (answer) return answer;
  const read = (key: keyof ProblemSource): unknown =>
    attempt(() => (errorState in source || Object.hasOwn(source, key) ? source[key] : undefined));
  return {
    status: read('status'),
    title: read('title'),
    type: read('type'),
    detail: read('detail'),
    expose: read('expose'),
    instance: read('instance'),
    extensions: read('extensions'),
    headers: read('headers'),
  };
}
