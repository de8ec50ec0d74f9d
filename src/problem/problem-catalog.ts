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

/** The problems of an API, by a name for each. */
export type ProblemClasses = Readonly<Record<string, AnyProblemClass>>;

/** Any problem of a catalog, as it is known where it was read. */
export type AnyProblemIn<Value, Classes extends ProblemClasses> = {
  [Name in keyof Classes]: ProblemIn<Value, Classes[Name]>;
}[keyof Classes];

/** A handler for each problem of a catalog, and `_` for all else. What may be missing handles nothing, so only `_` makes it optional. */
export type ProblemCases<Value, Classes extends ProblemClasses, Key = '_'> = {
  readonly [Name in keyof Classes]?: (error: Recognized<Value, ProblemIn<Value, Classes[Name]>>) => unknown;
} & {
  /** Everything that no other case handles. */
  readonly _?: (error: Value) => unknown;
} & Readonly<Record<'_' extends Key ? '_' : Key & PropertyKey, object>>;

/** Demands `_` unless the value can be nothing but a problem that has a handler. */
type ExhaustiveCases<Value, Classes extends ProblemClasses, Key> = '_' extends Key
  ? unknown
  : [Exclude<TypesOf<Value>, Classes[Key & keyof Classes]['type']>] extends [never]
    ? unknown
    : { readonly _: (error: Value) => unknown };

/** The problem types that a value can have; any text for what is no problem. */
type TypesOf<Value> = Value extends { readonly type: infer Type } ? Type : string;

/** What the compiler says about a key that is no problem of the catalog. */
type NoProblem = 'a case is a name of the catalog, or _';

type OtherNames<Classes, Key> = Exclude<Key, keyof Classes | '_'>;

type NoOtherCases<Names> = [Names] extends [never] ? unknown : Readonly<Record<Names & PropertyKey, NoProblem>>;

/** What was read of a response: a problem of the catalog by its name, or another error. */
export type ReadProblem<Classes extends ProblemClasses> =
  | { [Name in keyof Classes]: ReadProblemOf<Name, Classes[Name]> }[keyof Classes]
  | {
      /** No problem of the catalog. */
      readonly name: undefined;
      /** The error of the response. */
      readonly error: HttpError;
      /** The extension members of it, which nobody has checked. */
      readonly extensions: Readonly<Record<string, unknown>>;
    };

/** A problem of a catalog that was read. */
export interface ReadProblemOf<Name, Class> {
  /** The name that the problem has in the catalog. */
  readonly name: Name;
  /** The error of the response, with the extension members as they were sent. */
  readonly error: HttpError & CheckedProblemOf<Class>;
  /** The extension members as the schema gives them: transformed, where it transforms. */
  readonly extensions: PartsOf<Class>['output'];
}

/** The problems of an API together: what `problemCatalog` makes. */
export interface ProblemCatalog<Classes extends ProblemClasses> {
  /** The classes by name, as they were given: for a page about them, or for OpenAPI. */
  readonly classes: Classes;
  /** Whether a value is an occurrence of one of the problems, as `isProblem` tells of one. Never throws because of the value. */
  readonly is: <Value>(value: Value) => value is Recognized<Value, AnyProblemIn<Value, Classes> & OneSided>;
  /**
   * Calls the handler of the problem that a value is, else `_`, and returns what it returns. The compiler demands `_` unless the
   * value can be nothing but problems that have a handler. Throws a `RangeError` where types were lied to and nothing matches.
   */
  readonly match: <Value, const Cases extends ProblemCases<Value, Classes, keyof Cases>>(
    value: Value,
    cases: Cases & ExhaustiveCases<Value, Classes, keyof Cases> & NoOtherCases<OtherNames<Classes, keyof Cases>>,
  ) => ResultOf<Cases>;
  /**
   * Reads the error of a response, and finds which of the problems it is. `extensions` is what the schema makes of the extension
   * members; `error` is the error that `errorFromResponse` makes, to be thrown. Rejects with a `RangeError` for a status below 400.
   */
  readonly read: (response: ReadableResponse, options?: EnsureOkOptions) => Promise<ReadProblem<Classes>>;
}

/**
 * Puts the problems of an API together, for a server and its clients to share: tells which of them an error is, handles each, and
 * reads them from responses.
 *
 * Throws a `TypeError` for what is no class of a defined problem, for two of one type and status, and for the name `_`.
 *
 * @param classes - The classes that `defineProblem` made, by a name for each.
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
      // One that was made here may have members that its schema refuses; its class tells what it is.
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
