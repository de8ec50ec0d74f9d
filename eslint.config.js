import js from '@eslint/js';
import vitest from '@vitest/eslint-plugin';
import { defineConfig, globalIgnores } from 'eslint/config';
import jsdoc from 'eslint-plugin-jsdoc';
import tsdoc from 'eslint-plugin-tsdoc';
import tseslint from 'typescript-eslint';

/** Refuses imports whose path matches. */
const refuseImports = (files, regex, message, ignores = []) => ({
  files,
  ignores,
  rules: { 'no-restricted-imports': ['error', { patterns: [{ regex, message }] }] },
});

/** Files of one folder may import these modules, and nothing else of ours. */
const importsOnly = (files, modules) =>
  refuseImports(
    files,
    `^\\.(?!${modules.map((path) => path.slice(1)).join('|')})`,
    `${files[0]} may import only ${modules}`,
  );

/** Files that may not import from some folders. */
const importsNot = (files, folders, ignores) =>
  refuseImports(
    files,
    `^\\.\\.?/(?:.*/)?(?:${folders.join('|')})/`,
    `${files[0]} may not import from ${folders}`,
    ignores,
  );

export default defineConfig(
  globalIgnores(['dist', '.stryker-tmp', 'reports', 'coverage', 'docs', 'test/dist/**']),
  js.configs.recommended,
  {
    files: ['**/*.ts', '**/*.mts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { project: './tsconfig.test.json', tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      '@typescript-eslint/unified-signatures': 'off',
    },
  },
  {
    files: ['bench/**/*.ts'],
    languageOptions: { parserOptions: { project: './bench/tsconfig.json' } },
  },
  { files: ['labs/**', 'examples/frameworks/**'], extends: [tseslint.configs.disableTypeChecked] },
  {
    files: ['src/**/*.ts'],
    plugins: { jsdoc, tsdoc },
    settings: { jsdoc: { mode: 'typescript', tagNamePreference: { template: 'typeParam' } } },
    rules: {
      'tsdoc/syntax': 'error',
      'jsdoc/no-types': 'error',
      'jsdoc/check-param-names': 'error',
      'jsdoc/check-alignment': 'error',
      'jsdoc/no-undefined-types': 'off',
      'jsdoc/require-jsdoc': [
        'error',
        {
          publicOnly: true,
          require: { ClassDeclaration: true, FunctionDeclaration: true },
          contexts: ['TSInterfaceDeclaration', 'TSTypeAliasDeclaration'],
        },
      ],
      'jsdoc/require-description': 'error',
    },
  },
  importsOnly(['src/registry/*.ts'], ['./[^/]+$', './unofficial/index.js$']),
  importsOnly(['src/registry/unofficial/*.ts'], ['./[^/]+$', '../header-rule.js$']),
  importsOnly(['src/codegen/*.ts'], ['./[^/]+$', '../../entry-points.json$', '../status/name-key.js$', '../registry/']),
  importsOnly(
    ['src/generated/*.ts'],
    [
      './constants.js$',
      '../status/phrases-from.js$',
      '../errors/bare-http-error.js$',
      '../errors/error-content.js$',
      '../errors/error-options.js$',
      '../errors/field-options.js$',
    ],
  ),
  importsNot(
    ['src/**/*.ts'],
    ['registry', 'codegen'],
    ['src/registry/**', 'src/codegen/**', 'src/generated/**', 'src/details/**', 'src/check/**'],
  ),
  importsNot(['src/details/**/*.ts', 'src/check/**/*.ts'], ['codegen']),
  // A deprecated code is generated like any other.
  {
    files: ['src/generated/**/*.ts'],
    rules: {
      '@typescript-eslint/no-deprecated': 'off',
      // It would be shipped with each class.
      'jsdoc/require-description': 'off',
      // A static field makes `instanceof` several times slower than a getter does.
      '@typescript-eslint/class-literal-property-style': 'off',
    },
  },
  importsNot(['test/**/*.ts', 'examples/**'], ['codegen'], ['test/codegen/**']),
  {
    files: ['test/**/*.ts'],
    plugins: { vitest },
    settings: { vitest: { typecheck: true } },
    rules: {
      ...vitest.configs.recommended.rules,
      'vitest/expect-expect': ['error', { assertFunctionNames: ['expect', 'expectTypeOf', 'expect*', 'fc.assert'] }],
      // The second argument is the message of a failure.
      'vitest/valid-expect': ['error', { maxArgs: 2 }],
      'vitest/no-focused-tests': 'error',
      'vitest/no-disabled-tests': 'error',
      // Type tests look at values that nothing uses, and old names are tested on purpose.
      '@typescript-eslint/no-deprecated': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unnecessary-type-assertion': 'off',
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      // A loop over rows or over vectors branches on what the row says.
      'vitest/no-conditional-expect': 'off',
      '@typescript-eslint/explicit-module-boundary-types': 'off',
    },
  },
  // `@ts-expect-error` is an assertion too.
  { files: ['test/**/*.test-d.ts'], rules: { 'vitest/expect-expect': 'off' } },
  {
    files: ['**/*.js', '**/*.mjs'],
    languageOptions: {
      globals: { console: 'readonly', process: 'readonly', fetch: 'readonly', URL: 'readonly', lockdown: 'readonly' },
    },
  },
);
