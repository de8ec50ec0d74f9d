import { isErrorObject, type HttpErrorOptions } from './error-options.js';
import { BareHttpError, type HttpError } from './http-error.js';
import { ownOptions } from '../own-options.js';
import { checkErrorStatus, type ErrorStatusArgument, type ErrorStatusOf } from './error-status.js';

/** What all occurrences of a problem share (RFC 9457 §4). */
export interface ProblemDefinition<Type extends string, Status extends number> {
  /** The URI that identifies the problem type. */
  readonly type: Type;
  readonly status: ErrorStatusArgument<Status>;
  /** The summary of the problem type, the same for every occurrence. */
  readonly title: string;
  /** The name of the errors; the words of the title, put together, unless given. */
  readonly name?: string;
}

/** The error of a defined problem. */
export type ProblemError<Type extends string, Status extends number, Extensions extends object> = HttpError<
  ErrorStatusOf<Status>
> &
  Problem<Type, Status, Extensions>;

/** What identifies an occurrence of a defined problem, as an error or as it was read back. */
export interface Problem<Type extends string, Status extends number, Extensions extends object> {
  readonly type: Type;
  readonly status: ErrorStatusOf<Status>;
  readonly extensions: Extensions & Record<string, unknown>;
}

/** Options of the error of a defined problem: what the definition does not say. */
export type ProblemErrorOptions = Omit<HttpErrorOptions, 'type' | 'title' | 'extensions'>;

/** The class of a defined problem. */
export interface ProblemClass<Type extends string, Status extends number, Extensions extends object> {
  /** Makes the error; the extensions are required unless there are none. */
  new (
    message?: string,
    ...rest: object extends Extensions
      ? [extensions?: Extensions, options?: ProblemErrorOptions]
      : [extensions: Extensions, options?: ProblemErrorOptions]
  ): ProblemError<Type, Status, Extensions>;
  readonly prototype: ProblemError<Type, Status, Extensions>;
  readonly type: Type;
  readonly status: ErrorStatusOf<Status>;
  readonly title: string;
  /** The JSON Schema of the problem document. */
  readonly schema: Readonly<Record<string, unknown>>;
  /**
   * The same class with extension members: their types, and their JSON Schemas for `schema` where they are given.
   */
  with<More extends object>(
    properties?: Readonly<Record<keyof More, Readonly<Record<string, unknown>>>>,
  ): ProblemClass<Type, Status, Extensions & More>;
}

/** The problem document of a class: `ProblemOf<typeof OutOfStock>`; of several, a union that `type` tells apart. */
export type ProblemOf<Class> =
  Class extends ProblemClass<infer Type, infer Status, infer Extensions>
    ? {
        readonly type: Type;
        readonly status: ErrorStatusOf<Status>;
        readonly title: string;
        readonly detail?: string;
        readonly instance?: string;
      } & Readonly<Extensions>
    : never;

/**
 * Declares a problem type: a class to throw, a type for clients, and a JSON Schema.
 *
 * Throws a `RangeError` for a status that is no error, a `TypeError` for a type that is no text.
 *
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
 * @see {@link https://www.rfc-editor.org/rfc/rfc9457#section-4 | RFC 9457 §4}
 */
export function defineProblem<const Type extends string, const Status extends number>(
  definition: ProblemDefinition<Type, Status>,
): ProblemClass<Type, Status, object> {
  const { type, status, title, name = pascalCase(title) } = ownOptions(definition);
  if (typeof (type as unknown) !== 'string' || type === '') {
    throw new TypeError(`Cannot define a problem of type ${JSON.stringify(type)}: a URI is due (RFC 9457 §3.1.1)`);
  }
  checkErrorStatus(status);
  return problemClass({ type, status, title, name }, {}) as ProblemClass<Type, Status, object>;
}

type Definition = Required<ProblemDefinition<string, number>>;
type Properties = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

function problemClass(definition: Definition, properties: Properties): unknown {
  const { type, status, title, name } = definition;
  return class extends BareHttpError {
    constructor(message?: string, extensions?: Readonly<Record<string, unknown>>, options?: ProblemErrorOptions) {
      super(status, message, occurrence(extensions, options, type, title), title);
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
    static get schema(): Readonly<Record<string, unknown>> {
      return problemSchema(definition, properties);
    }
    static with(more?: Properties): unknown {
      return problemClass(definition, { ...properties, ...more });
    }
  };
}

/** The options of an occurrence; an error in the place of the extensions or of the options becomes the cause. */
function occurrence(extensions: unknown, options: unknown, type: string, title: string): HttpErrorOptions {
  const given = isErrorObject(options) ? { cause: options } : (options as HttpErrorOptions | undefined);
  return isErrorObject(extensions)
    ? { cause: extensions, ...given, type, title }
    : { ...given, type, title, extensions: extensions as HttpErrorOptions['extensions'] };
}

function problemSchema({ type, status, title }: Definition, properties: Properties): Readonly<Record<string, unknown>> {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title,
    type: 'object',
    properties: {
      type: { const: type },
      title: { type: 'string' },
      status: { const: status },
      detail: { type: 'string' },
      instance: { type: 'string', format: 'uri-reference' },
      ...properties,
    },
    required: ['type', 'status', ...Object.keys(properties)],
  };
}

/** `Out of stock` is `OutOfStock`. */
function pascalCase(title: string): string {
  const words = title.split(/\W+/);
  return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
}

/**
 * Whether a value is an occurrence of a defined problem: its error, the error that was read back from a response, or the problem
 * that was parsed. Type and status decide.
 *
 * @example
 * ```ts
 * const Gone = defineProblem({ type: 'urn:example:gone', status: 410, title: 'Sold' });
 * isProblem({ type: 'urn:example:gone', status: 410, extensions: {} }, Gone); //=> true
 * isProblem(new NotFoundError(), Gone); //=> false
 * ```
 */
export function isProblem<Type extends string, Status extends number, Extensions extends object>(
  value: unknown,
  Class: ProblemClass<Type, Status, Extensions>,
): value is Problem<Type, Status, Extensions> {
  try {
    const { type, status, extensions } = value as Problem<Type, Status, Extensions>;
    return type === Class.type && status === Class.status && typeof extensions === 'object';
  } catch {
    return false;
  }
}
