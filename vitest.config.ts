import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const alias = { 'http-status-kit': fileURLToPath(new URL('src/index.ts', import.meta.url)) };

/** The tests that compare the derived files with the committed ones. With `--update`, they write the files. */
const generated = ['test/codegen/generated-files.test.ts', 'test/guide/outcome-codes.test.ts'];

export default defineConfig({
  test: {
    // A missing generated file fails its test, like one that differs. Only --update writes it.
    update: 'none',
    // Only stops a test that hangs. It is not a limit for slow tests.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    projects: [
      {
        // Without `extends`, a project does not get the options above.
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
