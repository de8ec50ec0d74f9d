import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileFunction } from 'node:vm';
import { describe, expect, it } from 'vitest';
import type * as Kit from '../../../src/index.js';
import { statusRecords } from '../../../src/registry/index.js';
import { importEntryPoint, root } from '../tarball/installed.js';
import { bundlerNames, measureRows } from './measure.js';
import { withSizes } from './sizes-page.js';

const rows = await measureRows();
const kit = (await importEntryPoint(root)) as unknown as typeof Kit;

/** The error classes of registered codes, with their phrases. */
const errorClasses = Object.values(kit.errorClasses as unknown as Record<number, new () => Kit.HttpError>).map(
  (ErrorClass) => {
    const { name, title } = new ErrorClass();
    return { name, title };
  },
);

describe.each(rows.map((row) => [row.imports, row] as const))('%s', (_, row) => {
  const { atMost, atMostIn, size, bundles, classes, phrases, records, tries, gives } = row;

  it.each(bundlerNames)('stays within its size limit in a bundle of %s', (bundler) => {
    expect(size.minified[bundler]).toBeLessThanOrEqual(atMostIn?.[bundler] ?? atMost);
  });

  it.each(bundlerNames)('adds no class, phrase or record that it does not need to a bundle of %s', (bundler) => {
    const unneeded = errorClasses.filter(({ name }) => classes !== 'all' && !classes?.includes(name));
    const unwanted = [
      ...unneeded.map(({ name }) => name),
      ...(phrases === undefined ? unneeded.map(({ title }) => title) : []),
      ...(phrases === 'all' ? [] : statusRecords.filter(({ code }) => code < 400).map(({ phrase }) => phrase)),
      ...(records ? [] : statusRecords.map(({ summary }) => summary)),
      ...(records ? [] : statusRecords.filter(({ name, phrase }) => name !== phrase).map(({ name }) => name)),
    ];
    const strings = new Set(bundles[bundler].split(/["'`]/));
    expect(unwanted.filter((text) => strings.has(text))).toEqual([]);
  });

  it.each(bundlerNames)('works in a bundle of %s', async (bundler) => {
    let used: never[] = [];
    const run = compileFunction(bundles[bundler], ['use']) as (use: (...values: never[]) => void) => void;
    run((...values) => {
      used = values;
    });
    expect(await (tries ?? Array.of)(...used)).toEqual(gives);
  });
});

describe('the bytes that an import adds', () => {
  it('are those of sizes.json', async () => {
    const sizes = Object.fromEntries(rows.map(({ imports, size }) => [imports, size]));
    await expect(`${JSON.stringify(sizes, undefined, 2)}\n`).toMatchFileSnapshot(
      join(import.meta.dirname, 'sizes.json'),
    );
  });

  it('are those on the page of sizes', async () => {
    const page = join(import.meta.dirname, '../../../docs/start/runtimes.md');
    await expect(await withSizes(readFileSync(page, 'utf8'), rows)).toMatchFileSnapshot(page);
  });
});
