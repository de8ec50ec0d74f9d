import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { transform } from 'esbuild';

/** What each door of the package opens onto. */
const doors = {
  index: 'src/index.ts',
  constants: 'src/generated/constants.ts',
  errors: 'src/errors/index.ts',
  details: 'src/details.ts',
  unofficial: 'src/unofficial/index.ts',
  guide: 'src/guide/index.ts',
  check: 'src/check/index.ts',
  matchers: 'src/check/matchers.ts',
  unstable: 'src/unstable/index.ts',
};

/** Files that hold facts or sentences and no behaviour: nobody steps through them, so they ship without white space. */
const isData = (path) => /\/src\/(?:registry|guide|generated)\//.test(path);

/** TypeScript in, JavaScript out, one file at a time. */
const typescript = {
  name: 'typescript',
  async load(path) {
    const source = await readFile(path, 'utf8');
    const options = { loader: 'ts', target: 'es2022', sourcefile: path, minifyWhitespace: isData(path) };
    return (await transform(source, options)).code;
  },
  resolveId: (path, importer) => (importer ? resolve(importer, '..', path.replace(/\.js$/, '.ts')) : undefined),
};

/**
 * What several doors share stands in few files, so that loading them is quick: the records, and all that the front door reaches. The
 * constants stay alone: bundlers put the number in place of a constant only where nothing but constants stands in the file.
 */
function sharedChunk(path, { getModuleInfo }) {
  if (path.includes('/src/registry/')) return 'registry';
  if (Object.values(doors).some((door) => path === resolve(door))) return undefined;
  if (path.includes('/src/check/')) return 'check-response';
  const reached = new Set();
  const reach = (id) => {
    if (reached.has(id)) return;
    reached.add(id);
    getModuleInfo(id).importedIds.forEach(reach);
  };
  reach(resolve(doors.index));
  return reached.has(path) ? 'core' : undefined;
}

/**
 * The declarations are there once, as CommonJS, which a declaration of an ES module may import; the other way round it may not.
 * So each door has a declaration of one line for ES modules.
 */
const declarations = Object.entries(doors).map(([door, path]) => [
  `esm/${door}.d.ts`,
  `export * from '../types/${path.replace(/^src\/(.*)\.ts$/, '$1.js')}';\n`,
]);

/** Files named .js are CommonJS only where a package.json beside them says so. */
const commonjs = '{ "type": "commonjs", "sideEffects": false }\n';

/** The registry for other tools, as it stands in the repository but without white space. */
const compact = async (path) => JSON.stringify(JSON.parse(await readFile(path, 'utf8')));

const besides = {
  name: 'besides',
  async writeBundle() {
    const files = [
      ...declarations,
      ['cjs/package.json', commonjs],
      ['types/package.json', commonjs],
      ['registry.json', await compact('registry.json')],
      ['registry.schema.json', await compact('registry.schema.json')],
    ];
    await mkdir('dist/types', { recursive: true });
    await Promise.all(files.map(([path, text]) => writeFile(`dist/${path}`, text)));
  },
};

const clean = { name: 'clean', buildStart: () => rm('dist', { recursive: true, force: true }) };

const output = (format, folder) => ({
  format,
  dir: `dist/${folder}`,
  entryFileNames: '[name].js',
  chunkFileNames: '[name].js',
  manualChunks: sharedChunk,
  // Without the tag of a module, which is written by a property descriptor: the package can be loaded where somebody has given
  // all objects a getter.
  generatedCode: { preset: 'es2015', symbols: false },
  externalLiveBindings: false,
  hoistTransitiveImports: false,
});

export default {
  input: doors,
  plugins: [clean, typescript],
  treeshake: { moduleSideEffects: false },
  onwarn: (warning) => {
    throw new Error(warning.message);
  },
  output: [output('es', 'esm'), { ...output('cjs', 'cjs'), plugins: [besides] }],
};
