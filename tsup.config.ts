import { writeFile } from 'node:fs/promises';
import { defineConfig, type Options } from 'tsup';

const shared: Options = {
  // One file out per file in, so that every export shakes alone; what no door reaches is not shipped.
  entry: ['src/**/*.ts', '!src/registry/**', '!src/codegen/**'],
  bundle: false,
  target: 'es2022',
  platform: 'neutral',
  dts: false,
  clean: true,
  silent: true,
};

export default defineConfig([
  { ...shared, format: 'esm', outDir: 'dist/esm' },
  {
    ...shared,
    format: 'cjs',
    outDir: 'dist/cjs',
    outExtension: () => ({ js: '.js' }),
    // Files named .js are CommonJS only where a package.json beside them says so.
    onSuccess: () => writeFile('dist/cjs/package.json', '{ "type": "commonjs", "sideEffects": false }\n'),
  },
]);
