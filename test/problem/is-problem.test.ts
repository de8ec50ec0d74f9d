import { type } from 'arktype';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import {
  ConflictError,
  createHttpError,
  defineProblem,
  errorFromResponse,
  isProblem,
  isProblemDocument,
  parseProblem,
  type StandardSchema,
} from '../../src/index.js';
import { brokenErrors } from '../fixtures/broken-errors.js';

const uri = 'https://example.com/problems/out-of-stock';

/** A schema without a library. */
const byHand: StandardSchema<{ sku: string; left: number }> = {
  '~standard': {
    version: 1,
    vendor: 'hand',
    validate: (value) => {
      const { sku, left } = value as Record<string, unknown>;
      return typeof sku === 'string' && typeof left === 'number'
        ? { value: { sku, left } }
        : { issues: [{ message: 'sku or left is wrong' }] };
    },
  },
};

const schemas = {
  zod: z.object({ sku: z.string(), left: z.number() }),
  valibot: v.object({ sku: v.string(), left: v.number() }),
  arktype: type({ sku: 'string', left: 'number' }),
  'a handwritten schema': byHand,
};

const classes = Object.entries(schemas).map(
  ([name, extensions]) =>
    [
      name,
      defineProblem({ type: uri, status: 409, title: 'Out of stock', extensions: extensions as typeof byHand }),
    ] as const,
);

const extensions = { sku: 'A-1', left: 2 };
const good = { type: uri, title: 'Out of stock', status: 409, ...extensions };

const cyclic: Record<string, unknown> = { ...extensions };
cyclic['self'] = cyclic;
let deep: unknown = 'x';
for (let level = 0; level < 100_000; level++) deep = { deep };

const revoked = Proxy.revocable({}, {});
revoked.revoke();

/** Members from a server or a program that do not match the type. */
const lies: readonly [string, Record<string, unknown>][] = [
  ['text instead of a number', { sku: 'A-1', left: '<script>' }],
  ['null instead of a number', { sku: 'A-1', left: null }],
  ['a missing member', { sku: 'A-1' }],
  ['no members', {}],
  ['a cycle', cyclic],
  ['a revoked proxy inside', { ...extensions, more: { inside: revoked.proxy } }],
  [
    'a getter inside that throws',
    {
      ...extensions,
      more: {
        get inside(): never {
          throw new Error('no');
        },
      },
    },
  ],
  ['100,000 levels', { ...extensions, deep }],
];

describe.each(classes)('with %s', (_, OutOfStock) => {
  it('accepts its errors, received errors and parsed problems', async () => {
    const error = new OutOfStock('x', { sku: 'A-1', left: 2 });
    expect(isProblem(error, OutOfStock)).toBe(true);
    expect(isProblem(createHttpError(409, 'x', { type: uri, extensions }), OutOfStock)).toBe(true);
    expect(isProblem(await errorFromResponse(error.toResponse()), OutOfStock)).toBe(true);
    expect(isProblem(parseProblem(good), OutOfStock)).toBe(true);
    expect(isProblem({ type: uri, status: 409, extensions }, OutOfStock)).toBe(true);
    expect(isProblemDocument(error.toJSON(), OutOfStock)).toBe(true);
    expect(isProblemDocument(good, OutOfStock)).toBe(true);
    expect(isProblemDocument({ ...good, detail: 'Only 2', instance: '/orders/1', more: 1 }, OutOfStock)).toBe(true);
  });

  it.each(lies)('refuses %s', (_, members) => {
    expect(isProblem(createHttpError(409, 'x', { type: uri, extensions: members }), OutOfStock)).toBe(false);
    expect(isProblem({ type: uri, status: 409, extensions: members }, OutOfStock)).toBe(false);
    expect(isProblemDocument({ ...good, left: undefined, sku: undefined, ...members }, OutOfStock)).toBe(false);
  });

  it('refuses another type, another status, and invalid extension members', () => {
    expect(isProblem(new ConflictError('x', { extensions }), OutOfStock)).toBe(false);
    expect(isProblem(createHttpError(410, 'x', { type: uri, extensions }), OutOfStock)).toBe(false);
    expect(isProblem({ type: uri, status: 409 }, OutOfStock)).toBe(false);
    expect(isProblem({ type: uri, status: 409, extensions: null }, OutOfStock)).toBe(false);
    expect(isProblem({ type: uri, status: '409', extensions }, OutOfStock)).toBe(false);
    expect(isProblem(good, OutOfStock)).toBe(false);
  });

  it.each([
    ['another type', { type: 'urn:x' }],
    ['no type', { type: undefined }],
    ['another status', { status: 404 }],
    ['text as the status', { status: '409' }],
    ['no title', { title: undefined }],
    ['a number as the title', { title: 5 }],
    ['a number as the detail', { detail: 5 }],
    ['null as the detail', { detail: null }],
    ['an object as the instance', { instance: {} }],
  ])('refuses a document with %s', (_, members) => {
    expect(isProblemDocument({ ...good, ...members }, OutOfStock)).toBe(false);
  });

  it('refuses values that are not documents, and never throws', () => {
    for (const value of [
      undefined,
      null,
      409,
      uri,
      [],
      [good],
      () => good,
      new Map(Object.entries(good)),
      Promise.resolve(good),
    ]) {
      expect(isProblem(value, OutOfStock)).toBe(false);
      expect(isProblemDocument(value, OutOfStock)).toBe(false);
    }
    for (const [name, thrown] of brokenErrors()) {
      expect([name, isProblem(thrown, OutOfStock)]).toEqual([name, false]);
      expect([name, isProblemDocument(thrown, OutOfStock)]).toEqual([name, false]);
    }
  });

  it('reads own members only', () => {
    expect(isProblem(Object.create({ type: uri, status: 409, extensions }), OutOfStock)).toBe(false);
    expect(isProblem({ type: uri, status: 409, extensions: Object.create(extensions) as object }, OutOfStock)).toBe(
      false,
    );
    expect(isProblemDocument(Object.create(good), OutOfStock)).toBe(false);
    const polluted = Object.prototype as unknown as Record<string, unknown>;
    try {
      Object.assign(polluted, { ...good, extensions });
      expect(isProblem({}, OutOfStock)).toBe(false);
      expect(isProblemDocument({}, OutOfStock)).toBe(false);
    } finally {
      for (const key of [...Object.keys(good), 'extensions']) Reflect.deleteProperty(polluted, key);
    }
  });
});

