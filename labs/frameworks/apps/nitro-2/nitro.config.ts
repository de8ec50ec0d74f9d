import { defineNitroConfig } from 'nitropack/config';

const output = process.env['OUTPUT'];

export default defineNitroConfig({
  preset: 'node',
  compatibilityDate: '2026-01-01',
  buildDir: `${output}/build`,
  output: { dir: `${output}/app` },
  // scenarios.ts uses top-level await.
  esbuild: { options: { target: 'es2022' } },
  plugins: process.env['MODE'] === 'recipe' ? ['../../../../examples/frameworks/nitro-2.ts'] : [],
});
