/** A JSON Schema, as far as the one of the registry goes. */
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

/** A member that may be absent, and what that means. */
export const absent = (meaning: string, schema: Schema): Schema => ({ description: `Absent: ${meaning}.`, ...schema });

/** One of the words of a union; the compiler demands all of them. */
export const word = <Words extends string>(words: Readonly<Record<Words, true>>): Schema => ({
  enum: Object.keys(words),
});

/** An object of a shape; the compiler demands every property of it. */
export const object = <Shape>(
  required: readonly (keyof Shape & string)[],
  properties: Readonly<Record<keyof Shape & string, Schema>>,
): Schema => ({ type: 'object', required, properties, additionalProperties: false });
