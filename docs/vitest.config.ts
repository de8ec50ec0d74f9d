import { defineConfig } from 'vitest/config';
import { checkSamples } from './test/sample-checks.js';

export default defineConfig({
  cacheDir: 'made/cache/vitest',
  plugins: [checkSamples()],
  test: {
    root: import.meta.dirname,
    // A file that is missing is as stale as one that differs; only --update writes.
    update: 'none',
    // A guard against what never ends, not a measure of speed.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    // Each file of the browser tests has a Chromium of its own.
    maxWorkers: 2,
    // Samples import other packages as Node does.
    deps: { interopDefault: false },
    server: { deps: { external: [/\/dist\/esm\//] } },
    projects: [
      { extends: true, test: { name: 'content', include: ['test/*.test.ts', 'samples/start/*.vitest.ts'] } },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['test/browser/*.test.ts'],
          globalSetup: 'test/browser/chromium.ts',
        },
      },
    ],
  },
});
