/** An object with a status: a fetch `Response`, the response of a client, an `HttpError`. */
export interface HasStatus {
  readonly status: number;
}

/** What a guard is asked about: a status code, or an object with one. */
export type StatusSource = number | HasStatus | null | undefined;

/** An object that may have a status, such as an error of a client that got no response. */
export interface MayHaveStatus {
  readonly status?: number | undefined;
}

/**
 * A value as a guard takes it: as it is where it is `unknown`, or may have a status. So what can never have one, such as text, is
 * refused.
 */
// One alias for the whole of it: by its name the compiler sees that two guards take the same.
export type Askable<Value> = Value & MayAsk<Value>;

type MayAsk<Value> = unknown extends Value
  ? unknown
  : [Extract<Value, Error>] extends [never]
    ? 'status' extends keyof NonNullable<Value>
      ? StatusSource | MayHaveStatus
      : StatusSource
    : StatusSource | Error;

/**
 * A value narrowed to some codes: a number to those, an object to one with such a `status`, of a union the members that can have
 * one. Members of an enum stay members of that enum.
 */
export type Narrow<Value, Codes extends number> =
  NarrowMember<Value, Codes> extends infer Narrowed extends Value & StatusSource ? Narrowed : never;

// An `any` stays one, and `unknown` is the only other type that `unknown` extends.
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

/** `never` where a number can have none of the codes. A computed member of an enum may have any, and no type that says so. */
type NarrowNumber<Value extends number, Codes extends number> = Value extends Codes
  ? Value
  : IsOpen<Value> extends true
    ? [Value & Codes] extends [never]
      ? Value
      : Value & Codes
    : never;

/** Whether a type of numbers is more than one code: `number`, a branded number, a computed member of an enum. */
export type IsOpen<Code extends number> = Nothing extends Record<Code, unknown> ? true : false;

/** What any value but `null` and `undefined` is. */
// eslint-disable-next-line @typescript-eslint/no-generated-empty-object-type
export type Nothing = Record<never, never>;

/** Any number, where completion is to offer some codes before all others. */
export type AnyNumber = number & Nothing;

/** The plain literal of a code, for a member of an enum too; other numbers as they are. */
export type LiteralOf<Code extends number> = Code extends unknown
  ? `${Code}` extends `${infer Literal extends number}`
    ? Literal
    : Code
  : never;

/** The codes that are asked for, one or a list of them. */
export type AskedCodes<Asked> = Asked extends readonly (infer Code extends number)[]
  ? LiteralOf<Code>
  : Asked extends number
    ? LiteralOf<Asked>
    : never;

/**
 * Part of a type that a guard narrows to where a `false` of it says nothing: the code asked for is not known when the guard is
 * compiled. No declared type has this property, so the branch of `else` keeps all there was.
 */
export interface OneSided {
  readonly [oneSided]?: never;
}

declare const oneSided: unique symbol;

/** `unknown`, which changes nothing, where it is known which codes are asked for; else {@link OneSided}. */
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
