import { peek } from '../errors/error-state.js';
import type { FieldsInit } from '../fields/fetch-types.js';
import { fieldLines, fieldsFrom } from '../fields/field-value.js';
import { membersOf, type ProblemDocument, type ProblemSource } from './problem-document.js';

/** The body, the status and the header fields of a problem response. */
export interface WrittenProblem {
  readonly body: string;
  readonly status: number;
  /** The header fields to send, including the media type of the body. */
  readonly headers: [name: string, value: string][];
}

/** Writes a problem for a response. The header fields that are passed override those of the problem (RFC 9457 §3). */
export function writeProblem(
  source: ProblemSource,
  document: ProblemDocument,
  overrides: FieldsInit = [],
): WrittenProblem {
  const members = membersOf(source);
  const fields = { ...fieldsFrom(peek(members, 'headers') ?? []), ...fieldsFrom(overrides) };
  return {
    body: JSON.stringify(document),
    status: members.status,
    headers: [...fieldLines(fields), ['content-type', 'application/problem+json']],
  };
}
