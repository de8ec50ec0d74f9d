import { type } from 'arktype';
import { toStandardJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { defineProblem, HttpError, isHttpError, TooManyRequestsError } from '../../src/index.js';

const uri = 'https://example.com/problems/out-of-stock';
const OutOfStock = defineProblem({
  type: uri,
  status: 409,
  title: 'Out of stock',
  extensions: z.object({ sku: z.string(), left: z.int().min(0) }),
});

describe('defineProblem', () => {
  const error = new OutOfStock('Only 2 left', { sku: 'A-1', left: 2 }, { headers: { 'x-a': '1' }, cause: 'c' });

  it('creates a class to throw', () => {
    expect(error).toBeInstanceOf(OutOfStock);
    expect(error).toBeInstanceOf(HttpError);
    expect(isHttpError(error, 409)).toBe(true);
    expect(error).toMatchObject({
      status: 409,
      name: 'OutOfStock',
      message: 'Only 2 left',
      cause: 'c',
      title: 'Out of stock',
    });
    expect(error.stack).toMatch('OutOfStock: Only 2 left\n');
    expect(error.headers).toEqual({ 'x-a': '1' });
    const { name, type, status, title } = OutOfStock;
    expect({ name, type, status, title }).toEqual({
      name: 'OutOfStock',
      type: uri,
      status: 409,
      title: 'Out of stock',
    });
  });

  it('writes the problem document', async () => {
    const document = { type: uri, title: 'Out of stock', status: 409, detail: 'Only 2 left', sku: 'A-1', left: 2 };
    expect(error.toJSON()).toEqual(document);
    expect(await error.toResponse().json()).toEqual(document);
  });

  it('keeps the text of a 5xx private', () => {
    const Broken = defineProblem({ type: 'urn:x:broken', status: 500, title: 'Broken', name: 'BrokenError' });
    const broken = new Broken('secret');
    expect(broken.message).toBe('Broken');
    expect(broken.stack).toMatch('BrokenError: secret\n');
    expect(JSON.stringify(broken)).not.toContain('secret');
  });

  it('does not validate the members of a new error, because TypeScript does', () => {
    expect(new OutOfStock('x', { sku: 5 as unknown as string, left: -1 }).extensions).toEqual({ sku: 5, left: -1 });
  });

  it('names its errors after the title, or with the given name', () => {
    const named = (title: string, name?: string): string =>
      new (defineProblem({ type: uri, status: 409, title, ...(name !== undefined && { name }) }))().name;
    expect(named('Out of stock')).toBe('OutOfStock');
    expect(named('  quota-exceeded (daily) ')).toBe('QuotaExceededDaily');
    expect(named('Out of stock', 'SoldOutError')).toBe('SoldOutError');
  });

  it('accepts the options of its status, and writes their header fields', () => {
    const fields = (status: number, options: object): unknown =>
      new (defineProblem({ type: 'urn:x', status, title: 'x' }))('x', {}, options).headers;
    expect(fields(401, { challenges: [{ scheme: 'Bearer', params: { realm: 'api' } }] })).toEqual({
      'www-authenticate': 'Bearer realm="api"',
    });
    expect(fields(405, { allow: ['GET'] })).toEqual({ allow: 'GET' });
    expect(fields(407, { challenges: ['Basic'] })).toEqual({ 'proxy-authenticate': 'Basic' });
    for (const status of [413, 429, 503]) expect(fields(status, { retryAfter: 30 })).toEqual({ 'retry-after': '30' });
    expect(fields(415, { accept: 'text/plain', acceptEncoding: ['gzip'] })).toEqual({
      accept: 'text/plain',
      'accept-encoding': 'gzip',
    });
    expect(fields(416, { size: 9 })).toEqual({ 'content-range': 'bytes */9' });
    expect(fields(426, { upgrade: 'HTTP/3.0' })).toEqual({ upgrade: 'HTTP/3.0', connection: 'upgrade' });
    expect(fields(451, { blockedBy: 'https://example.com/' })).toEqual({
      link: '<https://example.com/>; rel="blocked-by"',
    });
    expect(() => fields(409, { retryAfter: 30 })).toThrow(
      new TypeError('Cannot use option retryAfter with status 409, whose field it is not (RFC 9110 §15)'),
    );
    expect(new TooManyRequestsError('x', { retryAfter: 30 }).headers).toEqual(fields(429, { retryAfter: 30 }));
  });

  it('accepts a type for the extension members instead of a schema', () => {
    const Plain = defineProblem({ type: 'urn:x', status: 409, title: 'Plain' });
    const Typed = Plain.with<{ sku: string }>();
    expect(Typed).toBe(Plain);
    expect(new Typed('x', { sku: 'A-1' }).extensions).toEqual({ sku: 'A-1' });
    expect(() => (Plain.with as (schema: unknown) => unknown)(z.object({}))).toThrow(
      new TypeError('Cannot give problem urn:x a schema here: it is the option extensions of its definition'),
    );
  });

  it('refuses a status that is not an error, and an invalid type', () => {
    const defined = (type: unknown, status: number): unknown =>
      defineProblem({ type: type as string, status, title: 'x' });
    expect(() => defined(uri, 200)).toThrow(RangeError);
    for (const type of ['', undefined, 5]) {
      expect(() => defined(type, 409)).toThrow(
        new TypeError(`Cannot define a problem of type ${JSON.stringify(type)}: a URI is due (RFC 9457 §3.1.1)`),
      );
    }
  });

  it.each([
    ['an object', { sku: 'string' }],
    ['null', null],
    ['a string', 'zod'],
    ['another version', { '~standard': { version: 2, validate: () => ({ value: 1 }) } }],
    ['a validate that is not a function', { '~standard': { version: 1, validate: true } }],
  ])('refuses a value that is not a schema: %s', (_, extensions) => {
    expect(() => defineProblem({ type: uri, status: 409, title: 'x', extensions: extensions as never })).toThrow(
      new TypeError(`Cannot define problem ${uri}: its extensions are no schema that follows Standard Schema`),
    );
  });

  it.each(['type', 'title', 'status', 'detail', 'instance'])('refuses an extension member named %s', (name) => {
    const text = `Cannot use ${name} as an extension member of ${uri}: every problem document has its own (RFC 9457 §3.1)`;
    const Plain = defineProblem({ type: uri, status: 409, title: 'x' });
    expect(() => new Plain('x', { [name]: 'y' })).toThrow(new TypeError(text));
    expect(() =>
      defineProblem({ type: uri, status: 409, title: 'x', jsonSchema: { properties: { [name]: {} } } }),
    ).toThrow(new TypeError(text));
  });

  it('keeps the given cause if it throws a TypeError', () => {
    const Plain = defineProblem({ type: uri, status: 409, title: 'x' });
    const cause = new Error('db down');
    const thrown = (() => {
      try {
        return new Plain('x', { status: 'open' }, { cause });
      } catch (error) {
        return error;
      }
    })();
    expect(thrown).toBeInstanceOf(TypeError);
    expect((thrown as Error).cause).toBe(cause);
  });
});

const standard = {
  type: { const: uri },
  title: { type: 'string' },
  status: { const: 409 },
  detail: { type: 'string' },
  instance: { type: 'string', format: 'uri-reference' },
};
const document = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Out of stock',
  type: 'object',
  properties: standard,
  required: ['type', 'title', 'status'],
  additionalProperties: true,
};

