import { peek } from '../errors/error-state.js';
import type { FieldsInit } from '../fields/fetch-types.js';
import { fieldLines, fieldsFrom } from '../fields/field-value.js';
import { membersOf, type ProblemDocument, type ProblemSource } from './problem-document.js';

/** What a response says of a problem. */
export interface WrittenProblem {
  readonly body: string;
  readonly status: number;
  /** The fields as they are sent, with the media type of the body. */
  readonly headers: [name: string, value: string][];
}

/** Writes a problem for a response: with the fields of its source and those given beside them, which win (RFC 9457 §3). */
export function writeProblem(source: ProblemSource, document: ProblemDocument, beside: FieldsInit = []): WrittenProblem {
  const members = membersOf(source);
  const fields = { ...fieldsFrom(peek(members, 'headers') ?? []), ...fieldsFrom(beside) };
  return {
    body: JSON.stringify(document),
    status: members.status,
    headers: [...fieldLines(fields), ['content-type', 'application/problem+json']],
  };
}
