import { execFile } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { doors, importDoor } from '../tarball/installed.js';
import type { Compiler, Consumer } from './consumers.js';
import { readmeSnippets } from './readme-snippets.js';

const run = promisify(execFile);
const packages = join(import.meta.dirname, '../node_modules');

/** The snippets of the README, and those of them that need no other package. */
export const snippets = readmeSnippets(new Set(Object.keys(await importDoor(doors[0]!))));
export const standalone = snippets.filter(({ packages }) => packages.length === 0);

/** A text as the name of a file. */
export const slug = (text: string): string => text.toLowerCase().replace(/[^\da-z]+/g, '-');

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

/** Starts a compiler by the path of its file: all of them have the command `tsc`. */
export async function compile(compiler: Compiler, folder: string): Promise<string> {
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
export async function writeConsumer(
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
export async function outcomesOf(folder: string): Promise<Record<string, string>> {
  const { stdout } = await run(process.execPath, [join(import.meta.dirname, 'run-consumer.mjs'), join(folder, 'out')]);
  return JSON.parse(stdout) as Record<string, string>;
}
