import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import * as esbuild from 'esbuild';
import * as rolldown from 'rolldown';
import * as rollup from 'rollup';
import { minify } from 'terser';
import * as vite from 'vite';
import webpack from 'webpack';
import { folderOf } from '../package-folder.js';

const run = promisify(execFile);
const target = 'es2022';

/** A Rollup plugin that finds packages as Node does. */
const nodeResolution = (project: string): rollup.Plugin => ({
  name: 'node-resolution',
  resolveId: (name, importer) => {
    if (importer === undefined || name.startsWith('.')) return null;
    return findPackageFile(project, name);
  },
});

/** The file that `import` loads from a package with one pair of targets per entry point. */
async function findPackageFile(project: string, name: string): Promise<string> {
  const [packageName = '', ...path] = name.split('/');
  const folder = join(project, 'node_modules', packageName);
  const { exports } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as {
    exports: Record<string, { import: { default: string } } | undefined>;
  };
  const entryPoint = exports[['.', ...path].join('/')];
  if (!entryPoint) throw new Error(`Cannot find "${name}": the package has no such entry point`);
  return join(folder, entryPoint.import.default);
}

/** The output of Rollup and of bundlers with the same API. */
interface Output {
  readonly output: readonly ({ readonly type: 'chunk'; readonly code: string } | { readonly type: 'asset' })[];
}

/** The code of the only chunk. */
function onlyChunk({ output }: Output): string {
  const [chunk, ...others] = output;
  if (chunk?.type !== 'chunk' || others.length > 0) throw new Error('Cannot measure a bundle of several files');
  return chunk.code;
}

/** Turns every warning of a bundler into an error. */
function refuseWarnings({ message }: rollup.RollupLog | rolldown.RolldownLog): void {
  throw new Error(message);
}

async function bundleWithEsbuild(entry: string): Promise<string> {
  const { outputFiles } = await esbuild.build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    format: 'esm',
    target,
    write: false,
    logLevel: 'error',
  });
  return outputFiles[0]!.text;
}

async function bundleWithRollup(entry: string): Promise<string> {
  const bundle = await rollup.rollup({
    input: entry,
    plugins: [nodeResolution(dirname(dirname(entry)))],
    onwarn: refuseWarnings,
  });
  const { code } = await minify(onlyChunk(await bundle.generate({ format: 'es' })), { module: true, ecma: 2020 });
  return code ?? '';
}

async function bundleWithRolldown(entry: string): Promise<string> {
  const bundle = await rolldown.rolldown({ input: entry, transform: { target }, onwarn: refuseWarnings });
  return onlyChunk(await bundle.generate({ format: 'es', minify: true }));
}

async function bundleWithVite(entry: string): Promise<string> {
  const built = await vite.build({
    root: dirname(entry),
    configFile: false,
    logLevel: 'error',
    build: {
      target,
      write: false,
      modulePreload: { polyfill: false },
      rolldownOptions: { input: entry, onwarn: refuseWarnings },
    },
  });
  return onlyChunk(built as Output);
}

async function bundleWithWebpack(entry: string): Promise<string> {
  const path = join(dirname(entry), 'webpack');
  const compiler = webpack({
    mode: 'production',
    context: dirname(entry),
    entry,
    target: ['web', target],
    experiments: { outputModule: true },
    output: { path, filename: 'bundle.js', module: true },
    performance: false,
  });
  const stats = await promisify(compiler.run.bind(compiler))();
  await promisify(compiler.close.bind(compiler))();
  if (stats?.hasErrors() !== false) throw new Error(stats?.toString() ?? 'webpack says nothing');
  return readFile(join(path, 'bundle.js'), 'utf8');
}

async function bundleWithBun(entry: string): Promise<string> {
  const { stdout } = await run(join(folderOf('bun'), 'bin/bun.exe'), ['build', entry, '--minify', '--target=browser']);
  return stdout;
}

/** The bundlers. Each makes one minified file from an entry file in a folder of the project. */
export const bundlers = {
  esbuild: bundleWithEsbuild,
  rollup: bundleWithRollup,
  rolldown: bundleWithRolldown,
  vite: bundleWithVite,
  webpack: bundleWithWebpack,
  bun: bundleWithBun,
} as const satisfies Readonly<Record<string, (entry: string) => Promise<string>>>;

export type Bundler = keyof typeof bundlers;
