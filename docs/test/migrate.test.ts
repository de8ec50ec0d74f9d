// What the pages of migration say, with both packages: every row of their tables, every name, and the replacements.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import * as kit from 'http-status-kit';
import * as details from 'http-status-kit/details';
import * as unofficial from 'http-status-kit/unofficial';
import { runSample } from './checked-sample.js';
import { codeOf, tablesOf, valueOf } from './tables.js';

const samples = new URL('../samples/migrate/', import.meta.url);
const require = createRequire(new URL('package.json', samples));
const ours: Record<string, unknown> = { ...kit, ...details, ...unofficial, errors: kit };

const load = (name: string): unknown => require(name);

/** The packages, each with the names that its page uses. */
const packages: Readonly<Record<string, { module: string; version: string; scope: () => Record<string, unknown> }>> = {
  'http-status-codes': {
    module: 'http-status-codes',
    version: '2.3.0',
    scope: () => {
      const codes = load('http-status-codes') as Record<string, unknown>;
      return { ...codes, HttpStatus: codes['default'] };
    },
  },
  'http-status': {
    module: 'http-status',
    version: '2.1.0',
    scope: () => ({ status: (load('http-status') as { default: unknown }).default }),
  },
  statuses: { module: 'statuses', version: '2.0.2', scope: () => ({ status: load('statuses') }) },
  'http-errors': {
    module: 'http-errors',
    version: '2.0.1',
    scope: () => ({ createError: load('http-errors'), ...kit }),
  },
  boom: { module: '@hapi/boom', version: '10.0.1', scope: () => ({ Boom: load('@hapi/boom') }) },
};

/** The result as a cell tells it. */
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

/** Without prototypes, as JSON has it; `undefined` stays. */
const plain = (value: unknown): unknown =>
  typeof value === 'object' && value !== null ? (JSON.parse(JSON.stringify(value)) as unknown) : value;

/** A source without the values that it shows, and without its line breaks. */
const codeOnly = (source: string): string =>
  source
    .replaceAll(/ *\/\/=> .*/g, '')
    .replaceAll(/\s+/g, '')
    .replaceAll(/,(?=[)}\]])/g, '');

for (const [name, { module, version, scope: load }] of Object.entries(packages)) {
  describe(`migrate/${name}.md`, () => {
    const page = new URL(`../migrate/${name}.md`, import.meta.url);
    const tables = tablesOf(page);

    before(() => {
      assert.ok(existsSync(new URL('node_modules', samples)), 'npm --prefix samples/migrate ci has not run');
    });

    it(`is about ${module} ${version}, which is the one installed`, () => {
      const text = readFileSync(page, 'utf8');
      assert.ok(text.includes(`${module} ${version}`));
      const installed = JSON.parse(readFileSync(new URL(`node_modules/${module}/package.json`, samples), 'utf8')) as {
        version: string;
      };
      assert.equal(installed.version, version);
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

    it('has replacements that turn the one into the other', () => {
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
    const page = readFileSync(new URL('../migrate/index.md', import.meta.url), 'utf8');
    const parts = readFileSync(new URL('side-by-side.ts', samples), 'utf8').matchAll(/^\/\/ #region (\w+)$/gm);
    for (const [, part = ''] of parts) assert.ok(page.includes(`side-by-side.ts#${part}{ts}`), part);
  });
});

/** The first column of all tables of a page. */
const named = (name: string): string =>
  tablesOf(new URL(`../migrate/${name}.md`, import.meta.url))
    .flatMap(({ rows }) => rows.map(([first]) => first))
    .join('\n');

describe('all names', () => {
  const pairs = (values: Readonly<Record<string, unknown>>): [string, number][] =>
    Object.entries(values).filter((pair): pair is [string, number] => typeof pair[1] === 'number');

  for (const [name, member, count] of [
    ['http-status-codes', 'StatusCodes', 58],
    ['http-status', 'status', 63],
  ] as const) {
    it(`${name}: each constant is one of ours with the same number, or stands in a table`, () => {
      const constants = pairs(packages[name]!.scope()[member] as Record<string, unknown>);
      assert.equal(constants.length, count);
      for (const [constant, number] of constants) {
        if (ours[constant] === number && constant in kit.HttpStatus) continue;
        assert.ok(named(name).includes(`${member}.${constant}`), constant);
      }
    });
  }

  it('http-status-codes and http-status: each phrase is ours, or one that parseStatus knows', () => {
    const { getReasonPhrase } = packages['http-status-codes']!.scope() as { getReasonPhrase: (code: number) => string };
    const { status } = packages['http-status']!.scope() as { status: Readonly<Record<number, string>> };
    for (const code of kit.statusCodes) {
      if (status[code] !== undefined) assert.equal(kit.parseStatus(status[code]), code);
      if (![104, 208, 226, 306, 425, 506, 508, 510].includes(code)) {
        assert.equal(kit.parseStatus(getReasonPhrase(code)), code);
      }
    }
  });

  it('statuses: each phrase is ours, or stands in a table', () => {
    const { status } = packages['statuses']!.scope() as {
      status: { message: Readonly<Record<number, string>>; codes: number[] };
    };
    assert.equal(status.codes.length, 63);
    for (const code of status.codes) {
      if (status.message[code] !== kit.reasonPhrase(code))
        assert.ok(named('statuses').includes(`status(${code})`), String(code));
    }
  });

  it('http-errors: each constructor is ours with Error behind it, or stands in a table', () => {
    const createError = load('http-errors') as Readonly<Record<string, new () => { status: number }>>;
    const names = Object.keys(createError).filter((name) => /^[A-Z]/.test(name) && name !== 'HttpError');
    assert.equal(names.length, 41);
    for (const name of names) {
      const Theirs = createError[name]!;
      const Ours = ours[`${name.replace(/Error$/, '')}Error`] as (new () => { status: number }) | undefined;
      if (Ours === undefined) assert.ok(named('http-errors').includes(`createError.${name}(`), name);
      else assert.equal(new Ours().status, new Theirs().status, name);
    }
  });

  it('@hapi/boom: each function stands in the table, or is ours with Error behind it', () => {
    const boom = load('@hapi/boom') as Readonly<Record<string, unknown>>;
    const names = Object.keys(boom).filter((name) => /^[a-z]/.test(name) && !/^(?:boomify|isBoom|default)$/.test(name));
    assert.equal(names.length, 32);
    for (const name of names) {
      const make = boom[name] as () => { output: { statusCode: number } };
      const Ours = ours[`${name.charAt(0).toUpperCase()}${name.slice(1)}Error`] as
        (new () => { status: number }) | undefined;
      if (Ours === undefined) assert.ok(named('boom').includes(`Boom.${name}(`), name);
      else assert.equal(new Ours().status, make().output.statusCode, name);
    }
  });
});
