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
 * Declares a problem type once, for the server that throws it, for the clients that read it, and for the documentation: a class
 * to throw, a check of what was read, types of both, and a JSON Schema.
 *
 * The extension members are described by a schema of any library that follows Standard Schema, as they are sent. Whoever throws
 * the error has to give what the schema accepts; nothing is validated then. {@link isProblem} and {@link isProblemDocument} validate
 * what was read. Without a schema, `with` gives the extension members a type for who throws, and who reads them knows nothing.
 *
 * Throws a `RangeError` for a status that is no error, a `TypeError` for a type that is no text, for a schema that is none, and for an
 * extension member with the name of a standard one; the last also when an error is made.
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

/** The options of an occurrence; an error in the place of the extensions or of the options becomes the cause. */
function occurrence(extensions: unknown, options: unknown, type: string, title: string): HttpErrorOptions {
  const given = isErrorObject(options) ? { cause: options } : (options as HttpErrorOptions | undefined);
  if (isErrorObject(extensions)) return { cause: extensions, ...given, type, title };
  checkNames(Object.keys(ownCopy(extensions as object)), type, given?.cause);
  return { ...given, type, title, extensions: extensions as HttpErrorOptions['extensions'] };
}

function checkNames(names: readonly string[], type: string, cause?: unknown): void {
  const taken = names.find((name) => (standardMembers as readonly string[]).includes(name));
  if (taken === undefined) return;
  // The error that was about to be reported is not lost by this mistake.
  throw new TypeError(
    `Cannot use ${taken} as an extension member of ${type}: every problem document has its own (RFC 9457 §3.1)`,
    isErrorObject(cause) ? { cause } : undefined,
  );
}

/** Whether a value has what Standard Schema prescribes; the schemas of some libraries are functions. */
function isSchema(value: unknown): value is StandardSchema {
  const standard = (value as Partial<StandardSchema> | null)?.['~standard'];
  return standard?.version === 1 && typeof standard.validate === 'function';
}

/** `Out of stock` is `OutOfStock`. */
function pascalCase(title: string): string {
  const words = title.split(/\W+/);
  return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
}
