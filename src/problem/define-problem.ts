import { fieldWriters } from '../generated/field-writers.js';
import { ownCopy } from '../objects/own-copy.js';
import { standardMembers } from './problem-document.js';
import type { StandardSchema } from './standard-schema.js';
import { BareHttpError } from '../errors/code-error.js';
import { isErrorObject, type HttpErrorOptions } from '../errors/error-options.js';
import { checkErrorStatus, type AnyErrorStatus } from '../errors/error-status.js';
import type { DefinedProblem, ProblemDefinition, ProblemErrorOptions } from './problem-class.js';
import { problemSchema } from './problem-schema.js';

/**
 * Declares a problem type once, for the server that throws it, the clients that read it and the documentation. Returns
 * an error class with its types and a JSON Schema. Pass the class to {@link isProblem} to recognize the problem.
 *
 * Describe the extension members, as they are sent, with a schema from any Standard Schema library. When you create an
 * error, TypeScript checks its extension members against the input type of the schema, but nothing validates them.
 * {@link isProblem} and {@link isProblemDocument} validate what was read. Without a schema, `with` declares a type for
 * the extension members of the errors that you create; readers get the members as `unknown`.
 *
 * Throws a `RangeError` if the status is not an error status. Throws a `TypeError` if the type is empty or not a
 * string, if the schema does not follow Standard Schema, or if an extension member has the name of a standard one. The
 * error constructor checks these names too.
 *
 * @param definition - What all occurrences of the problem share.
 * @example
 * ```ts
 * const OutOfStock = defineProblem({
 *   type: 'https://example.com/problems/out-of-stock',
 *   status: 409,
 *   title: 'Out of stock',
 * }).with<{ sku: string; left: number }>();
 * const error = new OutOfStock('Only 2 left', { sku: 'A-1', left: 2 });
 * error.status; //=> 409
 * error.extensions.left; //=> 2
 * isProblem(error, OutOfStock); //=> true
 * ```
 * @see {@link https://www.rfc-editor.org/rfc/rfc9457#section-4 | RFC 9457 §4}, {@link https://standardschema.dev | Standard Schema}
 */
export function defineProblem<
  const Type extends string,
  const Status extends AnyErrorStatus,
  Schema extends StandardSchema | undefined = undefined,
>(definition: ProblemDefinition<Type, Status, Schema>): DefinedProblem<Type, Status, Schema>;
export function defineProblem(definition: ProblemDefinition<string, number, unknown>): unknown {
  const { type, status, title, name = pascalCase(title), extensions: schema, jsonSchema } = ownCopy(definition);
  if (typeof (type as unknown) !== 'string' || type === '') {
    throw new TypeError(`Cannot define a problem of type ${JSON.stringify(type)}: a URI is due (RFC 9457 §3.1.1)`);
  }
  checkErrorStatus(status);
  if (schema !== undefined && !isSchema(schema)) {
    throw new TypeError(`Cannot define problem ${type}: its extensions are no schema that follows Standard Schema`);
  }
  checkNames(Object.keys(ownCopy(jsonSchema?.['properties'] as object)), type);
  return class extends BareHttpError {
    constructor(message?: string, extensions?: Readonly<Record<string, unknown>>, options?: ProblemErrorOptions) {
      super(status, message, occurrence(extensions, options, type, title), title, fieldWriters[status]);
    }
    static override get name(): string {
      return name;
    }
    static get type(): string {
      return type;
    }
    static get status(): number {
      return status;
    }
    static get title(): string {
      return title;
    }
    static get extensions(): unknown {
      return schema;
    }
    static get schema(): Readonly<Record<string, unknown>> {
      return problemSchema({ type, status, title }, schema, jsonSchema);
    }
    static with(...extensions: unknown[]): unknown {
      if (extensions.length > 0) {
        throw new TypeError(`Cannot give problem ${type} a schema here: it is the option extensions of its definition`);
      }
      return this;
    }
  };
}

/** Returns the options for one error. An error passed as the extensions or as the options becomes the cause. */
function occurrence(extensions: unknown, options: unknown, type: string, title: string): HttpErrorOptions {
  const given = isErrorObject(options) ? { cause: options } : (options as HttpErrorOptions | undefined);
  if (isErrorObject(extensions)) return { cause: extensions, ...given, type, title };
  checkNames(Object.keys(ownCopy(extensions as object)), type, given?.cause);
  return { ...given, type, title, extensions: extensions as HttpErrorOptions['extensions'] };
}

function checkNames(names: readonly string[], type: string, cause?: unknown): void {
  const taken = names.find((name) => (standardMembers as readonly string[]).includes(name));
  if (taken === undefined) return;
  // Keep the original error as the cause, so that this mistake does not hide it.
  throw new TypeError(
    `Cannot use ${taken} as an extension member of ${type}: every problem document has its own (RFC 9457 §3.1)`,
    isErrorObject(cause) ? { cause } : undefined,
  );
}

/** Whether a value follows Standard Schema. The schemas of some libraries are functions. */
function isSchema(value: unknown): value is StandardSchema {
  const standard = (value as Partial<StandardSchema> | null)?.['~standard'];
  return standard?.version === 1 && typeof standard.validate === 'function';
}

/** Turns `Out of stock` into `OutOfStock`. */
function pascalCase(title: string): string {
  const words = title.split(/\W+/);
  return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
}
