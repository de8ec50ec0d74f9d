import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    root: import.meta.dirname,
    include: ['*/*.test.ts'],
    globalSetup: 'install-tarball.ts',
    update: 'none',
    // Only stops a test that never ends. It does not measure speed.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    // Each compiler or bundler uses a whole core.
    maxConcurrency: 2,
    printConsoleTrace: false,
  },
});
