import { describe, expect, it } from 'vitest';
import type * as Kit from '../../../src/index.js';
import { doors, importDoor, manifest, requireDoor } from './installed.js';

const root = { ...doors[0]!, name: 'http-status-kit' };

describe.each(doors)('$name', (door) => {
  it('gives the same to ES modules and to CommonJS', async () => {
    const kinds = (exports: Readonly<Record<string, unknown>>): Record<string, string> =>
      Object.fromEntries(Object.entries(exports).map(([name, value]) => [name, typeof value]));
    const esm = kinds(await importDoor(door));
    expect(Object.keys(esm).length).toBeGreaterThan(0);
    expect(kinds(requireDoor(door))).toEqual(esm);
  });

  it('gives the very things that the root gives under the same names', async () => {
    for (const load of [importDoor, requireDoor]) {
      const fromRoot = await load(root);
      for (const [name, value] of Object.entries(await load(door))) {
        if (name in fromRoot) expect(fromRoot[name], name).toBe(value);
      }
    }
  });
});

describe('the doors to JSON', () => {
  it('lead to JSON', () => {
    const paths = Object.entries(manifest.exports).flatMap(([path, target]) =>
      typeof target === 'string' ? [path] : [],
    );
    expect(paths).toMatchInlineSnapshot(`
      [
        "./registry.json",
        "./registry.schema.json",
        "./package.json",
      ]
    `);
    for (const path of paths) expect(requireDoor({ name: `http-status-kit${path.slice(1)}` })).toBeTypeOf('object');
  });
});

describe('an error of one module format', () => {
  it('is known to the other, whose class it is not', async () => {
    const esm = (await importDoor(root)) as unknown as typeof Kit;
    const cjs = requireDoor(root) as unknown as typeof Kit;
    for (const [mine, other] of [
      [esm, cjs],
      [cjs, esm],
    ] as const) {
      const error = new mine.MethodNotAllowedError('Read only', { allow: ['GET'] });
      expect(error).not.toBeInstanceOf(other.HttpError);
      expect(other.isHttpError(error)).toBe(true);
      expect(other.isHttpError(error, 405)).toBe(true);
      expect(other.isHttpError(error, 404)).toBe(false);
      const rebuilt = other.toHttpError(error);
      expect(rebuilt).toBeInstanceOf(other.MethodNotAllowedError);
      expect(rebuilt.toJSON()).toEqual(error.toJSON());
      expect(rebuilt.headers).toEqual({ allow: 'GET' });
    }
  });
});
