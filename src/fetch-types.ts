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

/** Header fields as one writes them: a record, pairs or a `Headers`. A field that is `undefined` is left out. */
export type FieldsInit =
  | Readonly<Record<string, string | number | undefined>>
  | readonly (readonly [string, string])[]
  | Iterable<readonly [string, string]>
  | Pick<HeadersLike, 'forEach'>;
