import type { StandardSchema } from './standard-schema.js';

type JsonSchema = Readonly<Record<string, unknown>>;

/** The JSON Schema of the problem document of a type: the standard members, and the extension members as they are sent. */
export function problemSchema(
  { type, status, title }: { readonly type: string; readonly status: number; readonly title: string },
  schema: StandardSchema | undefined,
  given: JsonSchema | undefined,
): JsonSchema {
  const { $defs, definitions, properties, required = [], ...more } = open(given ?? made(schema, type));
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
    // Whatever else is said of them, such as alternatives.
    ...(rest.length > 0 && { allOf: [Object.fromEntries(rest)] }),
    // Of what a problem says more than it was defined with, a serializer drops nothing, and a client ignores it (RFC 9457 §3.2).
    additionalProperties: true,
    // References start at the root of the document.
    ...($defs !== undefined && { $defs }),
    ...(definitions !== undefined && { definitions }),
  };
}

/** What the library of a schema says of it. */
function made(schema: StandardSchema | undefined, type: string): JsonSchema {
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

/** A schema that allows additional members, in each of its alternatives. */
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
