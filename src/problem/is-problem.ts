import { ownMembers } from '../objects/own-members.js';
import { isPlainObject, readJson, type ProblemDetails } from './parse-problem.js';
import type { OneSided } from '../status/narrow.js';
import type { SchemaResult, StandardSchema } from './standard-schema.js';
import { ignorePromise } from '../errors/foreign-error.js';
import type { HttpError } from '../errors/http-error.js';
import { isHttpError, type Recognized } from '../errors/is-http-error.js';
import type { AnyProblemClass } from './problem-class.js';
import type { CheckedDocumentOf, CheckedProblemOf } from './problem-of.js';

/** An error or a parsed problem, typed as an occurrence of a defined problem. */
export type ProblemIn<Value, Class> = unknown extends Value
  ? (HttpError | ProblemDetails) & CheckedProblemOf<Class>
  : CheckedProblemOf<Class>;

/**
 * `unknown` for a problem without a schema; otherwise {@link OneSided}, because a schema can reject a value of the
 * right type.
 */
export type SchemaCertainty<Class> = Class extends { readonly extensions: infer Schema }
  ? [Schema] extends [undefined]
    ? unknown
    : OneSided
  : OneSided;

/**
 * Whether a value is an occurrence of a defined problem: an error that you created, an error read from a response, or a
 * problem that `parseProblem` returned.
 *
 * The type and the status must match. If the problem has a schema, the extension members must pass it too. They are
 * validated on every call, so their type is never a guess. The value keeps the members as they were sent, even if the
 * schema transforms them.
 *
 * No value makes it throw: a value that is cyclic, nested more than 100 levels deep or unreadable gives `false`. Throws
 * a `TypeError` if the schema is asynchronous, or throws even for an empty object.
 *
 * @param value - Any value. Inherited members of a plain object are ignored.
 * @param Class - The class that `defineProblem` returned.
 * @example
 * ```ts
 * const Gone = defineProblem({ type: 'urn:example:gone', status: 410, title: 'Sold' });
 * isProblem(new Gone(), Gone); //=> true
 * isProblem(parseProblem('{"type":"urn:example:gone","status":410}'), Gone); //=> true
 * isProblem(new NotFoundError(), Gone); //=> false
 * ```
 * @see {@link https://www.rfc-editor.org/rfc/rfc9457#section-3.1.1 | RFC 9457 §3.1.1}
 */
export function isProblem<Value, Class extends AnyProblemClass>(
  value: Value,
  Class: Class,
): value is Recognized<Value, ProblemIn<Value, Class> & SchemaCertainty<Class>>;
export function isProblem(value: unknown, Class: AnyProblemClass): boolean {
  return extensionsOf(value, Class) !== undefined;
}

/**
 * Returns the extension members as the schema outputs them, or `undefined` if the value is not an occurrence of the
 * problem.
 */
export function extensionsOf(value: unknown, Class: AnyProblemClass): Validated | undefined {
  const { type, status, extensions } = isHttpError(value) ? readMembers(value) : ownMembers(value);
  const isOne = isOf(Class, type, status) && typeof extensions === 'object' && extensions !== null;
  return isOne ? validated(Class, extensions) : undefined;
}

/**
 * Whether a value is the problem document of a defined problem, such as the result of `response.json()`.
 *
 * The standard members must have the right types, and the other members must pass the schema.
 *
 * No value makes it throw: a value that is cyclic, nested more than 100 levels deep or unreadable gives `false`. Throws
 * a `TypeError` if the schema is asynchronous, or throws even for an empty object.
 *
 * @param value - Any value. Inherited members are ignored.
 * @param Class - The class that `defineProblem` returned.
 * @example
 * ```ts
 * const Gone = defineProblem({ type: 'urn:example:gone', status: 410, title: 'Sold' });
 * isProblemDocument({ type: 'urn:example:gone', title: 'Sold', status: 410 }, Gone); //=> true
 * isProblemDocument({ type: 'urn:example:gone', title: 'Sold', status: 404 }, Gone); //=> false
 * ```
 * @see {@link https://www.rfc-editor.org/rfc/rfc9457#section-3 | RFC 9457 §3}
 */
