// Checks the migration pages against both packages: every row of the tables, every name, and the replacements.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import * as kit from 'http-status-kit';
import * as details from 'http-status-kit/details';
import * as unofficial from 'http-status-kit/unofficial';
import { describe, expect, it } from 'vitest';
import { listWords } from '../build/markdown.js';
import { runSample } from './checked-sample.js';
import { codeOf, tablesOf, valueOf } from './tables.js';

const samples = new URL('../samples/migrate/', import.meta.url);
const require = createRequire(import.meta.url);
const ours: Record<string, unknown> = { ...kit, ...details, ...unofficial, errors: kit };

const load = (name: string): unknown => require(name);
const readJson = (path: string): unknown => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));
const { devDependencies } = readJson('../package.json') as { devDependencies: Readonly<Record<string, string>> };

/** The packages, with the names that their pages use. */
const packages: Readonly<Record<string, { module: string; scope: () => Record<string, unknown> }>> = {
  'http-status-codes': {
    module: 'http-status-codes',
    scope: () => {
      const codes = load('http-status-codes') as Record<string, unknown>;
      return { ...codes, HttpStatus: codes['default'] };
    },
  },
  'http-status': {
    module: 'http-status',
    scope: () => ({ status: (load('http-status') as { default: unknown }).default }),
  },
  statuses: { module: 'statuses', scope: () => ({ status: load('statuses') }) },
  'http-errors': {
    module: 'http-errors',
    scope: () => ({ createError: load('http-errors'), ...kit }),
  },
  boom: { module: '@hapi/boom', scope: () => ({ Boom: load('@hapi/boom') }) },
};

const pageOf = (name: string): URL => new URL(`../migrate/${name}.md`, import.meta.url);
const textOf = (name: string): string => readFileSync(pageOf(name), 'utf8');

/** Compares a list of codes with the one on a page. `--update` writes the list to the page. */
async function expectOnPage(name: string, place: RegExp, codes: readonly number[]): Promise<void> {
  const page = textOf(name);
  assert.match(page, place);
  await expect(page.replace(place, listWords(codes.map(String)))).toMatchFileSnapshot(fileURLToPath(pageOf(name)));
}

/** Compares the result of an expression with the text of a cell. */
async function assertCell(expression: string, scope: Record<string, unknown>, cell: string): Promise<void> {
  if (cell.startsWith('throws')) {
    await assert.rejects(valueOf(expression, scope), (error: Error) => {
      assert.equal(error.message, codeOf(cell));
      return true;
    });
  } else {
    assert.deepEqual(plain(await valueOf(expression, scope)), plain(await valueOf(codeOf(cell))), expression);
  }
}

/** A copy with plain prototypes, as JSON would make it. `undefined` stays. */
const plain = (value: unknown): unknown =>
  typeof value === 'object' && value !== null ? (JSON.parse(JSON.stringify(value)) as unknown) : value;

/** A source without `//=>` values and without line breaks. */
const codeOnly = (source: string): string =>
  source
    .replaceAll(/ *\/\/=> .*/g, '')
    .replaceAll(/\s+/g, '')
    .replaceAll(/,(?=[)}\]])/g, '');

for (const [name, { module, scope: load }] of Object.entries(packages)) {
  describe(`migrate/${name}.md`, () => {
    const tables = tablesOf(pageOf(name));

    it(`is about the version of ${module} that is installed`, () => {
      const { version } = readJson(`../../node_modules/${module}/package.json`) as { version: string };
      assert.equal(version, devDependencies[module]);
      assert.ok(textOf(name).includes(`\nCompared with ${module} ${version}, which has `));
    });

    it('has a table of names and one of differences', () => {
      assert.equal(tables.length, 2);
      for (const { head } of tables) assert.deepEqual(head, ['Theirs', 'Ours']);
    });

    for (const { rows } of tables) {
      for (const [theirs = '', second = ''] of rows) {
        it(`${theirs} → ${second}`, async () => {
          const [expression = '', result] = theirs.split(' → ');
          const [replacement = '', ownResult] = second.split(' → ');
          if (result === undefined || ownResult === undefined) {
            const value = plain(await valueOf(codeOf(theirs), load()));
            assert.notEqual(value, undefined);
            assert.deepEqual(plain(await valueOf(codeOf(second), ours)), value);
          } else {
            await assertCell(codeOf(expression), load(), result);
            await assertCell(codeOf(replacement), ours, ownResult);
          }
        });
      }
    }

    for (const part of ['before', 'after']) {
      it(`${name}-${part}.ts gives what it shows`, async () => {
        assert.ok((await runSample(fileURLToPath(new URL(`${name}-${part}.ts`, samples)))) > 0);
      });
    }

    it('has replacements that turn the first sample into the second', () => {
      const args = ['-0777', '-p', `${name}.pl`, `${name}-before.ts`];
      const replaced = execFileSync('perl', args, { cwd: fileURLToPath(samples), encoding: 'utf8' });
      assert.equal(codeOnly(replaced), codeOnly(readFileSync(new URL(`${name}-after.ts`, samples), 'utf8')));
    });
  });
}

