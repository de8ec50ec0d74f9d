import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

// The behavior alone: what reads the built package or the types cannot see a mutant.
export default defineConfig({
  resolve: { alias: { 'http-status-kit': fileURLToPath(new URL('../../src/index.ts', import.meta.url)) } },
  test: {
    root: fileURLToPath(new URL('../../', import.meta.url)),
    include: ['test/{check,client,details,errors,fields,guide,matchers,problem,status,unofficial,unstable}/*.test.ts'],
    // Large inputs take long and kill no mutant that a small one does not; so do queries at random.
    testNamePattern: /^(?!.*(?:linear time|never throws and never gives a hit twice))/,
    testTimeout: 120_000,
  },
});
