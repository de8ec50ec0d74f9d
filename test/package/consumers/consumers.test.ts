import { execFile } from 'node:child_process';
import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { doors, importDoor, project } from '../tarball/installed.js';
import { compilers, consumers, type Compiler, type Consumer } from './consumers.js';
import { readmeSnippets } from './readme-snippets.js';

const run = promisify(execFile);
const home = join(project, 'consumers');
const modules = join(import.meta.dirname, '../../../node_modules');
const packages = join(import.meta.dirname, '../node_modules');
const snippets = readmeSnippets(new Set(Object.keys(await importDoor(doors[0]!))));
const standalone = snippets.filter(({ packages }) => packages.length === 0);

/** A module that imports every door and returns what it finds there. */
const everyDoor = [
  ...doors.map(({ name }, index) => `import * as door${index} from '${name}';`),
  "import { NOT_FOUND, reasonPhrase } from 'http-status-kit';",
  'const code: 404 = NOT_FOUND;',
  "const phrase: 'Not Found' = reasonPhrase(code);",
  ...doors.map((_, index) => `export function everyDoor${index}() { return Object.keys(door${index}).length > 0; }`),
  'export function readPhrase() { return `${code} ${phrase}`; }',
  '',
].join('\n');

/** A module that reads the registry, as each module format imports JSON. */
const imports = {
  module: "import registry from 'http-status-kit/registry.json' with { type: 'json' };\n",
  commonjs: "import registry = require('http-status-kit/registry.json');\n",
};
const countCodes = 'export function countCodes(): number { return registry.codes.length; }\n';

const slug = (text: string): string => text.toLowerCase().replace(/[^\da-z]+/g, '-');

/** Starts a compiler by the path of its file: all of them have the command `tsc`. */
async function compile(compiler: Compiler, folder: string): Promise<string> {
  const folderOfCompiler = join(packages, `typescript-${compiler}`);
  const { bin } = JSON.parse(await readFile(join(folderOfCompiler, 'package.json'), 'utf8')) as {
    bin: { tsc: string };
  };
  try {
    await run(process.execPath, [join(folderOfCompiler, bin.tsc), '-p', folder]);
    return '';
  } catch (error) {
    return String((error as { stdout?: unknown }).stdout);
  }
}

/** Writes a consumer into a folder inside of the project that has the package. */
async function write(
  folder: string,
  compiler: Compiler,
  { type, options, readsJson, hasFetch }: Consumer,
): Promise<void> {
  const deprecated = options.moduleResolution === 'node10' && compiler === '6.0';
  const compilerOptions = {
    target: 'ES2022',
    strict: true,
    skipLibCheck: false,
    outDir: 'out',
    ...options,
    ...(deprecated ? { ignoreDeprecations: '6.0' } : {}),
  };
  await mkdir(folder, { recursive: true });
  const files = [
    ['package.json', JSON.stringify({ type })],
    ['tsconfig.json', JSON.stringify({ compilerOptions, include: ['*.ts'] })],
    ['every-door.ts', everyDoor],
    ...(readsJson ? [['registry.ts', `${imports[type]}${countCodes}`] as const] : []),
    ...(hasFetch ? standalone.map(({ title, module }) => [`readme-${slug(title)}.ts`, module]) : []),
  ] as const;
  await Promise.all(files.map(([name, text]) => writeFile(join(folder, name!), text!)));
}

/** What the modules of a consumer do. */
async function outcomesOf(folder: string): Promise<Record<string, string>> {
  const { stdout } = await run(process.execPath, [join(import.meta.dirname, 'run-consumer.mjs'), join(folder, 'out')]);
  return JSON.parse(stdout) as Record<string, string>;
}

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
  await symlink(join(modules, '@types/node'), join(types, 'node'), 'junction');
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
    await write(folder, compiler, consumer);
    expect(await compile(compiler, folder)).toBe('');
    const outcomes = Object.entries(await outcomesOf(folder));
    const ofDoors = outcomes.filter(([key]) => key.startsWith('every-door'));
    const names = doors.map((_, index) => [`every-door: everyDoor${index}`, 'returns true']);
    expect(ofDoors).toEqual([...names, ['every-door: readPhrase', 'returns "404 Not Found"']]);
    const ofJson = outcomes.filter(([key]) => key.startsWith('registry'));
    expect(ofJson).toEqual(consumer.readsJson ? [['registry: countCodes', 'returns 64']] : []);
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
          "readme-problem-types-of-your-own-1: run1 throws OutOfStock: Only 2 left",
          "readme-responses-back-into-typed-errors-1: run1 returns undefined",
        ]
      `);
    }
    passed.add(`${name} ${compiler}`);
  });
});

describe('a snippet that needs another package', () => {
  const others = snippets.filter((snippet) => !standalone.includes(snippet));

  it('is one of these', () => {
    expect(others.map(({ title, packages }) => `${title}: ${packages.join(', ')}`)).toMatchInlineSnapshot(`
      [
        "Knowing, 2: vitest",
      ]
    `);
  });

  it.each(others)('compiles with it: $title', async ({ title, module, packages: needed }) => {
    const folder = join(home, slug(title));
    await mkdir(join(folder, 'node_modules'), { recursive: true });
    for (const name of needed) {
      await symlink(join(modules, name), join(folder, 'node_modules', name), 'junction');
    }
    const options = { module: 'nodenext', lib: ['ES2022', 'DOM'], types: ['node'], skipLibCheck: true };
    await write(folder, '6.0', { type: 'module', options, hasFetch: false });
    const use = 'expect(new Response(null, { status: 404 })).toHaveStatus(404);\nexpect(204).toBeSuccess();\n';
    await writeFile(join(folder, 'snippet.ts'), module + use);
    expect(await compile('6.0', folder)).toBe('');
  });
});
