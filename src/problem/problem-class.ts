import type { ErrorRange } from '../generated/http-status.js';
import type { Nothing } from '../status/narrow.js';
import type { StandardSchema } from './standard-schema.js';
import type { HttpErrorOptionsOf } from '../errors/create-http-error.js';
import type { ErrorStatusArgument, ErrorStatusOf } from '../errors/error-status.js';
import type { HttpError } from '../errors/http-error.js';
import type { StandardMember } from './problem-document.js';

/** What all occurrences of a problem share (RFC 9457 §4). */
export interface ProblemDefinition<Type extends string, Status extends number, Schema> {
  /** The URI that identifies the problem type. */
  readonly type: Type;
  /** The status of every occurrence, from 400 to 599. */
  readonly status: ErrorStatusArgument<Status>;
  /** The summary of the problem type, the same for every occurrence. */
  readonly title: string;
  /** The name of the errors; the words of the title, put together, unless given. */
  readonly name?: string | undefined;
  /** What the extension members are, as any library of Standard Schema says it: zod, valibot, arktype and others. */
  readonly extensions?: (Schema & Extendable<InputOf<Schema>>) | undefined;
  /** The JSON Schema of the extension members; that of `extensions` unless given, where its library makes one. */
  readonly jsonSchema?: Readonly<Record<string, unknown>> | undefined;
}

/** `unknown`, which changes nothing, where extension members can have these names; else what the compiler is to say. */
export type Extendable<Extensions> = [Extensions] extends [object]
  ? [Extract<NamesOf<Extensions>, StandardMember>] extends [never]
    ? unknown
    : { readonly 'type, title, status, detail and instance are no names of extension members': never }
  : { readonly 'extension members are an object': never };

type NamesOf<Extensions> = Extensions extends unknown ? keyof Extensions : never;

/** What a value has to be that a schema accepts. */
export type InputOf<Schema> = Schema extends StandardSchema<infer Input, unknown> ? Input : AnyExtensions;

/** What a schema makes of a value that it accepts. */
export type OutputOf<Schema> = Schema extends StandardSchema<unknown, infer Output> ? Output : Record<string, unknown>;

/** Extension members of a problem for which nobody said what they are. */
export type AnyExtensions = Readonly<Record<string, unknown>>;

/** The error of a defined problem, as it is made here. */
export interface ProblemError<
  Type extends string,
  Status extends ErrorRange,
  Extensions extends object,
> extends HttpError<Status> {
  /** The URI of the problem type. */
  type: Type;
  /** What a program needs to go on; always sent. */
  extensions: Extensions & Record<string, unknown>;
  /** The problem document, with the extension members beside the standard ones. */
  toJSON(): ProblemDocumentOf<Type, Status, Extensions>;
}

/** What identifies an occurrence of a defined problem, as an error or as it was read back. */
export interface Problem<Type extends string, Status extends ErrorRange, Extensions> {
  /** The URI of the problem type. */
  readonly type: Type;
  /** The status that the problem type has. */
  readonly status: Status;
  /** The extension members: what the schema says, and whatever else was sent. */
  readonly extensions: Extensions & Record<string, unknown>;
}

/** The problem document of a type: flat, as it is sent. */
export type ProblemDocumentOf<Type extends string, Status extends ErrorRange, Extensions> = {
  readonly type: Type;
  readonly title: string;
  readonly status: Status;
  readonly detail?: string;
  readonly instance?: string;
} & { readonly [Name in keyof Extensions]: JsonOf<Extensions[Name]> };

/** What says itself what JSON makes of it, such as a `Date`. */
export interface HasJson<Json> {
  /** Called when JSON is written. */
  toJSON(): Json;
}

/** What JSON makes of a value. */
export type JsonOf<Value> = Value extends string | number | boolean | null | undefined
  ? Value
  : Value extends HasJson<infer Json>
    ? Json
    : Value extends readonly (infer Element)[]
      ? readonly JsonOf<Element>[]
      : Value extends object
        ? { readonly [Name in keyof Value]: JsonOf<Value[Name]> }
        : Value;

/** Options of the error of a defined problem: those of its status, but for what the definition says. */
export type ProblemErrorOptions<Status extends number = number> = Omit<
  HttpErrorOptionsOf<Status>,
  'type' | 'title' | 'extensions'
>;

/**
 * The class of a defined problem.
 *
 * @typeParam Extensions - The extension members that whoever throws it gives.
 * @typeParam Checked - What is known of them where they are read: the same with a schema, nothing without one.
 * @typeParam Output - What the schema makes of them.
 */
export interface ProblemClass<
  Type extends string,
  Status extends ErrorRange,
  Extensions extends object,
  Checked = Extensions,
  Output = Checked,
> {
  /** Makes the error; the extensions are required unless all of them may be absent. They are not validated: their type says it. */
  new (
    message?: string,
    ...rest: Nothing extends Extensions
      ? [extensions?: Extensions, options?: ProblemErrorOptions<Status>]
      : [extensions: Extensions, options?: ProblemErrorOptions<Status>]
  ): ProblemError<Type, Status, Extensions>;
  readonly prototype: ProblemError<Type, Status, Extensions>;
  /** The name of the errors. */
  readonly name: string;
  /** The URI of the problem type. */
  readonly type: Type;
  /** The status of the errors. */
  readonly status: Status;
  /** The summary of the problem type. */
  readonly title: string;
  /** The schema of the extension members that the problem was defined with. */
  readonly extensions: StandardSchema<Checked, Output> | undefined;
  /**
   * The JSON Schema of the problem document, made when it is asked for. It allows additional members, so that a serializer drops
   * none. Throws a `TypeError` where the library of the schema can make none.
   */
  readonly schema: Readonly<Record<string, unknown>>;
}

/** The class of a problem that was defined without a schema. */
export interface UncheckedProblemClass<
  Type extends string,
  Status extends ErrorRange,
  Extensions extends object,
> extends ProblemClass<Type, Status, Extensions, AnyExtensions> {
  /** The same class, with a type for the extension members: for who throws it, because nothing checks what is read. */
  with<More extends object & Extendable<More>>(): UncheckedProblemClass<Type, Status, More>;
}

/** The class that a definition makes. */
export type DefinedProblem<Type extends string, Status extends number, Schema> = [Schema] extends [StandardSchema]
  ? ProblemClass<Type, ErrorStatusOf<Status>, Extract<InputOf<Schema>, object>, InputOf<Schema>, OutputOf<Schema>>
  : UncheckedProblemClass<Type, ErrorStatusOf<Status>, AnyExtensions>;

/** Any class that `defineProblem` made. */
// The parameters of its constructor are compared loosely: each class has others.
export interface AnyProblemClass {
  new (message?: string, ...rest: never): HttpError;
  readonly name: string;
  readonly type: string;
  readonly status: ErrorRange;
  readonly title: string;
  readonly extensions: StandardSchema | undefined;
  readonly schema: Readonly<Record<string, unknown>>;
}
