import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { statusRecords } from '../../../src/registry/index.js';
import { folderOf } from '../package-folder.js';
import { entryPoints, project, requireEntryPoint } from '../tarball/installed.js';
import { compilers, consumers } from './consumers.js';
import { compile, outcomesOf, slug, snippets, standalone, writeConsumer } from './write-consumer.js';

const home = join(project, 'consumers');

const cells = Object.entries(consumers).flatMap(([name, consumer]) =>
  compilers
    .filter((compiler) => compiler >= (consumer.from ?? '0') && compiler <= (consumer.to ?? '9'))
    .map((compiler) => ({ name, compiler, consumer })),
);
const started = new Set<string>();
const passed = new Set<string>();

beforeAll(async () => {
  const types = join(home, 'node_modules/@types');
  await mkdir(types, { recursive: true });
  await symlink(folderOf('@types/node'), join(types, 'node'), 'junction');
});

afterAll(() => {
  const rows = Object.keys(consumers).map((name) => {
    const marks = compilers.map((compiler) => {
      const exists = cells.some((cell) => cell.name === name && cell.compiler === compiler);
      if (!exists) return '–';
      const cell = `${name} ${compiler}`;
      return passed.has(cell) ? 'passes' : started.has(cell) ? 'FAILS' : 'not run';
    });
    return `${name.padEnd(36)}${marks.map((mark) => mark.padEnd(8)).join('')}`;
  });
  console.log([`${'TypeScript'.padEnd(36)}${compilers.map((name) => name.padEnd(8)).join('')}`, ...rows].join('\n'));
});

describe('a consumer compiles and runs', () => {
  it.concurrent.for(cells)('$name, TypeScript $compiler', async ({ name, compiler, consumer }, { expect }) => {
    const folder = join(home, `${slug(name)}-${slug(compiler)}`);
    started.add(`${name} ${compiler}`);
    await writeConsumer(folder, compiler, consumer);
    expect(await compile(compiler, folder)).toBe('');
    const outcomes = Object.entries(await outcomesOf(folder));
    const ofEntryPoints = outcomes.filter(([key]) => key.startsWith('every-entry-point'));
    const counts = entryPoints.map((entryPoint, index) => [
      `every-entry-point: count${index}`,
      `returns ${Object.keys(requireEntryPoint(entryPoint)).length}`,
    ]);
    expect(ofEntryPoints).toEqual([...counts, ['every-entry-point: readPhrase', 'returns "404 Not Found"']]);
    const ofJson = outcomes.filter(([key]) => key.startsWith('registry'));
    expect(ofJson).toEqual(consumer.readsJson ? [['registry: countCodes', `returns ${statusRecords.length}`]] : []);
    if (consumer.hasFetch) {
      const ofReadme = outcomes.filter(([key]) => key.startsWith('readme'));
      expect(ofReadme.map((outcome) => outcome.join(' '))).toMatchInlineSnapshot(`
        [
          "readme-asserting-1: run1 throws NotFoundError: No user 42",
          "readme-asserting-1: run2 throws NotFoundError: No user 42",
          "readme-constants-objects-types-1: run1 returns 201",
          "readme-constants-objects-types-1: run2 returns 201",
          "readme-constants-objects-types-1: run3 returns 201",
          "readme-errors-1: run1 throws NotFoundError: No user 42",
          "readme-errors-1: run2 throws HttpError: Quantity must be positive",
          "readme-errors-2: run1 returns PageExpiredError",
          "readme-http-status-kit-1: explain returns "Your fault: 409"",
          "readme-http-status-kit-1: readUser throws NotFoundError: No user 42",
          "readme-knowing-1: run1 returns [{"name":"Allow","level":"must","sender":"origin-server","in":"response","spec":{"label":"RFC 9110 …",
          "readme-knowing-1: run2 returns {"registered":true,"code":429,"name":"TOO_MANY_REQUESTS","phrase":"Too Many Requests","class":"clie…",
          "readme-knowing-1: run3 returns 201",
          "readme-knowing-1: run4 returns "The user can resolve the dependence and try again."",
          "readme-knowing-1: run5 returns [{"rule":"405-allow","level":"must","message":"405 has no Allow, which it must have (RFC 9110 §15.5…",
          "readme-knowing-1: run6 returns "Client Closed Request"",
          "readme-options-of-single-codes-1: run1 throws MethodNotAllowedError: Read only",
          "readme-options-of-single-codes-1: run2 throws TooManyRequestsError: Slow down",
          "readme-options-of-single-codes-1: run3 throws UnauthorizedError: Token expired",
          "readme-responses-back-into-typed-errors-1: run1 returns undefined",
        ]
      `);
    }
    passed.add(`${name} ${compiler}`);
  });
});

describe('snippets that need another package', () => {
  const others = snippets.filter((snippet) => !standalone.includes(snippet));
  const runs: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
    'Problem types of your own, 1': [
      ['snippet: run1', 'throws OutOfStock: Only 2 left'],
      ['snippet: run2', 'returns undefined'],
      ['snippet: run3', 'returns "Only 2 left"'],
      ['snippet: run4', 'returns {"name":"OutOfStock","extensions":{"sku":"A-1","left":2}}'],
    ],
    'Knowing, 2': [],
  };

  it('are these', () => {
    expect(others.map(({ title, packages }) => `${title}: ${packages.join(', ')}`)).toMatchInlineSnapshot(`
      [
        "Problem types of your own, 1: zod",
        "Knowing, 2: vitest",
      ]
    `);
  });

  it.each(others)('compile with it: $title', async ({ title, module, packages: needed }) => {
    const folder = join(home, slug(title));
    await mkdir(join(folder, 'node_modules'), { recursive: true });
    for (const name of needed) {
      await symlink(folderOf(name), join(folder, 'node_modules', name), 'junction');
    }
    const options = { module: 'nodenext', lib: ['ES2022', 'DOM'], types: ['node'], skipLibCheck: true };
    await writeConsumer(folder, '6.0', { type: 'module', options, hasFetch: false });
    // Only Vitest can run a module that imports vitest.
    const isTest = needed.includes('vitest');
    const use = 'expect(new Response(null, { status: 404 })).toHaveStatus(404);\nexpect(204).toBeSuccess();\n';
    await writeFile(join(folder, 'snippet.ts'), isTest ? module + use : module);
    expect(await compile('6.0', folder)).toBe('');
    const outcomes = isTest ? [] : Object.entries(await outcomesOf(folder));
    expect(outcomes.filter(([key]) => key.startsWith('snippet'))).toEqual(runs[title]);
  });
});
