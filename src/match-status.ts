import type { StatusRange } from './generated/http-status.js';
import type { Narrow } from './guards.js';
import { statusClass, type HasStatus, type StatusClass, type StatusRangeOf } from './status.js';

/** The codes that a value may have. */
type CodesOf<Value> = Value extends number ? Value : Value extends HasStatus ? Value['status'] : never;

/** A value as the handler of some codes sees it; the members of a union that have none of them are gone. */
type Matched<Value, Codes extends number> = Value extends unknown
  ? [CodesOf<Value> & Codes] extends [never]
    ? never
    : Value & Narrow<Value, Codes>
  : never;

/** The codes that can be cases: all there are for a plain number, else those of the value. */
type CaseCodes<Value> = number extends CodesOf<Value> ? StatusRange : CodesOf<Value>;

/** The cases of {@link matchStatus}: exact codes, classes, and `_` for the rest. */
export type StatusCases<Value, Result = unknown> = {
  readonly [Code in CaseCodes<Value>]?: (value: Matched<Value, Code>) => Result;
} & {
  readonly [Class in StatusClass]?: (value: Matched<Value, StatusRangeOf<Class>>) => Result;
} & {
  /** Everything that no other case handles. */
  readonly _?: (value: Value) => Result;
};

/** The codes that some keys handle. */
type Covered<Key> =
  Extract<Key, number> | { [Class in StatusClass]: Class extends Key ? StatusRangeOf<Class> : never }[StatusClass];

/** The codes left over, `never` when all are handled. */
type Uncovered<Value, Key> = '_' extends Key
  ? never
  : number extends CodesOf<Value>
    ? number
    : Exclude<CodesOf<Value>, Covered<Key>>;

/** Demands the case `_` exactly while something is left over. */
type Exhaustive<Value, Cases> = [Uncovered<Value, keyof Cases>] extends [never]
  ? unknown
  : { readonly _: (value: Matched<Value, Uncovered<Value, keyof Cases>>) => unknown };

/** What the compiler says about a key that is no case: the type that its handler has to have, and cannot. */
type NoCase = 'a case is a code of the value, a class such as clientError, or _';

/** Refuses keys that are no cases. */
type NoOtherCases<Value, Cases> = [Exclude<keyof Cases, keyof StatusCases<Value>>] extends [never]
  ? unknown
  : Readonly<Record<Exclude<keyof Cases, keyof StatusCases<Value>>, NoCase>>;

/** The union of what the handlers return. */
type ResultOf<Cases> = {
  [Key in keyof Cases]: Cases[Key] extends (...args: never) => infer Result ? Result : never;
}[keyof Cases];

/**
 * Calls the handler of a status: the one of its exact code, else the one of its class, else `_`.
 *
 * Returns what the handler returns. Each handler gets the value narrowed to its codes. The compiler demands `_` exactly
 * while some code has no handler; where types were lied to and nothing matches, a `RangeError` is thrown.
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
export function matchStatus<Value extends number | HasStatus, const Cases extends StatusCases<Value>>(
  value: Value,
  cases: Cases & Exhaustive<Value, Cases> & NoOtherCases<Value, Cases>,
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
