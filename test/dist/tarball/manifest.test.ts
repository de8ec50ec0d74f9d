import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { describe, expect, inject, it } from 'vitest';
import { folderOf } from '../package-folder.js';
import { manifest } from './installed.js';

const run = promisify(execFile);
const { file, files, folder, project, unpackedSize } = inject('tarball');

/** The limits for an installed package. */
const promised = { bytes: 930_000, files: 120 };

describe('the tarball', () => {
  it('passes publint', async () => {
    const tarball = Uint8Array.from(await readFile(file)).buffer;
    const { messages, pkg } = await publint({ strict: true, pack: { tarball } });
    expect(messages.map((message) => formatMessage(message, pkg))).toEqual([]);
  });

  it('has correct types in every resolution mode, including node10', async () => {
    const attw = join(folderOf('@arethetypeswrong/cli'), 'dist/index.js');
    const { stdout } = await run(process.execPath, [attw, file, '--format', 'json']);
    const { analysis } = JSON.parse(stdout) as { analysis: Analysis };
    expect(analysis.problems).toEqual([]);
    const found = Object.entries(analysis.entrypoints).map(([path, { resolutions }]) => {
      const kinds = Object.values(resolutions).filter(({ resolution }) => resolution !== undefined);
      return `${path} ${kinds.map(({ resolutionKind }) => resolutionKind).join(' ')}`;
    });
    expect(found).toEqual(Object.keys(manifest.exports).map((path) => `${path} node10 node16-cjs node16-esm bundler`));
  });

  it('says what it is, who may use it, and where it runs', () => {
    expect(manifest.license).toBe('MIT');
    expect(readFileSync(join(folder, 'LICENSE'), 'utf8')).toMatch(/^MIT License\n/);
    expect(manifest.keywords).toEqual(expect.arrayContaining(['http', 'status', 'http-error', 'problem-details']));
    expect(manifest.engines).toEqual({ node: '>=20' });
    expect(manifest.sideEffects).toBe(false);
  });

  it('has no install scripts and no dependencies', () => {
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

  it('has code and declarations, and nothing else', () => {
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

  it(`unpacks to at most ${promised.bytes / 1000} kB in ${promised.files} files`, () => {
    expect(unpackedSize).toBeLessThanOrEqual(promised.bytes);
    expect(files.length).toBeLessThanOrEqual(promised.files);
  });
});

/** The part of the output of attw that is used here. */
interface Analysis {
  readonly problems: readonly unknown[];
  readonly entrypoints: Readonly<Record<string, { readonly resolutions: Readonly<Record<string, Resolution>> }>>;
}

interface Resolution {
  readonly resolutionKind: string;
  readonly resolution?: unknown;
}
