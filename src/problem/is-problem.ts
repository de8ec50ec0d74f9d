import { ownMembers } from '../objects/own-members.js';
import { isPlainObject, readJson, type ProblemDetails } from './parse-problem.js';
import type { OneSided } from '../status/narrow.js';
import type { SchemaResult, StandardSchema } from './standard-schema.js';
import { ignorePromise } from '../errors/foreign-error.js';
import type { HttpError } from '../errors/http-error.js';
import { isHttpError, type Recognized } from '../errors/is-http-error.js';
import type { AnyProblemClass } from './problem-class.js';
import type { CheckedDocumentOf, CheckedProblemOf } from './problem-of.js';

/** An error or a read problem as an occurrence of a defined problem. */
export type ProblemIn<Value, Class> = unknown extends Value
  ? (HttpError | ProblemDetails) & CheckedProblemOf<Class>
  : CheckedProblemOf<Class>;

/** Part of a type that is narrowed to where a `false` says nothing of the type: a schema can refuse a value of the right one. */
export type SchemaCertainty<Class> = Class extends { readonly extensions: infer Schema }
  ? [Schema] extends [undefined]
    ? unknown
    : OneSided
  : OneSided;

/**
 * Whether a value is an occurrence of a defined problem: its error, the error that was read back from a response, or the problem
 * that `parseProblem` read. Type and status decide, and the schema of the extension members where the problem has one: it validates
 * them each time, so that their type is never a guess. What the schema transforms stays as it was sent.
 *
 * Never throws because of the value: one that lies, is cyclic or nested deeper than 100 levels is `false`. Throws a `TypeError` for a
 * schema that is asynchronous or that throws.
 *
 * @param value - Anything; of a plain object only own members count.
 * @param Class - The class that `defineProblem` made.
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

/** The extension members of an occurrence of a problem, as its schema gives them; `undefined` where the value is none. */
export function extensionsOf(value: unknown, Class: AnyProblemClass): Validated | undefined {
  const { type, status, extensions } = isHttpError(value) ? readMembers(value) : ownMembers(value);
  const isOne = isOf(Class, type, status) && typeof extensions === 'object' && extensions !== null;
  return isOne ? validated(Class, extensions) : undefined;
}

/**
 * Whether a value is the problem document of a defined problem, flat as it is sent: what `response.json()` gave. Its standard members
 * have to be of their types, and its other members what the schema accepts.
 *
 * Never throws because of the value: one that lies, is cyclic or nested deeper than 100 levels is `false`. Throws a `TypeError` for a
 * schema that is asynchronous or that throws.
 *
 * @param value - Anything; only own members count.
 * @param Class - The class that `defineProblem` made.
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

/** Whether type and status are those of a class; `type` and `status` of what is no problem class are not there. */
function isOf(Class: AnyProblemClass, type: unknown, status: unknown): boolean {
  return typeof type === 'string' && type === Class.type && status === Class.status;
}

/** What was validated. */
interface Validated {
  /** What the schema makes of what was sent. */
  readonly value: unknown;
}

const mostLevels = 100;

/** Schemas that have answered without throwing; made when the first is asked, because loading the package does nothing. */
let tried: WeakSet<StandardSchema> | undefined;

/**
 * What the schema of a class makes of extension members; `undefined` where it refuses them, and where they are nested too deep or
 * too much for it. Throws a `TypeError` for a schema that cannot be used with any value.
 */
function validated(Class: AnyProblemClass, extensions: object): Validated | undefined {
  const { extensions: schema, type } = Class;
  const members = { ...ownMembers(extensions) };
  // Also where something within it cannot even be read.
  if (readJson(members, mostLevels) === undefined) return undefined;
  if (!schema) return { value: members };
  let result: SchemaResult<unknown> | 'later' | undefined;
  try {
    // Once with nothing that anybody sent: no value can make a good schema look like one that throws, or the other way round.
    if (!(tried ??= new WeakSet()).has(schema)) result = answerOf(schema, {});
    tried.add(schema);
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

/** What a schema says of a value, or that it says so only later. */
function answerOf(schema: StandardSchema, value: unknown): SchemaResult<unknown> | 'later' {
  const result = schema['~standard'].validate(value);
  if (!('then' in result)) return result;
  ignorePromise(result);
  throwAgain(schema, value);
  return 'later';
}

/** Throws where a check or a transformation throws: zod then starts again, and promises an answer that never comes. */
function throwAgain(schema: StandardSchema, value: unknown): void {
  const { safeParse } = schema as { readonly safeParse?: (value: unknown) => unknown };
  try {
    safeParse?.(value);
  } catch (thrown) {
    // What it throws for a promise says so.
    if (!/promise|async/i.test(String((thrown as Error | null)?.message))) throw thrown;
  }
}
