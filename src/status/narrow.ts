/** An object with a status, such as a fetch `Response`, the response of an HTTP client, or an `HttpError`. */
export interface HasStatus {
  readonly status: number;
}

/** What a guard accepts: a status code, an object with a status, `null` or `undefined`. */
export type StatusSource = number | HasStatus | null | undefined;

/** An object that may have a status, such as the error of an HTTP client that got no response. */
export interface MayHaveStatus {
  readonly status?: number | undefined;
}

/**
 * The argument of a guard: `unknown`, or a type that may have a status. The compiler rejects a type that can never have
 * one, such as `string`.
 */
// A single alias, so that the compiler can see by its name that two guards take the same type.
export type Askable<Value> = Value & MayAsk<Value>;

type MayAsk<Value> = unknown extends Value
  ? unknown
  : [Extract<Value, Error>] extends [never]
    ? 'status' extends keyof NonNullable<Value>
      ? StatusSource | MayHaveStatus
      : StatusSource
    : StatusSource | Error;

/**
 * A value narrowed to some codes: a number to these codes, an object to one with such a `status`, and a union to the
 * members that can have one. Enum members stay members of their enum.
 */
export type Narrow<Value, Codes extends number> =
  NarrowMember<Value, Codes> extends infer Narrowed extends Value & StatusSource ? Narrowed : never;

// `any` stays `any`. The only other type that `unknown` extends is `unknown` itself.
type NarrowMember<Value, Codes extends number> = unknown extends Value
  ? 0 extends 1 & Value
    ? Value
    : Codes | { readonly status: Codes }
  : Value extends number
    ? NarrowNumber<Value, Codes>
    : Value extends null | undefined
      ? never
      : Value extends { readonly status?: infer Status }
        ? [Status] extends [Codes]
          ? Value
          : NarrowStatus<Value, Status extends number ? NarrowNumber<Status, Codes> : never>
        : Value & { readonly status: Codes };

type NarrowStatus<Value, Status> = [Status] extends [never] ? never : Value & { readonly status: Status };

/**
 * A number narrowed to some codes; `never` if it can have none of them. A computed enum member keeps its type: it may
 * have any of the codes, but its intersection with them is `never`.
 */
type NarrowNumber<Value extends number, Codes extends number> = Value extends Codes
  ? Value
  : IsOpen<Value> extends true
    ? [Value & Codes] extends [never]
      ? Value
      : Value & Codes
    : never;

/** Whether a number type may be any code: `number`, a branded number or a computed enum member. */
export type IsOpen<Code extends number> = Nothing extends Record<Code, unknown> ? true : false;

/** The type of any value but `null` and `undefined`. */
// eslint-disable-next-line @typescript-eslint/no-generated-empty-object-type
export type Nothing = Record<never, never>;

/** Any number. Unlike `number`, it lets editors complete the other codes of a union. */
export type AnyNumber = number & Nothing;

/** The literal type of a code, even of an enum member. Other numbers stay as they are. */
export type LiteralOf<Code extends number> = Code extends unknown
  ? `${Code}` extends `${infer Literal extends number}`
    ? Literal
    : Code
  : never;

/** The codes that a guard checks for: one code, or a list of them. */
export type AskedCodes<Asked> = Asked extends readonly (infer Code extends number)[]
  ? LiteralOf<Code>
  : Asked extends number
    ? LiteralOf<Asked>
    : never;

/**
 * Part of the type that a guard narrows to if `false` proves nothing, because the codes are not known at compile time.
 * No other type has this property, so the `else` branch keeps the original type.
 */
export interface OneSided {
  readonly [oneSided]?: never;
}

declare const oneSided: unique symbol;

/** `unknown` if the codes are known at compile time; otherwise {@link OneSided}. */
export type Certainty<Asked> = [IsCertain<Asked>] extends [true] ? unknown : OneSided;

type IsCertain<Asked> = [Asked] extends [readonly unknown[]]
  ? number extends Asked['length']
    ? false
    : false extends { [Index in keyof Asked]: IsOneCode<Asked[Index]> }[number]
      ? false
      : true
  : IsOneCode<Asked>;

type IsOneCode<Code, Whole = Code> = [Code] extends [never]
  ? false
  : Code extends number
    ? IsOpen<Code> extends true
      ? false
      : [Whole] extends [Code]
        ? true
        : false
    : false;
