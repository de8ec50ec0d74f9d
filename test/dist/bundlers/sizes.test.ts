import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import type * as Kit from '../../../src/index.js';
import { statusRecords } from '../../../src/registry/index.js';
import { doors, importDoor, project } from '../tarball/installed.js';
import { bundlers } from './bundlers.js';
import { rows, type Row } from './rows.js';

const names = Object.keys(bundlers);
const folder = join(project, 'bundles');
const bundles = new Map<string, string>();
const kit = (await importDoor(doors[0]!)) as unknown as typeof Kit;

/** The classes of registered codes with their phrases. */
const errorClasses = Object.values(kit.errorClasses as unknown as Record<number, new () => Kit.HttpError>).map(
  (ErrorClass) => {
    const { name, title } = new ErrorClass();
    return [name, title] as const;
  },
);

/** The bundle of a row by one bundler. */
const bundleOf = (bundler: string, row: string): string => bundles.get(`${bundler} ${row}`)!;

/** Makes one bundle, once. */
async function bundle(bundler: string, key: string, code: string): Promise<void> {
  const entry = join(folder, `${key.replace(/[^\w]+/g, '-')}.js`);
  await writeFile(entry, code);
  bundles.set(`${bundler} ${key}`, (await bundlers[bundler]!(entry)).trim());
}

/** What a row weighs: in all, or over what is written by hand. */
function weigh(bundler: string, row: string, { byHand }: Row): number {
  const bytes = (key: string): number => Buffer.byteLength(bundleOf(bundler, key));
  return byHand === undefined ? bytes(row) : bytes(row) - bytes(`${row} by hand`);
}

/** A line of the table: the numbers, the promise, and which bundlers break it. */
function line(name: string, budget: string, weights: readonly number[], limit: number): string {
  const missed = names.filter((_, index) => weights[index]! > limit);
  const verdict =
    missed.length === 0 ? 'kept' : `MISSED in ${missed.length === names.length ? 'all' : missed.join(', ')}`;
  return [
    name.padEnd(30),
    ...weights.map((weight) => String(weight).padStart(9)),
    budget.padStart(10),
    ` ${verdict}`,
  ].join('');
}

beforeAll(async () => {
  await mkdir(folder, { recursive: true });
  for (const bundler of names) {
    for (const [name, { code, byHand }] of Object.entries(rows)) {
      await bundle(bundler, name, code);
      if (byHand !== undefined) await bundle(bundler, `${name} by hand`, byHand);
    }
  }
});

describe('a bundle', () => {
  it('weighs so many bytes, minified; with a plus, over the same written by hand', () => {
    const head = ['bytes'.padEnd(30), ...names.map((name) => name.padStart(9)), 'promised'.padStart(10)].join('');
    const lines = Object.entries(rows).flatMap(([name, row]) => {
      const weights = names.map((bundler) => weigh(bundler, name, row));
      const zipped = names.map((bundler) => gzipSync(bundleOf(bundler, name)).length);
      const { budget, byHand, gzipped } = row;
      return [
        line(name, byHand === undefined ? `${budget}` : `+${budget}`, weights, budget),
        ...(gzipped === undefined ? [] : [line(`${name}, gzipped`, `${gzipped}`, zipped, gzipped)]),
      ];
    });
    const table = [head, ...lines].join('\n');
    console.log(table);
    expect(table).toMatchInlineSnapshot(`
      "bytes                           esbuild   rollup rolldown     vite  webpack      bun  promised
      nothing, the import alone             0        0        0        0        0        0         0 kept
      one constant                          0        0        0        0        0        8        +0 MISSED in bun
      one constant of /constants            0        0        0        0        0        8        +0 MISSED in bun
      one constant, * as http               0        0        0        0        0        8        +0 MISSED in bun
      one vendor constant                   0        0        0        0        0        8        +0 MISSED in bun
      ten constants                         0        0        0        0        0       68        +0 MISSED in bun
      ten constants, * as Status            0        0        0        0        0       68        +0 MISSED in bun
      one class guard                      74       74       80       80       80       73       +60 MISSED in all
      reasonPhrase                       1306     1295     1322     1306     1305     1307      1300 MISSED in esbuild, rolldown, vite, webpack, bun
      one error class                    9251     9199     9287     9191     9226     9389      3300 MISSED in all
      one error class, gzipped           3711     3647     3695     3673     3662     3737      1530 MISSED in all
      five error classes                11734    11621    11760    11646    11646    11858      5500 MISSED in all
      five error classes, gzipped        4524     4420     4506     4479     4436     4551      2250 MISSED in all
      ensureOk + errorFromResponse      26152    25865    25866    25736    25880    26338     12600 MISSED in all
      errorReader([NotFoundError])      15675    15622    15635    15523    15640    15860      4700 MISSED in all"
    `);
  });

  it.each(Object.entries(rows))('of %s has no class, phrase or record that is not used', (name, row) => {
    const unneeded = errorClasses.filter(([className]) => row.classes !== 'all' && !row.classes?.includes(className));
    const phrases = [
      ...(row.phrases === undefined ? unneeded.map(([, phrase]) => phrase) : []),
      ...(row.phrases === 'all' ? [] : statusRecords.filter(({ code }) => code < 400).map(({ phrase }) => phrase)),
    ];
    const unwanted = [
      ...unneeded.map(([className]) => className),
      ...phrases,
      ...statusRecords.map(({ summary }) => summary),
      ...statusRecords.flatMap(({ name, phrase }) => (name === phrase ? [] : [name])),
    ];
    for (const bundler of names) {
      const strings = new Set(bundleOf(bundler, name).split(/["'`]/));
      expect(
        unwanted.filter((text) => strings.has(text)),
        bundler,
      ).toEqual([]);
    }
  });

  it.each(Object.entries(rows))('of %s still does what it did', (name, { prints }) => {
    for (const bundler of names) {
      const lines: string[] = [];
      const console = { log: (...values: unknown[]) => lines.push(values.join(' ')) };
      runInNewContext(bundleOf(bundler, name), { console, window: { status: 404 } });
      expect(lines, bundler).toEqual(prints === undefined ? [] : [prints]);
    }
  });
});
