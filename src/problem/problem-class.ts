import type { ErrorRange } from '../generated/http-status.js';
import type { Nothing } from '../status/narrow.js';
import type { StandardSchema } from './standard-schema.js';
import type { HttpErrorOptionsOf } from '../errors/create-http-error.js';
import type { ErrorStatusArgument, ErrorStatusOf } from '../errors/error-status.js';
import type { HttpError } from '../errors/http-error.js';
import type { StandardMember } from './problem-document.js';

/** The definition of a problem type: what all its occurrences share (RFC 9457 §4). */
export interface ProblemDefinition<Type extends string, Status extends number, Schema> {
  /** The URI that identifies the problem type. */
  readonly type: Type;
  /** The status of every occurrence, from 400 to 599. */
  readonly status: ErrorStatusArgument<Status>;
  /** The summary of the problem type, the same for every occurrence. */
  readonly title: string;
  /** The `name` of the errors; defaults to the title in PascalCase. */
  readonly name?: string | undefined;
  /** The schema of the extension members, from any Standard Schema library, such as zod, valibot or arktype. */
  readonly extensions?: (Schema & Extendable<InputOf<Schema>>) | undefined;
  /**
   * The JSON Schema of the extension members; defaults to the one that the library of `extensions` generates, if it
   * generates one.
   */
  readonly jsonSchema?: Readonly<Record<string, unknown>> | undefined;
}

/**
 * Makes the compiler reject extension members that are not an object, or that have the name of a standard member;
 * `unknown` if they are valid.
 */
export type Extendable<Extensions> = [Extensions] extends [object]
  ? [Extract<NamesOf<Extensions>, StandardMember>] extends [never]
    ? unknown
    : { readonly 'type, title, status, detail and instance are no names of extension members': never }
  : { readonly 'extension members are an object': never };

type NamesOf<Extensions> = Extensions extends unknown ? keyof Extensions : never;

/** The input type of a schema: what a value must be for the schema to accept it. */
export type InputOf<Schema> = Schema extends StandardSchema<infer Input, unknown> ? Input : AnyExtensions;

/** The output type of a schema: what it makes of a value that it accepts. */
export type OutputOf<Schema> = Schema extends StandardSchema<unknown, infer Output> ? Output : Record<string, unknown>;

/** Extension members whose types are not known. */
export type AnyExtensions = Readonly<Record<string, unknown>>;

/** An error of a defined problem, as its class makes it. */
export interface ProblemError<
  Type extends string,
  Status extends ErrorRange,
  Extensions extends object,
> extends HttpError<Status> {
  /** The URI of the problem type. */
  type: Type;
  /** The data that a program needs to handle the problem; always sent. */
  extensions: Extensions & Record<string, unknown>;
  /** Returns the problem document, with the extension members next to the standard ones. */
  toJSON(): ProblemDocumentOf<Type, Status, Extensions>;
}

/** What the error of a defined problem and its parsed document have in common. */
export interface Problem<Type extends string, Status extends ErrorRange, Extensions> {
  /** The URI of the problem type. */
  readonly type: Type;
  /** The status of the problem type. */
  readonly status: Status;
  /** The extension members: those in the schema, and any others that were sent. */
  readonly extensions: Extensions & Record<string, unknown>;
}

/** The problem document of a problem type, as it is sent: the extension members are next to the standard ones. */
export type ProblemDocumentOf<Type extends string, Status extends ErrorRange, Extensions> = {
  readonly type: Type;
  readonly title: string;
  readonly status: Status;
  readonly detail?: string;
  readonly instance?: string;
} & { readonly [Name in keyof Extensions]: JsonOf<Extensions[Name]> };

/** An object that defines its own JSON value, such as a `Date`. */
export interface HasJson<Json> {
  /** Returns the value that `JSON.stringify` writes. */
  toJSON(): Json;
}

/** The type of a value after a round trip through JSON. */
export type JsonOf<Value> = Value extends string | number | boolean | null | undefined
  ? Value
  : Value extends HasJson<infer Json>
    ? Json
    : Value extends readonly (infer Element)[]
      ? readonly JsonOf<Element>[]
      : Value extends object
        ? { readonly [Name in keyof Value]: JsonOf<Value[Name]> }
        : Value;

/** The options of an error of a defined problem: the options for its status, without those that the definition sets. */
export type ProblemErrorOptions<Status extends number = number> = Omit<
  HttpErrorOptionsOf<Status>,
  'type' | 'title' | 'extensions'
>;

/**
 * The class of a defined problem.
 *
 * @typeParam Extensions - The extension members that you pass when you create an error.
 * @typeParam Checked - The extension members as readers know them: the same with a schema, unknown without one.
 * @typeParam Output - The extension members as the schema outputs them.
 */
export interface ProblemClass<
  Type extends string,
  Status extends ErrorRange,
  Extensions extends object,
  Checked = Extensions,
  Output = Checked,
> {
  /**
   * Makes an error. The extensions are required unless all of them are optional. TypeScript checks them; they are not
   * validated at run time.
   */
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
   * The JSON Schema of the problem document, generated when you read it. It allows additional members, so that
   * serializers keep them. Throws a `TypeError` if the library of the schema cannot generate one.
   */
  readonly schema: Readonly<Record<string, unknown>>;
}

/** The class of a problem that was defined without a schema. */
export interface UncheckedProblemClass<
  Type extends string,
  Status extends ErrorRange,
  Extensions extends object,
> extends ProblemClass<Type, Status, Extensions, AnyExtensions> {
  /**
   * Returns the same class with a type for the extension members. The type is only for creating errors, because nothing
   * validates what is read.
   */
  with<More extends object & Extendable<More>>(): UncheckedProblemClass<Type, Status, More>;
}

/** The class that `defineProblem` returns for a definition. */
export type DefinedProblem<Type extends string, Status extends number, Schema> = [Schema] extends [StandardSchema]
  ? ProblemClass<Type, ErrorStatusOf<Status>, Extract<InputOf<Schema>, object>, InputOf<Schema>, OutputOf<Schema>>
  : UncheckedProblemClass<Type, ErrorStatusOf<Status>, AnyExtensions>;

/** Any class that `defineProblem` returned. */
// The constructor takes `never`, because each class has different parameters.
export interface AnyProblemClass {
  new (message?: string, ...rest: never): HttpError;
  readonly name: string;
  readonly type: string;
  readonly status: ErrorRange;
  readonly title: string;
  readonly extensions: StandardSchema | undefined;
  readonly schema: Readonly<Record<string, unknown>>;
}
