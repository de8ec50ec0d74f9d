import { spawnSync } from 'node:child_process';
import { basename, join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { entryPoints, filesOf } from './installed.js';

const { folder } = inject('tarball');
const here = (name: string): string => join(import.meta.dirname, name);
const codeOf = (format: Format): readonly string[] => filesOf('.js').filter((file) => file.includes(`/${format}/`));

/** A file for each entry point, and the records that several of them share. */
const names = [...entryPoints.map(({ esm }) => basename(esm.default)), 'registry.js'].sort();

type Format = 'esm' | 'cjs';

/** What `load-bare.mjs` prints about a file. */
interface Loaded {
  readonly file: string;
  readonly read: readonly string[];
  /** The globals that were written or added. */
  readonly changed: readonly string[];
  readonly error?: string;
}

/** Loads files in realms with only the allowed globals. */
function loadBare(format: Format, allowed: readonly string[], files: readonly string[]): readonly Loaded[] {
  const flags = ['--experimental-vm-modules', '--no-warnings'];
  const input = JSON.stringify({ format, allowed, files });
  const { stdout, stderr } = spawnSync(process.execPath, [...flags, here('load-bare.mjs')], {
    input,
    encoding: 'utf8',
  });
  if (stderr !== '') throw new Error(stderr);
  return JSON.parse(stdout) as readonly Loaded[];
}

describe('loading a file', () => {
  it.each<[Format, readonly string[]]>([
    ['esm', ['Error', 'Number', 'Object', 'Symbol']],
    ['cjs', ['Error', 'Number', 'Object', 'Symbol']],
  ])('in dist/%s changes nothing, and needs no globals but %j, in a frozen world', (format, allowed) => {
    const loaded = loadBare(format, allowed, codeOf(format));
    expect(loaded.map(({ file }) => basename(file)).sort()).toEqual(names);
    expect(loaded.filter(({ error, changed }) => error !== undefined || changed.length > 0)).toEqual([]);
    expect([...new Set(loaded.flatMap(({ read }) => read))].sort()).toEqual(allowed);
  });

  it('reads a global only where the entry point has the error classes', () => {
    const files = entryPoints.map(({ esm }) => join(folder, esm.default));
    const reads = loadBare('esm', ['Error', 'Number', 'Object', 'Symbol'], files).map(({ read }) => read.join(' '));
    expect(Object.fromEntries(entryPoints.map(({ name }, index) => [name, reads[index]]))).toMatchInlineSnapshot(`
      {
        "http-status-kit": "Error Number Object Symbol",
        "http-status-kit/check": "Error Number Object Symbol",
        "http-status-kit/constants": "",
        "http-status-kit/details": "Error Number Object Symbol",
        "http-status-kit/errors": "Error Number Object Symbol",
        "http-status-kit/guide": "",
        "http-status-kit/matchers": "Error Number Object Symbol",
        "http-status-kit/unofficial": "",
        "http-status-kit/unstable": "Error Number Object Symbol",
      }
    `);
  });

  it('is checked: changes are noticed', () => {
    const [{ read, changed, error }] = loadBare('esm', ['globalThis', 'Date'], [here('loud-module.mjs')]) as [Loaded];
    expect({ read, changed, error }).toMatchInlineSnapshot(`
      {
        "changed": [
          "Response",
          "added",
        ],
        "error": "TypeError: Cannot assign to read only property 'now' of function 'function Date() { [native code] }'",
        "read": [
          "Date",
          "globalThis",
        ],
      }
    `);
  });
});
