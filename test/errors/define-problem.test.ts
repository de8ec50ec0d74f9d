import { describe, expect, it } from 'vitest';
import { createHttpError, defineProblem, HttpError, isHttpError, isProblem } from '../../src/index.js';

const type = 'https://example.com/problems/out-of-stock';
const OutOfStock = defineProblem({ type, status: 409, title: 'Out of stock' }).with<{ sku: string; left: number }>({
  sku: { type: 'string' },
  left: { type: 'integer', minimum: 0 },
});

describe('defineProblem', () => {
  const error = new OutOfStock('Only 2 left', { sku: 'A-1', left: 2 }, { headers: { 'x-a': '1' }, cause: 'c' });

  it('makes a class to throw', () => {
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
    const { name, type: uri, status, title } = OutOfStock;
    expect({ name, uri, status, title }).toEqual({ name: 'OutOfStock', uri: type, status: 409, title: 'Out of stock' });
  });

  it('writes the problem document', async () => {
    const document = { type, title: 'Out of stock', status: 409, detail: 'Only 2 left', sku: 'A-1', left: 2 };
    expect(error.toJSON()).toEqual(document);
    expect(await error.toResponse().json()).toEqual(document);
  });

  it('keeps the text of a 5xx', () => {
    const Broken = defineProblem({ type: 'urn:x:broken', status: 500, title: 'Broken', name: 'BrokenError' });
    const broken = new Broken('secret');
    expect(broken.message).toBe('Broken');
    expect(broken.stack).toMatch('BrokenError: secret\n');
    expect(JSON.stringify(broken)).not.toContain('secret');
  });

  it('makes a JSON Schema', () => {
    expect(OutOfStock.schema).toMatchInlineSnapshot(`
      {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "properties": {
          "detail": {
            "type": "string",
          },
          "instance": {
            "format": "uri-reference",
            "type": "string",
          },
          "left": {
            "minimum": 0,
            "type": "integer",
          },
          "sku": {
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
          "status",
          "sku",
          "left",
        ],
        "title": "Out of stock",
        "type": "object",
      }
    `);
  });

  it('names its errors after the title, or as it is told', () => {
    const named = (title: string, name?: string): string =>
      new (defineProblem({ type, status: 409, title, ...(name !== undefined && { name }) }))().name;
    expect(named('Out of stock')).toBe('OutOfStock');
    expect(named('  quota-exceeded (daily) ')).toBe('QuotaExceededDaily');
    expect(named('Out of stock', 'SoldOutError')).toBe('SoldOutError');
  });

  it('collects the schemas of all its extensions', () => {
    const base = defineProblem({ type, status: 409, title: 'T' });
    const first = base.with<{ a: string }>({ a: { type: 'string' } });
    const both = first.with<{ b: number }>({ b: { type: 'number' } }).with<{ c: number }>();
    expect(base.schema['required']).toEqual(['type', 'status']);
    expect(both.schema['required']).toEqual(['type', 'status', 'a', 'b']);
    expect(both.schema['properties']).toMatchObject({ a: { type: 'string' }, b: { type: 'number' } });
  });

  it('refuses a status that is no error, and a type that is none', () => {
    expect(() => defineProblem({ type, status: 200 as number, title: 'x' })).toThrow(RangeError);
    expect(() => defineProblem({ type: '', status: 409, title: 'x' })).toThrow(TypeError);
    expect(() => defineProblem({ type: '', status: 409, title: 'x' })).toThrow('Cannot define a problem of type ""');
    expect(() => defineProblem({ type: undefined as unknown as string, status: 409, title: 'x' })).toThrow(TypeError);
  });
});

describe('isProblem', () => {
  it('tells by type and status', () => {
    const extensions = { sku: 'A-1', left: 2 };
    expect(isProblem(new OutOfStock('x', extensions), OutOfStock)).toBe(true);
    expect(isProblem(createHttpError(409, 'x', { type, extensions }), OutOfStock)).toBe(true);
    expect(isProblem({ type, status: 409, extensions }, OutOfStock)).toBe(true);
    expect(isProblem(createHttpError(409, 'x'), OutOfStock)).toBe(false);
    expect(isProblem({ type, status: 409 }, OutOfStock)).toBe(false);
    expect(isProblem(createHttpError(410, 'x', { type }), OutOfStock)).toBe(false);
  });

  it('is false for anything else, and never throws', () => {
    const thrower = {
      get type(): string {
        throw new Error('no');
      },
    };
    for (const value of [undefined, null, 409, type, {}, thrower]) expect(isProblem(value, OutOfStock)).toBe(false);
  });
});
