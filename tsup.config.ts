import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, relative } from 'node:path/posix';
import { defineConfig, type Options } from 'tsup';
import manifest from './package.json' with { type: 'json' };

const shared: Options = {
  // One file out per file in, so that every export shakes alone; what no door reaches is not shipped.
  entry: [
    'src/**/*.ts',
    '!src/{codegen,registry}/**',
    // These doors are not open yet: docs/decisions/005-doors-that-wait.md.
    '!src/{check,details,guide,unofficial}/**',
    '!src/details.ts',
    '!src/generated/unofficial*',
  ],
  bundle: false,
  target: 'es2022',
  platform: 'neutral',
  dts: false,
  clean: true,
  silent: true,
};

/**
 * The declarations are there once, as CommonJS, which a declaration of an ES module may import; the other way round it may not.
 * So each door has a declaration of one line for ES modules.
 */
async function writeDeclarations(): Promise<void> {
  for (const door of Object.values(manifest.exports)) {
    if (typeof door === 'string') continue;
    const { import: esm, require: cjs } = door;
    const path = relative(dirname(esm.types), cjs.default);
    await mkdir(dirname(esm.types), { recursive: true });
    await writeFile(esm.types, `export * from '${path}';\n`);
  }
}

export default defineConfig([
  { ...shared, format: 'esm', outDir: 'dist/esm', onSuccess: writeDeclarations },
  {
    ...shared,
    format: 'cjs',
    outDir: 'dist/cjs',
    outExtension: () => ({ js: '.js' }),
    // Files named .js are CommonJS only where a package.json beside them says so.
    onSuccess: () => writeFile('dist/cjs/package.json', '{ "type": "commonjs", "sideEffects": false }\n'),
  },
]);
