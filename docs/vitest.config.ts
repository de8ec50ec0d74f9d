import { defineConfig } from 'vitest/config';
import { checkSamples } from './test/sample-checks.js';

export default defineConfig({
  cacheDir: 'made/cache/vitest',
  plugins: [checkSamples()],
  test: {
    root: import.meta.dirname,
    // A missing file counts as stale. Only --update writes files.
    update: 'none',
    // Only stops a test that never ends. It does not measure speed.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    // Each file of the browser tests starts its own Chromium.
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
