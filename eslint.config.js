import js from '@eslint/js';
import vitest from '@vitest/eslint-plugin';
import { defineConfig, includeIgnoreFile } from 'eslint/config';
import jsdoc from 'eslint-plugin-jsdoc';
import tsdoc from 'eslint-plugin-tsdoc';
import vue from 'eslint-plugin-vue';
import { join } from 'node:path';
import tseslint from 'typescript-eslint';

/** Refuses imports whose path matches. Of several that are about the same file, the last one counts. */
const refuseImports = (files, regex, message, ignores = []) => ({
  files,
  ignores,
  rules: { 'no-restricted-imports': ['error', { patterns: [{ regex, message }] }] },
});

/** A folder of `src` may import its own files, and of the others only these. Packages it may not: the library has none. */
const srcImports = (folder, others) =>
  refuseImports(
    [`src/${folder}/**/*.ts`],
    others.length > 0 ? `^(?!\\./|(?:\\.\\./)+(?:${others.join('|')})[/.])` : '^(?!\\./)',
    `src/${folder} may import only its own files${others.map((other) => `, ${other}`).join('')}`,
  );

/** Files that may not import from some folders. */
const importsNot = (files, folders, ignores) =>
  refuseImports(
    files,
    `^\\.\\.?/(?:.*/)?(?:${folders.join('|')})/`,
    `${files.join(', ')} may not import from ${folders}`,
    ignores,
  );

/** What the folders of `src` import from each other. Only what knows about codes reaches the registry, which is large. */
const directions = {
  // A new folder imports nothing until it has a line here.
  '*': [],
  objects: [],
  fields: ['objects'],
  // The codes of vendors, a folder below, use what their records share.
  registry: ['header-rule'],
  codegen: ['registry', 'status/name-key', 'entry-points'],
  generated: ['errors', 'status/phrases-from'],
  status: ['generated'],
  errors: ['fields', 'generated', 'objects', 'problem', 'status'],
  problem: ['client', 'errors', 'fields', 'generated', 'objects', 'status'],
  client: ['errors', 'fields', 'generated', 'objects', 'problem', 'status'],
  unofficial: ['generated', 'status'],
  guide: ['generated'],
  details: ['generated', 'registry', 'status'],
  check: ['fields', 'problem', 'registry', 'status'],
  matchers: ['check', 'status'],
  unstable: ['client', 'fields', 'objects'],
};

export default defineConfig(
  includeIgnoreFile(join(import.meta.dirname, '.gitignore')),
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
    // Some peers have deprecated an interface that people still use, and that is measured as well.
    rules: { '@typescript-eslint/no-deprecated': 'off' },
  },
  {
    files: ['docs/**/*.ts'],
    languageOptions: { parserOptions: { project: './docs/tsconfig.json' } },
  },
  {
    // A sample is read line by line: `status.name; //=> 'NOT_FOUND'`.
    files: ['docs/samples/**/*.ts'],
    rules: { '@typescript-eslint/no-unused-expressions': 'off' },
  },
  {
    files: ['docs/.vitepress/**/*.vue'],
    extends: [vue.configs['flat/strongly-recommended']],
    languageOptions: { parserOptions: { parser: tseslint.parser } },
  },
  {
    files: ['test/dist/**/*.ts'],
    languageOptions: { parserOptions: { project: './test/dist/tsconfig.json' } },
  },
  {
    // The labs have installs of their own. Nobody should need them in order to lint, and rules that ask for types would take
    // all that is imported from a framework for a mistake. `npm run types` of each lab does ask the compiler.
    files: ['labs/**/*.{ts,mts}', 'examples/frameworks/*.ts'],
    extends: [tseslint.configs.disableTypeChecked],
    rules: {
      // Express takes a function for an error handler by its four parameters; what is taken out of an object is not used.
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_next$', ignoreRestSiblings: true }],
      // A module of Nest is an empty class.
      '@typescript-eslint/no-extraneous-class': ['error', { allowEmpty: true }],
    },
  },
  {
    // The rule does not see that the methods in a list have their types from that of the list. A recipe leaves types to the
    // framework where it can.
    files: ['labs/runtimes/suite/*.mts', 'examples/frameworks/*.ts'],
    rules: { '@typescript-eslint/explicit-module-boundary-types': 'off' },
  },
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
  ...Object.entries(directions).map(([folder, others]) => srcImports(folder, others)),
  refuseImports(
    ['src/index.ts'],
    '^(?!\\./(?:client|errors|fields|generated|problem|status)/)',
    'The root has no behavior of its own, and nothing of another entry point',
  ),
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
  importsNot(['test/**/*.ts'], ['codegen'], ['test/codegen/**']),
  // These use the library as everybody does.
  importsNot(['bench/**', 'examples/**', 'labs/**', '.github/**'], ['src']),
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
    files: ['**/*.js', '**/*.mjs', '**/*.cjs'],
    languageOptions: {
      globals: Object.fromEntries(
        ['console', 'fetch', 'lockdown', 'performance', 'process', 'URL'].map((name) => [name, 'readonly']),
      ),
    },
  },
);
