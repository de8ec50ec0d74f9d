import { answerOf, errorMark, isExposed, peek, type HasErrorState } from '../errors/error-state.js';
import type { FieldsInit } from '../fields/fetch-types.js';
import { ownMembers } from '../objects/own-members.js';

/** A problem document as it is sent: the standard members of RFC 9457, and the extension members next to them. */
export interface ProblemDocument {
  /**
   * A URI reference that identifies the problem type; `'about:blank'` means nothing beyond the status
   * (RFC 9457 §3.1.1, §4.2.1).
   */
  readonly type: string;
  /** A short summary of the problem type; absent if the problem has none (RFC 9457 §3.1.3). */
  readonly title?: string;
  /** The status of the response, for readers that see only the document (RFC 9457 §3.1.2). */
  readonly status: number;
  /** An explanation of this occurrence of the problem; absent if the client may not see it (RFC 9457 §3.1.4). */
  readonly detail?: string;
  /** A URI reference that identifies this occurrence of the problem; absent if there is none (RFC 9457 §3.1.5). */
  readonly instance?: string;
  /** An extension member, whose meaning depends on the problem type (RFC 9457 §3.2). */
  readonly [extension: string]: unknown;
}

/** The source of a problem document: an `HttpError`, or a plain object, of which only own properties count. */
export interface ProblemSource {
  /** The status of the response; the document repeats it (RFC 9457 §3.1.2). */
  readonly status: number;
  /** A URI reference that identifies the problem type; defaults to `'about:blank'` (RFC 9457 §3.1.1). */
  readonly type?: string | undefined;
  /** A short summary of the problem type; defaults to the reason phrase if there is no `type` (RFC 9457 §4.2.1). */
  readonly title?: string | undefined;
  /** An explanation of this occurrence of the problem; sent only if `expose` allows it (RFC 9457 §3.1.4). */
  readonly detail?: string | undefined;
  /** A URI reference that identifies this occurrence of the problem (RFC 9457 §3.1.5). */
  readonly instance?: string | undefined;
  /** Additional members of the document, sent even in a 5xx; none replaces a standard one (RFC 9457 §3.2). */
  readonly extensions?: Readonly<Record<string, unknown>> | undefined;
  /** Whether the client may see `detail`; defaults to `true` for statuses below 500, and `false` for a 5xx. */
  readonly expose?: boolean | undefined;
  /** Header fields for the response; they are not part of the document. */
  readonly headers?: FieldsInit | undefined;
}

/** The members that every problem document can have (RFC 9457 §3.1). */
export const standardMembers = ['type', 'title', 'status', 'detail', 'instance'] as const;

/** The name of a member that every problem document can have. */
export type StandardMember = (typeof standardMembers)[number];

/** The maximum number of characters in all extension members together. Every value counts as at least one. */
const maxCharacters = 1_048_576;

/** Returns the problem document of an error, or of plain data. */
export function documentOf(source: ProblemSource): ProblemDocument {
  const members = membersOf(source);
  const { status, title, type, detail, expose, instance } = members;
  const standard = {
    type: typeof type === 'string' ? type : 'about:blank',
    ...(typeof title === 'string' && { title }),
    ...(typeof (status as unknown) === 'number' && { status }),
    ...(typeof detail === 'string' && isExposed(expose, status) && { detail }),
    ...(typeof instance === 'string' && { instance }),
  };
  const extensions = peek(members, 'extensions');
  // Members are added to an object without a prototype: any other object would change its shape with each new member.
  return (isEmpty(extensions) ? standard : { ...jsonMembers(extensions, ownMembers(standard)) }) as ProblemDocument;
}

function isEmpty(object: object | undefined): boolean {
  try {
    for (const _ in object) return false;
    return true;
  } catch {
    // A proxy that throws.
    return false;
  }
}

/**
 * Adds extension members to an object without a prototype, as plain JSON values. Leaves out what JSON cannot represent.
 */
export function jsonMembers(given: unknown, members: Record<string, unknown>): Record<string, unknown> {
  const extensions = ownMembers(given);
  let remaining = maxCharacters;
  for (const name in extensions) {
    if ((standardMembers as readonly string[]).includes(name)) continue;
    try {
      // Convert to text and back, so that no getter or toJSON runs again when the document is written. Count what is
      // written: an object that occurs in many places is small in memory, but huge as text.
      const text: string | undefined = JSON.stringify(extensions[name], (key, part: unknown) => {
        remaining -= 1 + key.length + (typeof part === 'string' ? part.length : 0);
        if (remaining < 0) throw new RangeError();
        return part;
      });
      if (text) members[name] = JSON.parse(text);
    } catch {
      // Leave out what JSON cannot represent: an error handler must always be able to respond.
    }
  }
  return members;
}

/**
 * Returns the members of an error of this package, or the own members of a plain object. For an error that was read
 * from a response, returns the members of this server's own answer instead.
 */
export function membersOf(source: ProblemSource): ProblemSource {
  const error = ((source as ProblemSource | null | undefined) ?? {}) as HasErrorState;
  return error[errorMark] ? (answerOf(error) ?? source) : (ownMembers(source) as unknown as ProblemSource);
}
