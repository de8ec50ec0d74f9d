/** What this package uses of a `Response` where no library declares one. */
export interface ResponseLike {
  readonly status: number;
  readonly headers: HeadersLike;
  /** Reads the content as JSON. */
  readonly json: () => Promise<unknown>;
  /** Reads the content as text. */
  readonly text: () => Promise<string>;
}

/** What this package uses of a `Headers` where no library declares one. */
export interface HeadersLike {
  /** The value of a field, `null` where there is none. */
  readonly get: (name: string) => string | null;
  /** Calls back with each field. */
  readonly forEach: (callback: (value: string, name: string) => void) => void;
}

/** The `Response` of the platform: that of `lib.dom`, of Node's types, or the shape of one where neither is loaded. */
export type FetchResponse = typeof globalThis extends { Response: { prototype: infer Instance } }
  ? Instance
  : ResponseLike;

/** The value of a field as one writes it; what is `undefined` is left out. */
export type FieldValueInit = string | number | readonly string[] | undefined;

/**
 * Header fields as one writes them: a record, pairs or a `Headers`. Several values of one field become a list, but for `Set-Cookie`,
 * each of which stays a field of its own (RFC 9110 §5.3).
 */
export type FieldsInit =
  | Readonly<Record<string, FieldValueInit>>
  | readonly (readonly [string, FieldValueInit])[]
  | Iterable<readonly [string, FieldValueInit]>
  | HeadersLike;

/** Header fields by name in lower case. Only `set-cookie` may have several values, which are then an array. */
export type ErrorFields = Record<string, string | string[]>;