export function isProblemDocument<Value, Class extends AnyProblemClass>(
  value: Value,
  Class: Class,
): value is Recognized<Value, CheckedDocumentOf<Class> & SchemaCertainty<Class>>;
export function isProblemDocument(value: unknown, Class: AnyProblemClass): boolean {
  const { type, title, status, detail, instance, ...extensions } = isPlainObject(value) ? ownMembers(value) : {};
  return (
    isOf(Class, type, status) &&
    typeof title === 'string' &&
    (detail === undefined || typeof detail === 'string') &&
    (instance === undefined || typeof instance === 'string') &&
    validated(Class, extensions) !== undefined
  );
}

function readMembers(error: HttpError): Partial<HttpError> {
  try {
    const { type, status, extensions } = error;
    return { type, status, extensions };
  } catch {
    // A proxy, or a subclass whose getters throw.
    return {};
  }
}

/**
 * Whether a type and a status are those of a class. A value that is not a problem class has neither, so nothing matches
 * it.
 */
function isOf(Class: AnyProblemClass, type: unknown, status: unknown): boolean {
  return typeof type === 'string' && type === Class.type && status === Class.status;
}

/** The result of a successful validation. */
interface Validated {
  /** The output of the schema. */
  readonly value: unknown;
}

const maxLevels = 100;

/**
 * Schemas that did not throw for an empty object. Created on first use, because importing the package must run no code.
 */
let testedSchemas: WeakSet<StandardSchema> | undefined;

/**
 * Returns the extension members as the schema outputs them; `undefined` if the schema rejects them or throws for them,
 * or if they are nested too deep. Throws a `TypeError` if the schema cannot be used with any value.
 */
function validated(Class: AnyProblemClass, extensions: object): Validated | undefined {
  const { extensions: schema, type } = Class;
  const members = { ...ownMembers(extensions) };
  // This also rejects members that throw when they are read.
  if (readJson(members, maxLevels) === undefined) return undefined;
  if (!schema) return { value: members };
  let result: SchemaResult<unknown> | 'later' | undefined;
  try {
    // Test the schema once with a value that nobody sent. Otherwise a sent value could make a working schema look
    // broken, or a broken one look as if it worked.
    if (!(testedSchemas ??= new WeakSet()).has(schema)) result = answerOf(schema, {});
    testedSchemas.add(schema);
  } catch (cause) {
    throw new TypeError(`Cannot check ${type}: its schema throws`, { cause });
  }
  try {
    if (result !== 'later') result = answerOf(schema, members);
  } catch {
    return undefined;
  }
  if (result === 'later')
    throw new TypeError(`Cannot check ${type}: its schema is asynchronous, and a guard answers at once`);
  return result.issues ? undefined : { value: result.value };
}

/** Validates a value; returns `'later'` if the schema is asynchronous. */
function answerOf(schema: StandardSchema, value: unknown): SchemaResult<unknown> | 'later' {
  const result = schema['~standard'].validate(value);
  if (!('then' in result)) return result;
  ignorePromise(result);
  throwAgain(schema, value);
  return 'later';
}

/**
 * Throws if a check or a transformation of the schema throws. In that case, zod starts over asynchronously and returns
 * a promise instead.
 */
function throwAgain(schema: StandardSchema, value: unknown): void {
  const { safeParse } = schema as { readonly safeParse?: (value: unknown) => unknown };
  try {
    safeParse?.(value);
  } catch (thrown) {
    // For an asynchronous schema, zod throws an error that says so. Any other error comes from the schema itself.
    if (!/promise|async/i.test(String((thrown as Error | null)?.message))) throw thrown;
  }
}
