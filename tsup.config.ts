import { readFileSync } from 'node:fs';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { build, transform } from 'esbuild';
import { defineConfig, type Options } from 'tsup';
import ts from 'typescript';
import entryPoints from './entry-points.json' with { type: 'json' };

type EsbuildPlugin = NonNullable<Options['esbuildPlugins']>[number];
type Format = 'esm' | 'cjs';

/** The name of a built file: `./errors` is `errors`, the root is `index`. */
const fileName = (path: string): string => (path === '.' ? 'index' : path.slice('./'.length));

/** The built files by name: the entry points, and the registry, which several of them share. */
const entry: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.entries(entryPoints).map(([path, file]) => [fileName(path), file])),
  registry: 'src/registry/index.ts',
};

/** The files that a file exports from, and those that they export from. */
const exportedFrom = (path: string): string[] =>
  [...readFileSync(path, 'utf8').matchAll(/^export (?!type)[^;]*? from '(.*)\.js';$/gm)]
    .map(([, to]) => resolve(dirname(path), `${to}.ts`))
    .flatMap((file) => [file, ...exportedFrom(file)]);

/** The entry point that exports from a file. The others import from there what it has, so that it exists once. */
const owners = new Map(
  (['./check', '.'] as const).flatMap((path) =>
    exportedFrom(entryPoints[path]).map((file) => [file, fileName(path)] as const),
  ),
);

/** The files that the root is made of: what they import is bundled into it. */
async function filesOfRoot(): Promise<ReadonlySet<string>> {
  const { metafile } = await build({ entryPoints: [entryPoints['.']], bundle: true, write: false, metafile: true });
  return new Set(Object.keys(metafile.inputs).map((file) => resolve(file)));
}

/**
 * The entry point of the errors has what the root has: the same classes, so that `instanceof` holds. In CommonJS each is assigned:
 * what is exported from another file would be a getter, which cannot be defined where somebody has given all objects a `value`.
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

/** Decides for each import whether a file has it in itself or from another. Shared chunks would bring back files that cost at start. */
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

/** Files of facts and sentences with next to no behavior: nobody steps through them, so they ship without white space. */
const isData = /\/(?:constants|guide|registry|unofficial)\.js$/;

const code: NonNullable<Options['plugins']>[number] = {
  name: 'code',
  renderChunk: async (code, { path }) => {
    // Bundlers put the number in place of a constant only where it is declared as one; esbuild writes `var`.
    const declared = code.replace(/^var (?=[A-Z_\d]+ = \d+;$)/gm, 'const ');
    return isData.test(path) ? await transform(declared, { minifyWhitespace: true }) : { code: declared };
  },
};

/**
 * The declarations are there once, as CommonJS, which a declaration of an ES module may import; the other way round it may not.
 * So each entry point has a declaration of one line for ES modules.
 */
const declarations = Object.entries(entryPoints).map(([path, file]): [string, string] => [
  `esm/${fileName(path)}.d.ts`,
  `export * from '../types/${file.replace(/^src\/(.*)\.ts$/, '$1.js')}';\n`,
]);

/** Files named .js are CommonJS only where a package.json beside them says so. */
const commonjs = '{ "type": "commonjs", "sideEffects": false }\n';

/** The registry for other tools, as it stands in the repository but without white space. */
const compact = async (path: string): Promise<string> => JSON.stringify(JSON.parse(await readFile(path, 'utf8')));

async function writeBesides(): Promise<void> {
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

/** Exports from a CommonJS file by one literal, which loads quicker than two hundred assignments. */
async function exportAtOnce(name: string): Promise<void> {
  const path = `dist/cjs/${name}.js`;
  const code = await readFile(path, 'utf8');
  const assignment = /^exports\.(\w+) ?= ?\1;\n?/gm;
  const names = [...code.matchAll(assignment)].map(([, name]) => name);
  await writeFile(path, `${code.replace(assignment, '').trimEnd()}\nmodule.exports = { ${names.join(', ')} };\n`);
}

/** Removes the declarations that no entry point reaches, and those that an earlier build has left. */
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

/** The two formats are built side by side; what is written beside them needs both. */
let building = 2;
const onSuccess = async (): Promise<void> => {
  building--;
  if (building === 0) await writeBesides();
};

export default defineConfig([
  { ...output('esm'), onSuccess },
  // Rollup, by which tsup writes CommonJS here, needs no property descriptors for the exports: the package can be loaded where
  // somebody has given all objects a getter.
  { ...output('cjs'), onSuccess, treeshake: { moduleSideEffects: false } },
]);
