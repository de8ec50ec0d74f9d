import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const alias = { 'http-status-kit': fileURLToPath(new URL('src/index.ts', import.meta.url)) };

/** The tests that compare what is derived with what is committed; with `--update` they write it. */
const generated = ['test/codegen/generated-files.test.ts', 'test/guide/outcome-codes.test.ts'];

export default defineConfig({
  test: {
    // A generated file that is missing is as stale as one that differs; only --update writes.
    update: 'none',
    // A guard against what never ends, not a measure of speed.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    projects: [
      {
        // Without this a project has none of the options above.
        extends: true,
        resolve: { alias },
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: [...generated, 'test/dist/**'],
        },
      },
      {
        extends: true,
        test: {
          name: 'types',
          include: [],
          exclude: ['test/dist/**'],
          typecheck: { enabled: true, only: true, include: ['test/**/*.test-d.ts'], tsconfig: 'tsconfig.test.json' },
        },
      },
      { extends: true, test: { name: 'generated', include: generated } },
    ],
  },
});
