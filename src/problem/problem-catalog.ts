import { extensionsOf, isProblem, type ProblemIn } from './is-problem.js';
import type { HttpError } from '../errors/http-error.js';
import type { Recognized } from '../errors/is-http-error.js';
import type { OneSided } from '../status/narrow.js';
import type { AnyProblemClass } from './problem-class.js';
import type { CheckedProblemOf, PartsOf } from './problem-of.js';
import { ownCopy } from '../objects/own-copy.js';
import type { ResultOf } from '../status/match-status.js';
import type { EnsureOkOptions } from '../client/ensure-ok.js';
import { errorFromResponse } from '../client/error-from-response.js';
import type { ReadableResponse } from '../client/readable-response.js';

/** The problem classes of an API, by name. */
export type ProblemClasses = Readonly<Record<string, AnyProblemClass>>;

/** A value narrowed to any problem of a catalog. */
export type AnyProblemIn<Value, Classes extends ProblemClasses> = {
  [Name in keyof Classes]: ProblemIn<Value, Classes[Name]>;
}[keyof Classes];

/**
 * Handlers for the problems of a catalog, and `_` for everything else. A handler may be optional only if there is `_`,
 * because a missing handler handles nothing.
 */
export type ProblemCases<Value, Classes extends ProblemClasses, Key = '_'> = {
  readonly [Name in keyof Classes]?: (error: Recognized<Value, ProblemIn<Value, Classes[Name]>>) => unknown;
} & {
  /** Handles every value that has no other case. */
  readonly _?: (error: Value) => unknown;
} & Readonly<Record<'_' extends Key ? '_' : Key & PropertyKey, object>>;

/** Requires `_` unless the value can only be a problem that has a handler. */
type ExhaustiveCases<Value, Classes extends ProblemClasses, Key> = '_' extends Key
  ? unknown
  : [Exclude<TypesOf<Value>, Classes[Key & keyof Classes]['type']>] extends [never]
    ? unknown
    : { readonly _: (error: Value) => unknown };

/** The problem types that a value can have; `string` for a value that is not a problem. */
type TypesOf<Value> = Value extends { readonly type: infer Type } ? Type : string;

/** The message of the compiler for a key that is not a problem of the catalog. */
type NoProblem = 'a case is a name of the catalog, or _';

type OtherNames<Classes, Key> = Exclude<Key, keyof Classes | '_'>;

type NoOtherCases<Names> = [Names] extends [never] ? unknown : Readonly<Record<Names & PropertyKey, NoProblem>>;

/** The result of reading a response: a problem of the catalog with its name, or another error. */
export type ReadProblem<Classes extends ProblemClasses> =
  | { [Name in keyof Classes]: ReadProblemOf<Name, Classes[Name]> }[keyof Classes]
  | {
      /** The error is not a problem of the catalog. */
      readonly name: undefined;
      /** The error that was read from the response. */
      readonly error: HttpError;
      /** The extension members of the error, which are not validated. */
      readonly extensions: Readonly<Record<string, unknown>>;
    };

/** A problem of a catalog that was read from a response. */
export interface ReadProblemOf<Name, Class> {
  /** The name of the problem in the catalog. */
  readonly name: Name;
  /** The error that was read from the response, with the extension members as they were sent. */
  readonly error: HttpError & CheckedProblemOf<Class>;
  /** The extension members as the schema outputs them: transformed, if the schema transforms them. */
  readonly extensions: PartsOf<Class>['output'];
}

