import { build } from 'esbuild';
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { isDeepStrictEqual, parseArgs } from 'node:util';
import entryPoints from '../entry-points.json' with { type: 'json' };
import { installPackedPackage, modules } from './pack.ts';
import { runInPlainNode } from './plain-node.ts';
import type { Results, Table } from './results.ts';
import { wrongEntries } from './wrong-entries.ts';

// npm run guard                compares the files per import with guard.json, and ratios with twice the promise
// npm run guard -- --update    writes guard.json

const { values } = parseArgs({ options: { update: { type: 'boolean' } } });
const file = new URL('guard.json', import.meta.url);
const problems: string[] = [];
let passed = 0;

function check(what: string, problem: string | false): void {
  if (problem === false) passed += 1;
  else problems.push(`${what}: ${problem}`);
}

/** Counts the files that importing each entry point loads, which is most of the cost of an import. */
async function filesByEntryPoint(): Promise<Record<string, { readonly esm: number; readonly cjs: number }>> {
  const files: Record<string, { readonly esm: number; readonly cjs: number }> = {};
  for (const path of Object.keys(entryPoints)) {
    const specifier = `http-status-kit${path.slice(1)}`;
    const { metafile } = await build({
      stdin: { contents: `export * from '${specifier}';`, resolveDir: modules },
      bundle: true,
      ignoreAnnotations: true,
      metafile: true,
      write: false,
      outdir: modules,
      format: 'esm',
    });
    const options = { cwd: import.meta.dirname, encoding: 'utf8' } as const;
    const cjs = Number(execFileSync(process.execPath, ['import/files.cjs', specifier], options));
    files[specifier] = { esm: Object.keys(metafile.inputs).length - 1, cjs };
  }
  return files;
}

function compare(what: string, measured: unknown, expected: unknown): void {
  if (typeof measured === 'object' && measured !== null) {
    const others = (expected ?? {}) as Readonly<Record<string, unknown>>;
    for (const [key, value] of Object.entries(measured)) compare(`${what}, ${key}`, value, others[key]);
  } else {
    check(what, !isDeepStrictEqual(measured, expected) && `${String(measured)}, was ${String(expected)}`);
  }
}

installPackedPackage();
const exact = { files: await filesByEntryPoint() };
if (values.update) writeFileSync(file, `${JSON.stringify(exact, null, 2)}\n`);
const expected: unknown = JSON.parse(readFileSync(file, 'utf8'));
compare('exact', exact, expected);
check('guard.json', !isDeepStrictEqual(exact, expected) && 'is stale; run `npm --prefix bench run guard -- --update`');

// Ratios may be twice the promised limit, so that the check catches real regressions and not a busy machine.
const errors = (await runInPlainNode('throughput/main.ts', ['errors', '--quick'])) as Table;
const { kit, 'http-errors': peer } = errors.rows[0]?.cells ?? {};
const [ours, theirs] = [kit?.ratio ?? Number.NaN, peer?.ratio ?? Number.NaN];
check('making an error', !(ours * 1.8 <= theirs * 2) && `${ours} × the limit, http-errors ${theirs} ×`);
const [scaling] = (await runInPlainNode('scaling/main.ts', ['--quick'])) as Table[];
for (const { title, growth } of scaling?.rows ?? []) {
  const { perDoubling = Number.NaN } = growth ?? {};
  check(`${title}, is linear`, !(perDoubling < 3) && `twice the input costs ${perDoubling} ×`);
}

// The stars and reasons on the performance page have to match the results.
const results = JSON.parse(readFileSync(new URL('results.json', import.meta.url), 'utf8')) as Results;
const wrong = wrongEntries(results);
check('unlike.ts and reasons.ts', wrong.length > 0 && wrong.join('; '));

for (const problem of problems) console.log(`Failed: ${problem}`);
console.log(`${passed} passed, ${problems.length} failed`);
process.exitCode = problems.length > 0 ? 1 : 0;
