import { readFileSync } from 'node:fs';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { build, transform } from 'esbuild';
import { defineConfig, type Options } from 'tsup';
import ts from 'typescript';
import entryPoints from './entry-points.json' with { type: 'json' };

type EsbuildPlugin = NonNullable<Options['esbuildPlugins']>[number];
type Format = 'esm' | 'cjs';

/** The name of the built file for an entry point: `errors` for `./errors`, and `index` for the root. */
const fileName = (path: string): string => (path === '.' ? 'index' : path.slice('./'.length));

/** The built files by name: the entry points, and the registry, which several of them share. */
const entry: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.entries(entryPoints).map(([path, file]) => [fileName(path), file])),
  registry: 'src/registry/index.ts',
};

/** The files that a file re-exports from, and in turn the files that those re-export from. */
const exportedFrom = (path: string): string[] =>
  [...readFileSync(path, 'utf8').matchAll(/^export (?!type)[^;]*? from '(.*)\.js';$/gm)]
    .map(([, to]) => resolve(dirname(path), `${to}.ts`))
    .flatMap((file) => [file, ...exportedFrom(file)]);

/** The entry point that exports each file. The others import the file from there, so its code exists only once. */
const owners = new Map(
  (['./check', '.'] as const).flatMap((path) =>
    exportedFrom(entryPoints[path]).map((file) => [file, fileName(path)] as const),
  ),
);

/** The source files that are bundled into the root entry point. */
async function filesOfRoot(): Promise<ReadonlySet<string>> {
  const { metafile } = await build({ entryPoints: [entryPoints['.']], bundle: true, write: false, metafile: true });
  return new Set(Object.keys(metafile.inputs).map((file) => resolve(file)));
}

/**
 * The code of the entry point `./errors`. It re-exports from the root, so that both have the same classes for
 * `instanceof`. For CommonJS it assigns each export, because a plain re-export becomes a getter, and defining a getter
 * throws if somebody has set `Object.prototype.value`.
 */
async function errorsOfRoot(format: Format): Promise<string> {
  const options = { bundle: true, write: false, metafile: true, format: 'esm', outdir: '.' } as const;
  const { metafile } = await build({ entryPoints: [entryPoints['./errors']], ...options });
  const [names = []] = Object.values(metafile.outputs).map((output) => output.exports);
  if (format === 'esm') return `export { ${names.join(', ')} } from './index.js';`;
  return names
    .map((name) => `import { ${name} as ${name}_ } from './index.js'; export const ${name} = ${name}_;`)
    .join('\n');
}

/**
 * Decides for each import whether to bundle it or to leave it to another built file. Shared chunks would mean more
 * files, which slows the start.
 */
const sharing = (format: Format): EsbuildPlugin => ({
  name: 'sharing',
  setup(build) {
    const ofRoot = filesOfRoot();
    build.onResolve({ filter: /./ }, async ({ path, importer, kind, namespace }) => {
      if (namespace === 'root') return { path, external: true };
      if (kind === 'entry-point')
        return path.endsWith(entryPoints['./errors']) ? { path: 'errors', namespace: 'root' } : undefined;
      const file = resolve(dirname(importer), path.replace(/\.js$/, '.ts'));
      const isRegistry = (name: string): boolean => name.startsWith(resolve('src/registry'));
      if (isRegistry(file)) return isRegistry(importer) ? undefined : { path: './registry.js', external: true };
      const owner = owners.get(file);
      if (!owner || (await ofRoot).has(importer)) return undefined;
      return owner === 'check' && importer !== resolve(entryPoints['./matchers'])
        ? undefined
        : { path: `./${owner}.js`, external: true };
    });
    build.onLoad({ filter: /./, namespace: 'root' }, async () => ({
      contents: await errorsOfRoot(format),
      loader: 'js',
    }));
  },
});

/** Files with data and almost no logic. Nobody debugs them, so they are published without white space. */
const isData = /\/(?:constants|guide|registry|unofficial)\.js$/;

const code: NonNullable<Options['plugins']>[number] = {
  name: 'code',
  renderChunk: async (code, { path }) => {
    // Bundlers inline a number only if it is declared with `const`, but esbuild writes `var`.
    const declared = code.replace(/^var (?=[A-Z_\d]+ = \d+;$)/gm, 'const ');
    return isData.test(path) ? await transform(declared, { minifyWhitespace: true }) : { code: declared };
  },
};

/**
 * A declaration file of one line for each entry point as an ES module. The declarations themselves exist only as
 * CommonJS, because those of an ES module can import CommonJS, but not the other way around.
 */
const declarations = Object.entries(entryPoints).map(([path, file]): [string, string] => [
  `esm/${fileName(path)}.d.ts`,
  `export * from '../types/${file.replace(/^src\/(.*)\.ts$/, '$1.js')}';\n`,
]);

/** The package.json that makes the .js files of its folder CommonJS. */
const commonjs = '{ "type": "commonjs", "sideEffects": false }\n';

/** The text of a JSON file without white space. */
const compact = async (path: string): Promise<string> => JSON.stringify(JSON.parse(await readFile(path, 'utf8')));

async function writeOtherFiles(): Promise<void> {
  const files: [string, string][] = [
    ...declarations,
    ['cjs/package.json', commonjs],
    ['types/package.json', commonjs],
    ['registry.json', await compact('src/generated/registry.json')],
    ['registry.schema.json', await compact('src/generated/registry.schema.json')],
  ];
  await Promise.all(files.map(([path, text]) => writeFile(join('dist', path), text)));
  await Promise.all(Object.keys(entry).map(exportAtOnce));
  await pruneDeclarations();
}

/** Makes a CommonJS file export one object literal, which loads faster than two hundred assignments. */
async function exportAtOnce(name: string): Promise<void> {
  const path = `dist/cjs/${name}.js`;
  const code = await readFile(path, 'utf8');
  const assignment = /^exports\.(\w+) ?= ?\1;\n?/gm;
  const names = [...code.matchAll(assignment)].map(([, name]) => name);
  await writeFile(path, `${code.replace(assignment, '').trimEnd()}\nmodule.exports = { ${names.join(', ')} };\n`);
}

/** Removes the declarations that no entry point reaches, and those left over from an earlier build. */
async function pruneDeclarations(): Promise<void> {
  const roots = declarations.map(([path]) => join('dist', path));
  const program = ts.createProgram(roots, { module: ts.ModuleKind.NodeNext, types: [] });
  const reached = new Set(program.getSourceFiles().map(({ fileName }) => resolve(fileName)));
  for (const file of await readdir('dist/types', { recursive: true })) {
    const path = resolve('dist/types', file);
    if (file.endsWith('.ts') && !reached.has(path)) await rm(path);
  }
}

const output = (format: Format): Options => ({
  entry,
  format,
  outDir: `dist/${format}`,
  outExtension: () => ({ js: '.js' }),
  target: 'es2022',
  platform: 'neutral',
  splitting: false,
  clean: true,
  silent: true,
  esbuildPlugins: [sharing(format)],
  plugins: [code],
});

/** How many builds are not done yet. The two formats are built in parallel, and the other files need both. */
let building = 2;
const onSuccess = async (): Promise<void> => {
  building--;
  if (building === 0) await writeOtherFiles();
};

export default defineConfig([
  { ...output('esm'), onSuccess },
  // With `treeshake`, tsup writes CommonJS by Rollup, whose exports need no property descriptors. So the package also
  // loads if somebody has added `get` or `value` to `Object.prototype`.
  { ...output('cjs'), onSuccess, treeshake: { moduleSideEffects: false } },
]);
