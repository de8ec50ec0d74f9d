import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    root: import.meta.dirname,
    include: ['*/*.test.ts'],
    globalSetup: 'install-tarball.ts',
    update: 'none',
    // A guard against what never ends, not a measure of speed.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    // Compilers and bundlers take a core each.
    maxConcurrency: 2,
    printConsoleTrace: false,
  },
});
