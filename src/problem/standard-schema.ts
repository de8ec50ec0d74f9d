/** A schema from any Standard Schema library, such as zod, valibot or arktype. */
export interface StandardSchema<Input = unknown, Output = Input> {
  /** The properties that Standard Schema defines. */
  readonly '~standard': {
    readonly version: 1;
    /** The name of the library, such as `'zod'`. */
    readonly vendor: string;
    /** Validates a value, synchronously or asynchronously. */
    readonly validate: (value: unknown) => SchemaResult<Output> | Promise<SchemaResult<Output>>;
    /** Generates JSON Schema, if the library follows Standard JSON Schema too. */
    readonly jsonSchema?: JsonSchemaMaker | undefined;
    /** The types of the schema, which do not exist at run time. */
    readonly types?: { readonly input: Input; readonly output: Output } | undefined;
  };
}

/** The result of validating a value: the value, or the issues that were found. */
export type SchemaResult<Output> =
  { readonly value: Output; readonly issues?: undefined } | { readonly issues: readonly SchemaIssue[] };

/** An issue with a value, as Standard Schema defines it. */
export interface SchemaIssue {
  /** What is wrong, in the words of the library or of the author of the schema. */
  readonly message: string;
  /** The path to the wrong value: keys, or objects with a `key`. */
  readonly path?: readonly (PropertyKey | SchemaPathSegment)[] | undefined;
}

/** A step of a path as an object, which some libraries use instead of a plain key. */
export interface SchemaPathSegment {
  /** The name of the member, or the index in an array. */
  readonly key: PropertyKey;
}

/** Generates the JSON Schema of a schema, as Standard JSON Schema defines it. */
export interface JsonSchemaMaker {
  /** Returns the JSON Schema of the values that the schema accepts. Throws if the library cannot generate one. */
  readonly input: (options: { readonly target: 'draft-2020-12' }) => Record<string, unknown>;
}
