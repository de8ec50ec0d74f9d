import type { StandardSchema } from './standard-schema.js';

type JsonSchema = Readonly<Record<string, unknown>>;

/**
 * Returns the JSON Schema of a problem type's document: the standard members, and the extension members as they are
 * sent.
 */
export function problemSchema(
  { type, status, title }: { readonly type: string; readonly status: number; readonly title: string },
  schema: StandardSchema | undefined,
  given: JsonSchema | undefined,
): JsonSchema {
  const { $defs, definitions, properties, required = [], ...more } = open(given ?? generated(schema, type));
  const rest = Object.entries(more).filter(([key]) => !['$schema', 'type', 'additionalProperties'].includes(key));
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title,
    type: 'object',
    properties: {
      type: { const: type },
      title: { type: 'string' },
      status: { const: status },
      detail: { type: 'string' },
      instance: { type: 'string', format: 'uri-reference' },
      ...(properties as JsonSchema | undefined),
    },
    required: ['type', 'title', 'status', ...(required as readonly string[])],
    // The other keywords of the schema, such as `anyOf`.
    ...(rest.length > 0 && { allOf: [Object.fromEntries(rest)] }),
    // Serializers keep members that the definition does not name, and clients ignore those (RFC 9457 §3.2).
    additionalProperties: true,
    // References start at the root of the schema.
    ...($defs !== undefined && { $defs }),
    ...(definitions !== undefined && { definitions }),
  };
}

/** Returns the JSON Schema that the library of a schema generates. */
function generated(schema: StandardSchema | undefined, type: string): JsonSchema {
  const maker = schema?.['~standard'].jsonSchema;
  if (!maker) return {};
  try {
    return maker.input({ target: 'draft-2020-12' });
  } catch (cause) {
    throw new TypeError(`Cannot make the JSON Schema of ${type}: give it as jsonSchema, its library makes none`, {
      cause,
    });
  }
}

/** Allows additional members in a schema, and in each of its alternatives. */
function open(schema: JsonSchema): JsonSchema {
  const { additionalProperties, unevaluatedProperties, ...rest } = schema;
  const opened: Record<string, unknown> = { ...rest };
  if (typeof additionalProperties === 'object') opened['additionalProperties'] = additionalProperties;
  if (typeof unevaluatedProperties === 'object') opened['unevaluatedProperties'] = unevaluatedProperties;
  for (const key of ['allOf', 'anyOf', 'oneOf']) {
    const schemas = opened[key];
    if (Array.isArray(schemas)) opened[key] = schemas.map((part: JsonSchema) => open(part));
  }
  return opened;
}
