import type { HttpStatus, StatusRange } from '../generated/http-status.js';
import type { HasStatus, IsOpen, LiteralOf, Narrow } from './narrow.js';
import { statusClass, type StatusClass, type StatusRangeOf } from './classes.js';

/** The codes that a value may have. */
type CodesOf<Value> = Value extends number
  ? LiteralOf<Value>
  : Value extends HasStatus
    ? LiteralOf<Value['status']>
    : never;

/** Whether a value may have a code that its type does not list. */
type IsAny<Value> = true extends (
  CodesOf<Value> extends infer Code ? (Code extends number ? IsOpen<Code> : never) : never
)
  ? true
  : false;

/** The codes that the handler of a key covers. */
type CodesOfKey<Key> = Key extends StatusClass ? StatusRangeOf<Key> : Key extends number ? LiteralOf<Key> : never;

/**
 * The handlers by code that an editor completes: for all registered codes if the value may have any code, otherwise for
 * the codes of the value.
 */
type OfferedCodes<Value> = {
  readonly [Code in IsAny<Value> extends true ? HttpStatus : CodesOf<Value>]?: (value: Narrow<Value, Code>) => unknown;
} & (IsAny<Value> extends true ? Readonly<Record<number, UncheckedHandler<Value>['handle'] | undefined>> : unknown);

/**
 * A method type, because TypeScript compares the parameters of methods loosely. {@link GivenCases} checks the handler
 * of each code.
 */
interface UncheckedHandler<Value> {
  handle(value: Value): unknown;
}

/** Any cases. There are no names here, so that editors list the names of {@link AllCases} first. */
type SomeCases<Value> = OfferedCodes<Value> & Readonly<Record<string, object | undefined>>;

/** All possible cases. The names are required here, because editors list required properties first. */
type AllCases<Value> = OfferedCodes<Value> & {
  readonly [Class in StatusClass]: (value: Narrow<Value, StatusRangeOf<Class>>) => unknown;
} & {
  /** Handles every value that has no other case. */
  readonly _: (value: Value) => unknown;
};

/**
 * The cases that were passed, each with the value narrowed by its key. A case may be optional only if there is `_`,
 * because a missing handler covers nothing.
 */
type GivenCases<Value, Key> = '_' extends Key
  ? { readonly _: (value: Value) => unknown } & {
      readonly [Given in Extract<Key, StatusClass | StatusRange>]?: (
        value: Narrow<Value, CodesOfKey<Given>>,
      ) => unknown;
    }
  : {
      readonly [Given in Extract<Key, StatusClass | StatusRange>]: (value: Narrow<Value, CodesOfKey<Given>>) => unknown;
    };

/** The cases of {@link matchStatus}: exact codes, classes, and `_` for the rest. */
export type StatusCases<Value, Key = '_'> = GivenCases<Value, Key> & (SomeCases<Value> | AllCases<Value>);

/** The codes that no handler covers; `never` if all are covered. */
type Uncovered<Value, Key> = '_' extends Key
  ? never
  : IsAny<Value> extends true
    ? number
    : Exclude<CodesOf<Value>, CodesOfKey<Key>>;

/** Requires `_` only if some code is not covered. */
type Exhaustive<Value, Key> = [Uncovered<Value, Key>] extends [never]
  ? unknown
  : { readonly _: (value: Narrow<Value, Uncovered<Value, Key>>) => unknown };

/** The message of the compiler for a key that is not a case: a type that no handler can have. */
type NoCase = 'a case is a code of the value, a class such as clientError, or _';

/** The keys that are not cases. `number` and `string` are not among them, because they come from index signatures. */
type OtherKeys<Value, Key> = Key extends StatusClass | '_' | (IsAny<Value> extends true ? StatusRange : CodesOf<Value>)
  ? never
  : number extends Key
    ? never
    : string extends Key
      ? never
      : Key;

/** Rejects keys that are not cases. */
type NoOtherCases<Value, Key> = [OtherKeys<Value, Key>] extends [never]
  ? unknown
  : Readonly<Record<OtherKeys<Value, Key> & PropertyKey, NoCase>>;

/** The union of what the handlers return. */
export type ResultOf<Cases> = {
  [Key in keyof Cases]-?: Cases[Key] extends (...args: never) => infer Result ? Result : never;
}[keyof Cases];

/**
 * Calls the handler for a status: the one for its exact code, otherwise the one for its class, otherwise `_`.
 *
 * Returns what the handler returns. Each handler gets the value narrowed to its codes. The compiler requires `_` only
 * if some code has no handler. If nothing matches because the types are wrong, a `RangeError` is thrown.
 *
 * You can also handle a code that is not registered, but editors do not complete it. If the value may have any code,
 * the handler of such a code gets the value without narrowing.
 *
 * @param value - A status code, or anything with a `status`.
 * @param cases - Handlers by code (`404`), by class (`clientError`), and `_` for the rest.
 * @example
 * ```ts
 * const cases = { 404: () => 'nobody', clientError: () => 'your fault', _: () => 'try later' };
 * const status: number = 471;
 * matchStatus(status, cases); //=> 'your fault'
 * matchStatus({ status: 404 }, cases); //=> 'nobody'
 * matchStatus({ status: 503 }, cases); //=> 'try later'
 * ```
 */
export function matchStatus<Value extends number | HasStatus, const Cases extends StatusCases<Value, keyof Cases>>(
  value: Value,
  cases: Cases & Exhaustive<Value, keyof Cases> & NoOtherCases<Value, keyof Cases>,
): ResultOf<Cases>;
export function matchStatus(
  value: number | HasStatus,
  cases: Readonly<Record<number | string, (value: unknown) => unknown>>,
): unknown {
  const status = typeof value === 'number' ? value : value.status;
  for (const key of [status, statusClass(status), '_']) {
    const handler = key !== undefined && Object.hasOwn(cases, key) ? cases[key] : undefined;
    if (handler) return handler(value);
  }
  throw new RangeError(`Cannot match status ${String(status)}: there is no case for its code or class, and none for _`);
}