describe('a schema that transforms', () => {
  const Later = defineProblem({
    type: 'urn:x:later',
    status: 503,
    title: 'Later',
    extensions: z.object({ until: z.iso.datetime().transform((text) => new Date(text)) }),
  });

  it('does not change what was sent', () => {
    const read = parseProblem({ type: 'urn:x:later', status: 503, until: '2026-11-28T00:00:00Z' });
    expect(isProblem(read, Later)).toBe(true);
    expect(read?.extensions).toEqual({ until: '2026-11-28T00:00:00Z' });
  });

  it('refuses a value for which the code of the schema throws', () => {
    const Picky = defineProblem({
      type: 'urn:x:picky',
      status: 503,
      title: 'Picky',
      extensions: z.object({ link: z.string().transform((text) => new URL(text).href) }),
    });
    const document = { type: 'urn:x:picky', title: 'Picky', status: 503, link: 'https://example.com' };
    expect(isProblemDocument(document, Picky)).toBe(true);
    expect(isProblemDocument({ ...document, link: 'no link' }, Picky)).toBe(false);
  });
});

describe('a schema that cannot be used', () => {
  const defined = (validate: StandardSchema['~standard']['validate']): Parameters<typeof isProblem>[1] =>
    defineProblem({
      type: 'urn:x',
      status: 409,
      title: 'x',
      extensions: { '~standard': { version: 1, vendor: 'hand', validate } } as StandardSchema<object>,
    });
  const document = { type: 'urn:x', title: 'x', status: 409 };

  it('throws a TypeError if it is asynchronous', () => {
    const promised = defined((value) => Promise.resolve({ value }));
    const rejected = defined(() => Promise.reject(new Error('no')));
    const message = 'Cannot check urn:x: its schema is asynchronous, and a guard answers at once';
    for (const Class of [promised, rejected]) {
      for (const use of [() => isProblemDocument(document, Class), () => isProblem(parseProblem(document), Class)]) {
        expect(use).toThrow(new TypeError(message));
        expect(use).toThrow(TypeError);
      }
    }
    const Checked = defineProblem({
      type: 'urn:x',
      status: 409,
      title: 'x',
      extensions: z.object({}).refine(async () => Promise.resolve(true)),
    });
    expect(() => isProblemDocument(document, Checked)).toThrow(new TypeError(message));
  });

  it('throws a TypeError if it fails for every value', () => {
    const cause = new Error('boom');
    const Class = defined(() => {
      throw cause;
    });
    for (const value of [document, { ...document, left: '<script>' }]) {
      expect(() => isProblemDocument(value, Class)).toThrow(new TypeError('Cannot check urn:x: its schema throws'));
    }
    try {
      isProblemDocument(document, Class);
    } catch (error) {
      expect((error as Error).cause).toBe(cause);
    }
  });

  it('refuses a value if it fails only for that value', () => {
    const Class = defined((value) => {
      if ('bad' in (value as object)) throw new Error('boom');
      return { value };
    });
    expect(isProblemDocument({ ...document, bad: 1 }, Class)).toBe(false);
    expect(isProblemDocument(document, Class)).toBe(true);
  });
});

describe('a problem without a schema', () => {
  const Plain = defineProblem({ type: 'urn:x:plain', status: 409, title: 'Plain' }).with<{ sku: string }>();

  it('is recognized by type and status', () => {
    expect(isProblem(new Plain('x', { sku: 'A-1' }), Plain)).toBe(true);
    expect(isProblem(parseProblem('{"type":"urn:x:plain","status":409,"sku":5}'), Plain)).toBe(true);
    expect(isProblemDocument({ type: 'urn:x:plain', title: 'Plain', status: 409 }, Plain)).toBe(true);
    expect(isProblem({ type: 'urn:x:plain', status: 409, extensions: { deep } }, Plain)).toBe(false);
  });
});
