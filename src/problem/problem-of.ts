import type { ErrorRange } from '../generated/http-status.js';
import type { ProblemDocument } from './problem-document.js';
import type { Problem, ProblemClass, ProblemDocumentOf, ProblemError } from './problem-class.js';

// What the class of a defined problem tells of its documents and of what is read.

/** All that a class of a defined problem says in its type; of a union of classes a union. */
export type PartsOf<Class> =
  Class extends ProblemClass<infer Type, infer Status, infer Extensions, infer Checked, infer Output>
    ? ProblemParts<Type, Status, Extensions, Checked, Output>
    : never;

/** What the type of a class of a defined problem says. */
export interface ProblemParts<Type, Status, Extensions, Checked, Output> {
  /** The URI of the problem type. */
  readonly type: Type;
  /** The status of the errors. */
  readonly status: Status;
  /** The extension members that whoever throws it gives. */
  readonly extensions: Extensions;
  /** What is known of them where they are read. */
  readonly checked: Checked;
  /** What the schema makes of them. */
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
 * The problem document of a class, as it is sent: `ProblemOf<typeof OutOfStock>`; of several, a union that `type` tells apart.
 */
export type ProblemOf<Class> = WrittenDocument<PartsOf<Class>>;

/** The problem document of an error, or of plain data: of a defined problem with its members. */
export type DocumentOf<Source> =
  Source extends ProblemError<infer Type, infer Status, infer Extensions>
    ? ProblemDocumentOf<Type, Status, Extensions>
    : ProblemDocument;

/** What is known of a problem that was read: what the schema has checked. */
export type CheckedProblemOf<Class> = CheckedProblem<PartsOf<Class>>;

/** What is known of a problem document that was read. */
export type CheckedDocumentOf<Class> = CheckedDocument<PartsOf<Class>>;
