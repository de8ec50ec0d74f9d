import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

// Only tests of behavior. Tests that read the built package or check types cannot notice a mutant.
export default defineConfig({
  resolve: { alias: { 'http-status-kit': fileURLToPath(new URL('../../src/index.ts', import.meta.url)) } },
  test: {
    root: fileURLToPath(new URL('../../', import.meta.url)),
    include: ['test/{check,client,details,errors,fields,guide,matchers,problem,status,unofficial,unstable}/*.test.ts'],
    // Large inputs and random queries take long, and find no mutant that small inputs miss.
    testNamePattern: /^(?!.*(?:linear time|never throws and never returns a hit twice))/,
    testTimeout: 120_000,
  },
});
