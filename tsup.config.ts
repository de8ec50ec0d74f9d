import { readFileSync } from 'node:fs';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { build, transform } from 'esbuild';
import { defineConfig, type Options } from 'tsup';
import ts from 'typescript';

type EsbuildPlugin = NonNullable<Options['esbuildPlugins']>[number];
type Format = 'esm' | 'cjs';

/** What each door of the package opens onto, and the registry, which several of them share. */
const entry = {
  index: 'src/index.ts',
  constants: 'src/generated/constants.ts',
  errors: 'src/errors/index.ts',
  details: 'src/details.ts',
  unofficial: 'src/unofficial/index.ts',
  guide: 'src/guide/index.ts',
  check: 'src/check/index.ts',
  matchers: 'src/check/matchers.ts',
  unstable: 'src/unstable/index.ts',
  registry: 'src/registry/index.ts',
};

/** The files that a file exports from, and those that they export from. */
const exportedFrom = (path: string): string[] =>
  [...readFileSync(path, 'utf8').matchAll(/^export (?!type)[^;]*? from '(.*)\.js';$/gm)]
    .map(([, to]) => resolve(dirname(path), `${to}.ts`))
    .flatMap((file) => [file, ...exportedFrom(file)]);

/** The door that exports from a file. What one door has, the others import from there, so that it exists once. */
const owners = new Map(
  (['check', 'index'] as const).flatMap((door) => exportedFrom(entry[door]).map((file) => [file, door] as const)),
);

/** The files that the root is made of: what they import is bundled into it. */
async function filesOfRoot(): Promise<ReadonlySet<string>> {
  const { metafile } = await build({ entryPoints: [entry.index], bundle: true, write: false, metafile: true });
  return new Set(Object.keys(metafile.inputs).map((file) => resolve(file)));
}

/**
 * The door of the errors has what the root has: the same classes, so that `instanceof` holds. In CommonJS each is assigned: what is
 * exported from another file would be a getter, which cannot be defined where somebody has given all objects a `value`.
 */
async function errorsDoor(format: Format): Promise<string> {
  const options = { bundle: true, write: false, metafile: true, format: 'esm', outdir: '.' } as const;
  const { metafile } = await build({ entryPoints: [entry.errors], ...options });
  const [names = []] = Object.values(metafile.outputs).map((output) => output.exports);
  if (format === 'esm') return `export { ${names.join(', ')} } from './index.js';`;
  return names
    .map((name) => `import { ${name} as ${name}_ } from './index.js'; export const ${name} = ${name}_;`)
    .join('\n');
}

/** Decides for each import whether a door has it in itself or from another. Shared chunks would bring back files that cost at start. */
const doors = (format: Format): EsbuildPlugin => ({
  name: 'doors',
  setup(build) {
    const ofRoot = filesOfRoot();
    build.onResolve({ filter: /./ }, async ({ path, importer, kind, namespace }) => {
      if (namespace === 'door') return { path, external: true };
      if (kind === 'entry-point')
        return path.endsWith(entry.errors) ? { path: 'errors', namespace: 'door' } : undefined;
      const file = resolve(dirname(importer), path.replace(/\.js$/, '.ts'));
      const isRegistry = (name: string): boolean => name.startsWith(dirname(resolve(entry.registry)));
      if (isRegistry(file)) return isRegistry(importer) ? undefined : { path: './registry.js', external: true };
      const owner = owners.get(file);
      if (!owner || (await ofRoot).has(importer)) return undefined;
      return owner === 'check' && importer !== resolve(entry.matchers)
        ? undefined
        : { path: `./${owner}.js`, external: true };
    });
    build.onLoad({ filter: /./, namespace: 'door' }, async () => ({
      contents: await errorsDoor(format),
      loader: 'js',
    }));
  },
});

/** Doors that hold facts or sentences and next to no behaviour: nobody steps through them, so they ship without white space. */
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
 * So each door has a declaration of one line for ES modules.
 */
const declarations = Object.entries(entry)
  .filter(([door]) => door !== 'registry')
  .map(([door, path]): [string, string] => [
    `esm/${door}.d.ts`,
    `export * from '../types/${path.replace(/^src\/(.*)\.ts$/, '$1.js')}';\n`,
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
    ['registry.json', await compact('registry.json')],
    ['registry.schema.json', await compact('registry.schema.json')],
  ];
  await Promise.all(files.map(([path, text]) => writeFile(join('dist', path), text)));
  await Promise.all(Object.keys(entry).map(exportAtOnce));
  await pruneDeclarations();
}

/** Exports from a CommonJS file by one literal, which loads quicker than two hundred assignments. */
async function exportAtOnce(door: string): Promise<void> {
  const path = `dist/cjs/${door}.js`;
  const code = await readFile(path, 'utf8');
  const assignment = /^exports\.(\w+) ?= ?\1;\n?/gm;
  const names = [...code.matchAll(assignment)].map(([, name]) => name);
  await writeFile(path, `${code.replace(assignment, '').trimEnd()}\nmodule.exports = { ${names.join(', ')} };\n`);
}

/** Removes the declarations that no door reaches, and those that an earlier build has left. */
async function pruneDeclarations(): Promise<void> {
  const doors = declarations.map(([path]) => join('dist', path));
  const program = ts.createProgram(doors, { module: ts.ModuleKind.NodeNext, types: [] });
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
  esbuildPlugins: [doors(format)],
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
