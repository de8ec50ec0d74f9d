import type { ErrorRange } from '../generated/http-status.js';
import type { ProblemDocument } from './problem-document.js';
import type { Problem, ProblemClass, ProblemDocumentOf, ProblemError } from './problem-class.js';

// The types of a defined problem: its documents, and what readers know about them.

/** The types that the class of a defined problem declares; a union for a union of classes. */
export type PartsOf<Class> =
  Class extends ProblemClass<infer Type, infer Status, infer Extensions, infer Checked, infer Output>
    ? ProblemParts<Type, Status, Extensions, Checked, Output>
    : never;

/** The types that the class of a defined problem declares. */
export interface ProblemParts<Type, Status, Extensions, Checked, Output> {
  /** The URI of the problem type. */
  readonly type: Type;
  /** The status of the errors. */
  readonly status: Status;
  /** The extension members that you pass when you create an error. */
  readonly extensions: Extensions;
  /** The extension members as readers know them. */
  readonly checked: Checked;
  /** The extension members as the schema outputs them. */
  readonly output: Output;
}

type AnyParts = ProblemParts<string, ErrorRange, unknown, unknown, unknown>;

type WrittenDocument<Parts> = Parts extends AnyParts
  ? ProblemDocumentOf<Parts['type'], Parts['status'], Parts['extensions']>
  : never;

type CheckedDocument<Parts> = Parts extends AnyParts
  ? ProblemDocumentOf<Parts['type'], Parts['status'], Parts['checked']>
  : never;

type CheckedProblem<Parts> = Parts extends AnyParts ? Problem<Parts['type'], Parts['status'], Parts['checked']> : never;

/**
 * The problem document of a class, as it is sent: `ProblemOf<typeof OutOfStock>`. A union of classes gives a union that
 * `type` discriminates.
 */
export type ProblemOf<Class> = WrittenDocument<PartsOf<Class>>;

/**
 * The problem document of an error, or of plain data. For the error of a defined problem, it has the types of its
 * members.
 */
export type DocumentOf<Source> =
  Source extends ProblemError<infer Type, infer Status, infer Extensions>
    ? ProblemDocumentOf<Type, Status, Extensions>
    : ProblemDocument;

/** A problem that was read, with the types that its schema has checked. */
export type CheckedProblemOf<Class> = CheckedProblem<PartsOf<Class>>;

/** A problem document that was read, with the types that its schema has checked. */
export type CheckedDocumentOf<Class> = CheckedDocument<PartsOf<Class>>;
