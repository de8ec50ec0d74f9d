// The bytes that the page of sizes tells, measured. With UPDATE_SIZES=1 the page is written anew.
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { codeOf, tablesOf } from './tables.js';

interface Size {
  readonly minified: number;
  readonly gzip: number;
}

/** What a bundle that uses some names weighs. */
async function sizeOf(statement: string, uses: string): Promise<Size> {
  const { outputFiles } = await build({
    stdin: { contents: `${statement}\nuse(${uses});`, resolveDir: fileURLToPath(new URL('.', import.meta.url)) },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
  });
  const { contents } = outputFiles[0]!;
  return { minified: contents.length, gzip: gzipSync(contents, { level: 9 }).length };
}

/** What an import adds to it. */
async function addedBy(statement: string): Promise<Size> {
  const [, names = '', namespace = ''] = /\{ (.*) \}|\* as (\w+)/.exec(statement) ?? [];
  const used = await sizeOf(statement, namespace === '' ? names : `${namespace}.NOT_FOUND`);
  const bare = await sizeOf('', '');
  return { minified: used.minified - bare.minified, gzip: used.gzip - bare.gzip };
}

const near = (told: number, measured: number): boolean => Math.abs(told - measured) <= Math.max(2, measured * 0.02);

describe('start/runtimes.md', () => {
  const page = new URL('../start/runtimes.md', import.meta.url);
  const table = tablesOf(page).find(({ head }) => head[0] === 'Import');

  it('has its table', () => {
    assert.ok(table !== undefined && table.rows.length >= 10);
  });

  for (const [statement = '', minified = '', gzip = ''] of table?.rows ?? []) {
    it(`tells what ${statement} weighs`, async () => {
      const added = await addedBy(codeOf(statement));
      const [now = '', nowGzip = ''] = [added.minified, added.gzip].map((size) => size.toLocaleString('en'));
      if (process.env['UPDATE_SIZES'] === '1') {
        const lines = readFileSync(page, 'utf8').split('\n');
        const row = `| ${statement} | ${now} | ${nowGzip} |`;
        writeFileSync(page, lines.map((line) => (line.startsWith(`| ${statement} `) ? row : line)).join('\n'));
        return;
      }
      const told = [minified, gzip].map((text) => Number(text.replaceAll(',', '')));
      assert.ok(near(told[0]!, added.minified) && near(told[1]!, added.gzip), `now ${now} and ${nowGzip}`);
    });
  }
});