describe('migrate/index.md', () => {
  it('side-by-side.ts gives what it shows', async () => {
    assert.ok((await runSample(fileURLToPath(new URL('side-by-side.ts', samples)))) > 0);
  });

  it('shows each part of it', () => {
    const page = textOf('index');
    const parts = readFileSync(new URL('side-by-side.ts', samples), 'utf8').matchAll(/^\/\/ #region (\w+)$/gm);
    for (const [, part = ''] of parts) assert.ok(page.includes(`side-by-side.ts#${part}{ts}`), part);
  });
});

/** The first column of all tables of a page. */
const named = (name: string): string =>
  tablesOf(pageOf(name))
    .flatMap(({ rows }) => rows.map(([first]) => first))
    .join('\n');

describe('all names', () => {
  const pairs = (values: Readonly<Record<string, unknown>>): [string, number][] =>
    Object.entries(values).filter((pair): pair is [string, number] => typeof pair[1] === 'number');

  for (const [name, member] of [
    ['http-status-codes', 'StatusCodes'],
    ['http-status', 'status'],
  ] as const) {
    it(`${name}: each constant is one of ours with the same number, or is in a table`, () => {
      const constants = pairs(packages[name]!.scope()[member] as Record<string, unknown>);
      assert.ok(textOf(name).includes(`, which has ${constants.length} codes in `), String(constants.length));
      for (const [constant, number] of constants) {
        if (ours[constant] === number && constant in kit.HttpStatus) continue;
        assert.ok(named(name).includes(`${member}.${constant}`), constant);
      }
    });
  }

  it('http-status-codes and http-status: each phrase is ours, or one that parseStatus knows', () => {
    const { getReasonPhrase, StatusCodes } = packages['http-status-codes']!.scope() as {
      getReasonPhrase: (code: number) => string;
      StatusCodes: object;
    };
    const { status } = packages['http-status']!.scope() as { status: Readonly<Record<number, string>> };
    for (const code of kit.statusCodes) {
      if (status[code] !== undefined) assert.equal(kit.parseStatus(status[code]), code);
      if (code in StatusCodes) assert.equal(kit.parseStatus(getReasonPhrase(code)), code);
    }
  });

  it('http-status-codes: the page has the codes that are missing there', () => {
    const { StatusCodes } = packages['http-status-codes']!.scope() as { StatusCodes: object };
    const missing = kit.statusCodes.filter((code) => !(code in StatusCodes));
    return expectOnPage('http-status-codes', /(?<=\n- Present here and missing there: ).*(?=\.\n)/, missing);
  });

  it('statuses: each phrase is ours, or is in a table', () => {
    const { status } = packages['statuses']!.scope() as {
      status: { message: Readonly<Record<number, string>>; codes: number[] };
    };
    assert.ok(textOf('statuses').includes(`, which has ${status.codes.length} codes, `), String(status.codes.length));
    for (const code of status.codes) {
      if (status.message[code] !== kit.reasonPhrase(code))
        assert.ok(named('statuses').includes(`status(${code})`), String(code));
    }
  });

  it('http-errors: each constructor is ours with Error at the end, or is in a table', () => {
    const createError = load('http-errors') as Readonly<Record<string, new () => { status: number }>>;
    const names = Object.keys(createError).filter((name) => /^[A-Z]/.test(name) && name !== 'HttpError');
    assert.ok(textOf('http-errors').includes(`, which has ${names.length} constructors `), String(names.length));
    for (const name of names) {
      const Theirs = createError[name]!;
      const Ours = ours[`${name.replace(/Error$/, '')}Error`] as (new () => { status: number }) | undefined;
      if (Ours === undefined) assert.ok(named('http-errors').includes(`createError.${name}(`), name);
      else assert.equal(new Ours().status, new Theirs().status, name);
    }
  });

  it('@hapi/boom: each function is in the table, or is ours with Error at the end', () => {
    const boom = load('@hapi/boom') as Readonly<Record<string, unknown>>;
    const names = Object.keys(boom).filter((name) => /^[a-z]/.test(name) && !/^(?:boomify|isBoom|default)$/.test(name));
    const made = new Set<number>();
    for (const name of names) {
      const make = boom[name] as () => { output: { statusCode: number } };
      made.add(make().output.statusCode);
      const Ours = ours[`${name.charAt(0).toUpperCase()}${name.slice(1)}Error`] as
        (new () => { status: number }) | undefined;
      if (Ours === undefined) assert.ok(named('boom').includes(`Boom.${name}(`), name);
      else assert.equal(new Ours().status, make().output.statusCode, name);
    }
    const missing = Object.values(kit.ErrorStatus).filter((code) => !made.has(code));
    assert.ok(textOf('boom').includes(`, which has a function for each of ${made.size} codes.`), String(made.size));
    return expectOnPage('boom', /(?<= \*\*Here and missing there:\*\* ).*(?=\.\n)/, missing);
  });
});
