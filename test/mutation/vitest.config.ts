import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

// The behavior alone: what reads the built package or the types cannot see a mutant.
export default defineConfig({
  resolve: { alias: { 'http-status-kit': fileURLToPath(new URL('../../src/index.ts', import.meta.url)) } },
  test: {
    root: fileURLToPath(new URL('../../', import.meta.url)),
    include: ['test/{client,errors,fields,problem}/*.test.ts', 'test/*.test.ts'],
    // Large inputs take long and kill no mutant that a small one does not.
    testNamePattern: /^(?!.*linear time)/,
  },
});
