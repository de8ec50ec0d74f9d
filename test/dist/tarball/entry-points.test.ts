import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import sources from '../../../entry-points.json' with { type: 'json' };
import type * as Kit from '../../../src/index.js';
import { statusRecords } from '../../../src/registry/index.js';
import { valuesDeclaredBy } from './api-report.js';
import { entryPoints, importEntryPoint, manifest, requireEntryPoint, root } from './installed.js';

/** The kind of each export, by name. */
const kindsOf = (exports: Readonly<Record<string, unknown>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(exports).map(([name, value]) => [name, typeof value]));

describe('the manifest', () => {
  it('exports the entry points of entry-points.json, and JSON', () => {
    const json = ['./registry.json', './registry.schema.json', './package.json'];
    expect(Object.keys(manifest.exports)).toEqual([...Object.keys(sources), ...json]);
  });
});

describe.each(entryPoints)('$name', (entryPoint) => {
  it('exports what its declarations declare, whose list is the API report', async () => {
    expect(Object.keys(await importEntryPoint(entryPoint)).sort()).toEqual(valuesDeclaredBy(entryPoint));
  });

  it('exports the same to ES modules and to CommonJS', async () => {
    expect(kindsOf(requireEntryPoint(entryPoint))).toEqual(kindsOf(await importEntryPoint(entryPoint)));
  });

  it.each([
    ['import', importEntryPoint],
    ['require', requireEntryPoint],
  ])('gives to %s the very things that the root has under the same names', async (_, load) => {
    const fromRoot = await load(root);
    for (const [name, value] of Object.entries(await load(entryPoint))) {
      if (name in fromRoot) expect(fromRoot[name], name).toBe(value);
    }
  });
});

describe('http-status-kit/constants', () => {
  it('exports the constants and nothing else, and the root has them too', async () => {
    const names = statusRecords.flatMap(({ name, code, formerNames = [] }) =>
      [name, ...formerNames].map((each) => [each, code] as const),
    );
    const constants = requireEntryPoint({ name: 'http-status-kit/constants' });
    expect(constants).toEqual(Object.fromEntries(names));
    expect(await importEntryPoint(root)).toMatchObject(constants);
  });
});

describe('JSON', () => {
  it.each(['registry.json', 'registry.schema.json'])('of %s is the generated file', (name) => {
    const generated = readFileSync(new URL(`../../../src/generated/${name}`, import.meta.url), 'utf8');
    expect(requireEntryPoint({ name: `http-status-kit/${name}` })).toEqual(JSON.parse(generated));
  });

  it('of package.json is the manifest', () => {
    expect(requireEntryPoint({ name: 'http-status-kit/package.json' })).toEqual(manifest);
  });
});

describe('an error of one module format', () => {
  it('is recognized by the other, although it is not an instance of its class', async () => {
    const esm = (await importEntryPoint(root)) as unknown as typeof Kit;
    const cjs = requireEntryPoint(root) as unknown as typeof Kit;
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
