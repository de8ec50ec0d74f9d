import { execFile } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { folderOf } from '../package-folder.js';
import { entryPoints, importEntryPoint, root } from '../tarball/installed.js';
import type { Compiler, Consumer } from './consumers.js';
import { readmeSnippets } from './readme-snippets.js';

const run = promisify(execFile);

/** The snippets of the README, and those that need no other package. */
export const snippets = readmeSnippets(new Set(Object.keys(await importEntryPoint(root))));
export const standalone = snippets.filter(({ packages }) => packages.length === 0);

/** Turns a text into a file name. */
export const slug = (text: string): string => text.toLowerCase().replace(/[^\da-z]+/g, '-');

/**
 * A module that imports every entry point and counts its exports without `default`, which TypeScript adds to
 * CommonJS.
 */
const everyEntryPoint = [
  ...entryPoints.map(({ name }, index) => `import * as exports${index} from '${name}';`),
  "import { NOT_FOUND, reasonPhrase } from 'http-status-kit';",
  'const code: 404 = NOT_FOUND;',
  "const phrase: 'Not Found' = reasonPhrase(code);",
  "const count = (exports: object): number => Object.keys(exports).filter((name) => name !== 'default').length;",
  ...entryPoints.map((_, index) => `export function count${index}() { return count(exports${index}); }`),
  'export function readPhrase() { return `${code} ${phrase}`; }',
  '',
].join('\n');

/** A module that imports the registry as JSON, for each module format. */
const imports = {
  module: "import registry from 'http-status-kit/registry.json' with { type: 'json' };\n",
  commonjs: "import registry = require('http-status-kit/registry.json');\n",
};
const countCodes = 'export function countCodes(): number { return registry.codes.length; }\n';

/** Runs a compiler by the path of its file, because the command of every version is `tsc`. */
export async function compile(compiler: Compiler, folder: string): Promise<string> {
  const folderOfCompiler = folderOf(`typescript-${compiler}`);
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

/** Writes a consumer into a folder of the project that has the package installed. */
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
    ['every-entry-point.ts', everyEntryPoint],
    ...(readsJson ? [['registry.ts', `${imports[type]}${countCodes}`] as const] : []),
    ...(hasFetch ? standalone.map(({ title, module }) => [`readme-${slug(title)}.ts`, module]) : []),
  ] as const;
  await Promise.all(files.map(([name, text]) => writeFile(join(folder, name!), text!)));
}

/** What the functions in the modules of a consumer return or throw. */
export async function outcomesOf(folder: string): Promise<Record<string, string>> {
  const { stdout } = await run(process.execPath, [join(import.meta.dirname, 'run-consumer.mjs'), join(folder, 'out')]);
  return JSON.parse(stdout) as Record<string, string>;
}
