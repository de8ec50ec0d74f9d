import type { HttpStatus, StatusRange } from '../generated/http-status.js';
import type { HasStatus, IsOpen, LiteralOf, Narrow } from './narrow.js';
import { statusClass, type StatusClass, type StatusRangeOf } from './classes.js';

/** The codes that a value may have. */
type CodesOf<Value> = Value extends number
  ? LiteralOf<Value>
  : Value extends HasStatus
    ? LiteralOf<Value['status']>
    : never;

/** Whether a value may have a code that its type does not tell. */
type IsAny<Value> = true extends (
  CodesOf<Value> extends infer Code ? (Code extends number ? IsOpen<Code> : never) : never
)
  ? true
  : false;

/** The codes that the handler of a key is for. */
type CodesOfKey<Key> = Key extends StatusClass ? StatusRangeOf<Key> : Key extends number ? LiteralOf<Key> : never;

/** The handlers that completion offers for codes: of a value of any code those of the registry, else those of its codes. */
type OfferedCodes<Value> = {
  readonly [Code in IsAny<Value> extends true ? HttpStatus : CodesOf<Value>]?: (value: Narrow<Value, Code>) => unknown;
} & (IsAny<Value> extends true ? Readonly<Record<number, UncheckedHandler<Value>['handle'] | undefined>> : unknown);

/** The type of a method, which is compared loosely: {@link GivenCases} checks the handler of each code. */
interface UncheckedHandler<Value> {
  handle(value: Value): unknown;
}

/** Any cases at all. Nothing here is a name, so that the names come first among what completion offers. */
type SomeCases<Value> = OfferedCodes<Value> & Readonly<Record<string, object | undefined>>;

/** All cases there can be. Completion puts what is not optional first. */
type AllCases<Value> = OfferedCodes<Value> & {
  readonly [Class in StatusClass]: (value: Narrow<Value, StatusRangeOf<Class>>) => unknown;
} & {
  /** Everything that no other case handles. */
  readonly _: (value: Value) => unknown;
};

/** The cases that were given, each for what its key says; what may be missing covers nothing, so only `_` makes it optional. */
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

/** The codes left over, `never` when all are handled. */
type Uncovered<Value, Key> = '_' extends Key
  ? never
  : IsAny<Value> extends true
    ? number
    : Exclude<CodesOf<Value>, CodesOfKey<Key>>;

/** Demands the case `_` exactly while something is left over. */
type Exhaustive<Value, Key> = [Uncovered<Value, Key>] extends [never]
  ? unknown
  : { readonly _: (value: Narrow<Value, Uncovered<Value, Key>>) => unknown };

/** What the compiler says about a key that is no case: the type that its handler has to have, and cannot. */
type NoCase = 'a case is a code of the value, a class such as clientError, or _';

/** The keys that are no cases; those of all numbers and of all texts are of types that nobody wrote. */
type OtherKeys<Value, Key> = Key extends StatusClass | '_' | (IsAny<Value> extends true ? StatusRange : CodesOf<Value>)
  ? never
  : number extends Key
    ? never
    : string extends Key
      ? never
      : Key;

/** Refuses keys that are no cases. */
type NoOtherCases<Value, Key> = [OtherKeys<Value, Key>] extends [never]
  ? unknown
  : Readonly<Record<OtherKeys<Value, Key> & PropertyKey, NoCase>>;

/** The union of what the handlers return. */
export type ResultOf<Cases> = {
  [Key in keyof Cases]-?: Cases[Key] extends (...args: never) => infer Result ? Result : never;
}[keyof Cases];

/**
 * Calls the handler of a status: the one of its exact code, else the one of its class, else `_`.
 *
 * Returns what the handler returns. Each handler gets the value narrowed to its codes. The compiler demands `_` exactly
 * while some code has no handler; where types were lied to and nothing matches, a `RangeError` is thrown. A code that no registry has is
 * a case too, and completion does not offer it; where the value may have any code, its handler gets the value as it is.
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
