/** The parts of a `Response` that this package uses, for projects that have no type for it. */
export interface ResponseLike {
  readonly status: number;
  readonly headers: HeadersLike;
  /** Reads the body as JSON. */
  readonly json: () => Promise<unknown>;
  /** Reads the body as text. */
  readonly text: () => Promise<string>;
}

/** The parts of a `Headers` that this package uses, for projects that have no type for it. */
export interface HeadersLike {
  /** Returns the value of a field, or `null` if there is none. */
  readonly get: (name: string) => string | null;
  /** Calls the callback with each field. */
  readonly forEach: (callback: (value: string, name: string) => void) => void;
}

/**
 * The `Response` type of the platform: from `lib.dom`, from Node's types, or {@link ResponseLike} if neither is loaded.
 */
export type FetchResponse = typeof globalThis extends { Response: { prototype: infer Instance } }
  ? Instance
  : ResponseLike;

/** The value of a header field to send; `undefined` leaves the field out. */
export type FieldValueInit = string | number | readonly string[] | undefined;

/**
 * Header fields to send: a record, pairs or a `Headers`. Several values of one field become a list, except for
 * `Set-Cookie`: each of its values stays a separate field (RFC 9110 §5.3).
 */
export type FieldsInit =
  | Readonly<Record<string, FieldValueInit>>
  | readonly (readonly [string, FieldValueInit])[]
  | Iterable<readonly [string, FieldValueInit]>
  | HeadersLike;

/** Header fields by name in lower case. Only `set-cookie` may have several values, in an array. */
export type ErrorFields = Record<string, string | string[]>;
