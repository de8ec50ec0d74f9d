/** A schema of any library that follows Standard Schema, by shape: zod, valibot, arktype and others. */
export interface StandardSchema<Input = unknown, Output = Input> {
  /** What the specification prescribes, under its own name. */
  readonly '~standard': {
    readonly version: 1;
    /** The library that the schema is of, such as `'zod'`. */
    readonly vendor: string;
    /** Validates a value, now or later. */
    readonly validate: (value: unknown) => SchemaResult<Output> | Promise<SchemaResult<Output>>;
    /** The JSON Schema of it, where the library follows Standard JSON Schema too. */
    readonly jsonSchema?: JsonSchemaMaker | undefined;
    /** The types alone; nothing has it at run time. */
    readonly types?: { readonly input: Input; readonly output: Output } | undefined;
  };
}

/** What the validation of a value gives: the value, or what is wrong with it. */
export type SchemaResult<Output> =
  { readonly value: Output; readonly issues?: undefined } | { readonly issues: readonly SchemaIssue[] };

/** One thing that is wrong with a value, as Standard Schema has it. */
export interface SchemaIssue {
  /** What is wrong, in the words of the library or of whoever wrote the schema. */
  readonly message: string;
  /** Where it is wrong: keys, or objects that have one. */
  readonly path?: readonly (PropertyKey | SchemaPathSegment)[] | undefined;
}

/** A step of a path that is more than a key, as some libraries give it. */
export interface SchemaPathSegment {
  /** The name of the member, or the index in an array. */
  readonly key: PropertyKey;
}

/** Makes the JSON Schema of a schema, as Standard JSON Schema has it. */
export interface JsonSchemaMaker {
  /** That of the values which the schema accepts. Throws where the library knows none. */
  readonly input: (options: { readonly target: 'draft-2020-12' }) => Record<string, unknown>;
}
