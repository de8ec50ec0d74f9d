import { defineNitroConfig } from 'nitro/config';

const output = process.env['OUTPUT'];

export default defineNitroConfig({
  preset: 'node-middleware',
  compatibilityDate: '2026-01-01',
  buildDir: `${output}/build`,
  output: { dir: `${output}/app` },
  ...(process.env['MODE'] === 'recipe' && { errorHandler: '../../../../examples/frameworks/nitro-3.ts' }),
});