/** The catalog of the problems of an API that `problemCatalog` returns. */
export interface ProblemCatalog<Classes extends ProblemClasses> {
  /** The classes by name, as you passed them. Use them to generate documentation or an OpenAPI description. */
  readonly classes: Classes;
  /** Whether a value is an occurrence of one of the problems, as `isProblem` checks it. No value makes it throw. */
  readonly is: <Value>(value: Value) => value is Recognized<Value, AnyProblemIn<Value, Classes> & OneSided>;
  /**
   * Calls the handler for the problem that a value is, or `_` if there is none, and returns its result. The compiler
   * requires `_` unless the value can only be a problem that has a handler. Throws a `RangeError` if nothing matches,
   * which can happen only if the types are wrong.
   */
  readonly match: <Value, const Cases extends ProblemCases<Value, Classes, keyof Cases>>(
    value: Value,
    cases: Cases & ExhaustiveCases<Value, Classes, keyof Cases> & NoOtherCases<OtherNames<Classes, keyof Cases>>,
  ) => ResultOf<Cases>;
  /**
   * Reads the error of a response, and finds out which of the problems it is. `extensions` has the extension members as
   * the schema outputs them; `error` is the error that `errorFromResponse` makes, ready to throw. Rejects with a
   * `RangeError` for a status below 400.
   */
  readonly read: (response: ReadableResponse, options?: EnsureOkOptions) => Promise<ReadProblem<Classes>>;
}

/**
 * Combines the problems of an API into a catalog that its server and clients share. The catalog recognizes the
 * problems, handles each of them, and reads them from responses.
 *
 * Throws a `TypeError` if a value is not the class of a defined problem, if two classes have the same type and status,
 * or if a class has the name `_`.
 *
 * @param classes - The classes that `defineProblem` returned, by name.
 * @example
 * ```ts
 * const Sold = defineProblem({ type: 'urn:example:sold', status: 410, title: 'Sold' });
 * const Unpaid = defineProblem({ type: 'urn:example:unpaid', status: 402, title: 'Unpaid' });
 * const problems = problemCatalog({ Sold, Unpaid });
 * problems.is(new Sold()); //=> true
 * problems.match(new NotFoundError(), { Sold: () => 'too late', _: () => 'another error' }); //=> 'another error'
 * (await problems.read(new Unpaid().toResponse())).name; //=> 'Unpaid'
 * ```
 * @see {@link https://www.rfc-editor.org/rfc/rfc9457#section-4 | RFC 9457 §4}
 */
export function problemCatalog<const Classes extends ProblemClasses>(classes: Classes): ProblemCatalog<Classes> {
  const entries = Object.entries(ownCopy<ProblemClasses>(classes));
  const known = new Map<string, string>();
  for (const [name, Class] of entries) {
    if (name === '_') throw new TypeError('Cannot put a problem under the name _, which is for all other errors');
    if (typeof Class !== 'function' || typeof Class.type !== 'string' || typeof Class.status !== 'number') {
      throw new TypeError(`Cannot put ${name} into a catalog: it is no class of a defined problem`);
    }
    const key = `${Class.status} ${Class.type}`;
    const other = known.get(key);
    if (other !== undefined)
      throw new TypeError(`Cannot tell ${name} from ${other}: both are ${Class.type} with ${Class.status}`);
    known.set(key, name);
  }
  const find = (value: unknown): readonly [string, AnyProblemClass] | undefined =>
    entries.find(([, Class]) => isProblem(value, Class));
  return {
    classes,
    is: (value): value is never => find(value) !== undefined,
    match: (value, cases) => {
      const own = ownCopy<Readonly<Record<string, ((error: unknown) => unknown) | undefined>>>(cases as never);
      // An error that was created here is not validated, so its schema may reject it, but its class still identifies
      // it.
      const [name] = find(value) ?? entries.find(([, Class]) => value instanceof Class) ?? ['_'];
      const handler = own[name] ?? own['_'];
      if (!handler) throw new RangeError('Cannot match an error: there is no case for what it is, and none for _');
      return handler(value) as never;
    },
    read: async (response, options) => {
      const error = await (ownCopy(options).errorFrom ?? errorFromResponse)(response, options);
      for (const [name, Class] of entries) {
        const extensions = extensionsOf(error, Class);
        if (extensions) return { name, error, extensions: extensions.value } as ReadProblem<Classes>;
      }
      return { name: undefined, error, extensions: error.extensions };
    },
  };
}
