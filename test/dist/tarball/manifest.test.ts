import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { describe, expect, inject, it } from 'vitest';
import { manifest } from './installed.js';

const run = promisify(execFile);
const { file, files, folder, project, unpackedSize } = inject('tarball');

/** What an install may take: `docs/decisions` tells why. */
const budget = 850_000;

describe('the tarball', () => {
  it('has no finding of publint', async () => {
    const tarball = Uint8Array.from(await readFile(file)).buffer;
    const { messages, pkg } = await publint({ strict: true, pack: { tarball } });
    expect(messages.map((message) => formatMessage(message, pkg))).toEqual([]);
  });

  it('has types that are right in every mode of resolution, node10 among them', async () => {
    const attw = join(import.meta.dirname, '../node_modules/@arethetypeswrong/cli/dist/index.js');
    const { stdout } = await run(process.execPath, [attw, file, '--format', 'json']);
    const { analysis } = JSON.parse(stdout) as { analysis: Analysis };
    expect(analysis.problems).toEqual([]);
    const found = Object.entries(analysis.entrypoints).map(([door, { resolutions }]) => {
      const kinds = Object.values(resolutions).filter(({ resolution }) => resolution !== undefined);
      return `${door} ${kinds.map(({ resolutionKind }) => resolutionKind).join(' ')}`;
    });
    expect(found).toEqual(Object.keys(manifest.exports).map((door) => `${door} node10 node16-cjs node16-esm bundler`));
  });

  it('says what it is, who may use it, and where it runs', () => {
    expect(manifest.license).toBe('MIT');
    expect(readFileSync(join(folder, 'LICENSE'), 'utf8')).toMatch(/^MIT License\n/);
    expect(manifest.keywords).toEqual(expect.arrayContaining(['http', 'status', 'http-error', 'problem-details']));
    expect(manifest.engines).toEqual({ node: '>=20' });
    expect(manifest.sideEffects).toBe(false);
  });

  it('runs nothing when it is installed, and brings no other package', () => {
    const names = ['preinstall', 'install', 'postinstall', 'prepare', 'prepublish'];
    expect(names.filter((name) => name in manifest.scripts)).toEqual([]);
    expect(manifest.dependencies).toBeUndefined();
    expect(manifest.peerDependencies).toBeUndefined();
    expect(manifest.optionalDependencies).toBeUndefined();
    expect(manifest.bundleDependencies).toBeUndefined();
    expect(readdirSync(join(project, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual([
      'http-status-kit',
    ]);
  });

  it('has what runs and what types it, and nothing else', () => {
    const kinds = files.map((path) => path.replace(/^dist\/.*?(?=(?:\.d)?\.[a-z]+$)/, 'dist/…'));
    expect([...new Set(kinds)].sort()).toMatchInlineSnapshot(`
      [
        "LICENSE",
        "README.md",
        "dist/….d.ts",
        "dist/….js",
        "dist/….json",
        "package.json",
      ]
    `);
  });

  it('is of this size', () => {
    const table = [
      `${kilobytes(unpackedSize)} kB of ${kilobytes(budget)} kB, ${unpackedSize > budget ? 'MISSED' : 'kept'}`,
      `${files.length} files`,
    ];
    console.log(`Unpacked: ${table.join(', ')}`);
    expect(table).toMatchInlineSnapshot(`
      [
        "910 kB of 850 kB, MISSED",
        "114 files",
      ]
    `);
  });
});

/** In steps of ten, so that a sentence more is no change. */
const kilobytes = (bytes: number): number => Math.ceil(bytes / 10_000) * 10;

/** What attw tells, as far as it is needed. */
interface Analysis {
  readonly problems: readonly unknown[];
  readonly entrypoints: Readonly<Record<string, { readonly resolutions: Readonly<Record<string, Resolution>> }>>;
}

interface Resolution {
  readonly resolutionKind: string;
  readonly resolution?: unknown;
}
