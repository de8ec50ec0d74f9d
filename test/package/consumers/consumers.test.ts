import { execFile } from 'node:child_process';
import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { doors, importDoor, project } from '../tarball/installed.js';
import { compilers, consumers, type Compiler, type Consumer } from './consumers.js';
import { readmeSnippets } from './readme-snippets.js';

const run = promisify(execFile);
const home = join(project, 'consumers');
const packages = join(import.meta.dirname, '../node_modules');
const snippets = readmeSnippets(new Set(Object.keys(await importDoor(doors[0]!))));

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
async function write(folder: string, compiler: Compiler, { type, options, hasFetch }: Consumer): Promise<void> {
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
    ...(hasFetch ? snippets.map(({ title, module }) => [`readme-${slug(title)}.ts`, module]) : []),
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
const passed = new Set<string>();

beforeAll(async () => {
  const types = join(home, 'node_modules/@types');
  await mkdir(types, { recursive: true });
  await symlink(join(import.meta.dirname, '../../../node_modules/@types/node'), join(types, 'node'), 'junction');
});

afterAll(() => {
  const rows = Object.keys(consumers).map((name) => {
    const marks = compilers.map((compiler) => {
      const exists = cells.some((cell) => cell.name === name && cell.compiler === compiler);
      return exists ? (passed.has(`${name} ${compiler}`) ? 'passes' : 'FAILS') : '–';
    });
    return `${name.padEnd(36)}${marks.map((mark) => mark.padEnd(8)).join('')}`;
  });
  console.log([`${'TypeScript'.padEnd(36)}${compilers.map((name) => name.padEnd(8)).join('')}`, ...rows].join('\n'));
});

describe('a consumer compiles and runs', () => {
  it.concurrent.for(cells)('$name, TypeScript $compiler', async ({ name, compiler, consumer }, { expect }) => {
    const folder = join(home, `${slug(name)}-${slug(compiler)}`);
    await write(folder, compiler, consumer);
    expect(await compile(compiler, folder)).toBe('');
    const outcomes = Object.entries(await outcomesOf(folder));
    const ofDoors = outcomes.filter(([key]) => key.startsWith('every-door'));
    const names = doors.map((_, index) => [`every-door: everyDoor${index}`, 'returns true']);
    expect(ofDoors).toEqual([...names, ['every-door: readPhrase', 'returns "404 Not Found"']]);
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
