/** A JSON Schema, or a part of one. */
export type Schema = Readonly<Record<string, unknown>>;

export const text: Schema = { type: 'string', minLength: 1 };
export const yes: Schema = { const: true };
export const count: Schema = { type: 'integer', minimum: 100, maximum: 999 };
export const list = (items: Schema): Schema => ({ type: 'array', items, minItems: 1 });
export const textByCode: Schema = {
  type: 'object',
  patternProperties: { '^[1-5]\\d\\d$': text },
  additionalProperties: false,
};
export const ref = (name: string): Schema => ({ $ref: `#/$defs/${name}` });

/** A member that may be absent, described by what its absence means. */
export const absent = (meaning: string, schema: Schema): Schema => ({
  description: `Absent means ${meaning}.`,
  ...schema,
});

/** One of the strings of a union type. The compiler checks that none is missing. */
export const word = <Words extends string>(words: Readonly<Record<Words, true>>): Schema => ({
  enum: Object.keys(words),
});

/** An object with the properties of a type. The compiler checks that none is missing. */
export const object = <Shape>(
  required: readonly (keyof Shape & string)[],
  properties: Readonly<Record<keyof Shape & string, Schema>>,
): Schema => ({ type: 'object', required, properties, additionalProperties: false });