describe('the JSON Schema of a problem', () => {
  const schemaOf = (more: object): unknown =>
    defineProblem({ type: uri, status: 409, title: 'Out of stock', ...more }).schema;

  it('has only the standard members by default', () => {
    expect(schemaOf({})).toEqual(document);
  });

  it.each([
    ['zod', z.object({ sku: z.string(), left: z.number().optional() })],
    ['zod, strict', z.strictObject({ sku: z.string(), left: z.number().optional() })],
    ['arktype', type({ sku: 'string', 'left?': 'number' })],
    ['valibot', toStandardJsonSchema(v.object({ sku: v.string(), left: v.optional(v.number()) }))],
    ['valibot, strict', toStandardJsonSchema(v.strictObject({ sku: v.string(), left: v.optional(v.number()) }))],
  ])('has the members that the library describes: %s', (_, extensions) => {
    expect(schemaOf({ extensions })).toEqual({
      ...document,
      properties: { ...standard, sku: { type: 'string' }, left: { type: 'number' } },
      required: ['type', 'title', 'status', 'sku'],
    });
  });

  it('describes what is sent, not what a transformation returns', () => {
    const extensions = z.object({ until: z.string().transform((text) => new Date(text)) });
    expect(schemaOf({ extensions })).toEqual({
      ...document,
      properties: { ...standard, until: { type: 'string' } },
      required: ['type', 'title', 'status', 'until'],
    });
  });

  it('is the given jsonSchema', () => {
    const jsonSchema = { properties: { sku: { type: 'string' } }, required: ['sku'], additionalProperties: false };
    const expected = {
      ...document,
      properties: { ...standard, sku: { type: 'string' } },
      required: ['type', 'title', 'status', 'sku'],
    };
    expect(schemaOf({ jsonSchema })).toEqual(expected);
    expect(schemaOf({ extensions: v.object({ sku: v.string() }), jsonSchema })).toEqual(expected);
    expect(schemaOf({ extensions: z.object({ left: z.number() }), jsonSchema })).toEqual(expected);
  });

  it('has no extension members if the library cannot create JSON Schema', () => {
    expect(schemaOf({ extensions: v.object({ sku: v.string() }) })).toEqual(document);
  });

  it('keeps alternatives and references, and allows additional members in each', () => {
    const Item = z.object({
      get parts() {
        return z.array(Item);
      },
    });
    const extensions = z.union([z.strictObject({ item: Item }), z.object({ code: z.number() })]);
    expect(schemaOf({ extensions })).toMatchInlineSnapshot(`
      {
        "$defs": {
          "__schema0": {
            "properties": {
              "parts": {
                "items": {
                  "$ref": "#/$defs/__schema0",
                },
                "type": "array",
              },
            },
            "required": [
              "parts",
            ],
            "type": "object",
          },
        },
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "additionalProperties": true,
        "allOf": [
          {
            "anyOf": [
              {
                "properties": {
                  "item": {
                    "$ref": "#/$defs/__schema0",
                  },
                },
                "required": [
                  "item",
                ],
                "type": "object",
              },
              {
                "properties": {
                  "code": {
                    "type": "number",
                  },
                },
                "required": [
                  "code",
                ],
                "type": "object",
              },
            ],
          },
        ],
        "properties": {
          "detail": {
            "type": "string",
          },
          "instance": {
            "format": "uri-reference",
            "type": "string",
          },
          "status": {
            "const": 409,
          },
          "title": {
            "type": "string",
          },
          "type": {
            "const": "https://example.com/problems/out-of-stock",
          },
        },
        "required": [
          "type",
          "title",
          "status",
        ],
        "title": "Out of stock",
        "type": "object",
      }
    `);
  });

  it('throws if the library cannot create JSON Schema for the members', () => {
    const extensions = z.object({ at: z.date() });
    expect(() => schemaOf({ extensions })).toThrow(
      new TypeError(`Cannot make the JSON Schema of ${uri}: give it as jsonSchema, its library makes none`),
    );
  });
});
