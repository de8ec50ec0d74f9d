import js from '@eslint/js';
import vitest from '@vitest/eslint-plugin';
import { defineConfig, includeIgnoreFile } from 'eslint/config';
import jsdoc from 'eslint-plugin-jsdoc';
import tsdoc from 'eslint-plugin-tsdoc';
import vue from 'eslint-plugin-vue';
import { join } from 'node:path';
import tseslint from 'typescript-eslint';

/** Refuses imports whose path matches. If several apply to the same file, the last one counts. */
const refuseImports = (files, regex, message, ignores = []) => ({
  files,
  ignores,
  rules: { 'no-restricted-imports': ['error', { patterns: [{ regex, message }] }] },
});

/**
 * A folder of `src` may import only its own files and these. It may not import packages, because the library has no
 * dependencies.
 */
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

/** What the folders of `src` may import from each other. The registry is large, so only few folders import it. */
const directions = {
  // A new folder may not import others until it has a line here.
  '*': [],
  objects: [],
  fields: ['objects'],
  // The unofficial codes are in a subfolder, and import the types of records from here.
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
    // Some peers have deprecated an API that people still use, so it is measured too.
    rules: { '@typescript-eslint/no-deprecated': 'off' },
  },
  {
    files: ['docs/**/*.ts'],
    languageOptions: { parserOptions: { project: './docs/tsconfig.json' } },
  },
  {
    // A sample shows values as expressions: `status.name; //=> 'NOT_FOUND'`.
    files: ['docs/samples/**/*.ts'],
    rules: {
      '@typescript-eslint/no-unused-expressions': 'off',
      // Some samples show old names, or what a spread loses.
      '@typescript-eslint/no-deprecated': 'off',
      '@typescript-eslint/no-misused-spread': 'off',
      // A sample may compare constants to show that they are equal, or state a type for the reader.
      '@typescript-eslint/no-unnecessary-condition': 'off',
      '@typescript-eslint/no-unnecessary-type-assertion': 'off',
      // Matchers are added to Vitest with an interface without members.
      '@typescript-eslint/no-empty-object-type': ['error', { allowInterfaces: 'with-single-extends' }],
      '@typescript-eslint/no-floating-promises': [
        'error',
        { allowForKnownSafeCalls: [{ from: 'package', package: 'node:test', name: 'test' }] },
      ],
    },
  },
  {
    // A page may show an import or a result without using it.
    files: ['docs/samples/migrate/*-after.ts', 'docs/samples/start/*.ts'],
    rules: { '@typescript-eslint/no-unused-vars': 'off' },
  },
  {
    // If the value is missing, the test fails anyway.
    files: ['docs/test/**/*.ts'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  {
    // These rules need no types: TypeScript cannot read .vue files, so their imports would all be untyped.
    files: ['docs/.vitepress/**/*.vue'],
    extends: [
      tseslint.configs.strict,
      tseslint.configs.stylistic,
      vue.configs['flat/strongly-recommended'],
      // Prettier formats the templates.
      { rules: vue.configs['no-layout-rules'].rules },
    ],
    languageOptions: { parserOptions: { parser: tseslint.parser } },
    rules: {
      // Browser globals are not listed here.
      'no-undef': 'off',
      // The pages use this name, and HTML has no such element.
      'vue/multi-word-component-names': ['error', { ignores: ['Wizard'] }],
    },
  },
  {
    files: ['docs/build/service-worker.js'],
    languageOptions: {
      globals: Object.fromEntries(['FILES', 'VERSION', 'caches', 'Request', 'self'].map((name) => [name, 'readonly'])),
    },
  },
  {
    files: ['test/dist/**/*.ts'],
    languageOptions: { parserOptions: { project: './test/dist/tsconfig.json' } },
  },
  {
    // The labs have separate installs, which linting should not need. Without them, typed rules would report
    // everything that is imported from a framework. `npm run types` of each lab checks the types.
    files: ['labs/**/*.{ts,mts}', 'examples/frameworks/*.ts'],
    extends: [tseslint.configs.disableTypeChecked],
    rules: {
      // Express recognizes an error handler by its four parameters, and destructuring leaves out members without
      // using them.
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_next$', ignoreRestSiblings: true }],
      // A Nest module is an empty class.
      '@typescript-eslint/no-extraneous-class': ['error', { allowEmpty: true }],
    },
  },
  {
    // The rule does not see that methods in a list are typed by the list. Recipes rely on the types of the framework.
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
  // Deprecated codes are generated too.
  {
    files: ['src/generated/**/*.ts'],
    rules: {
      '@typescript-eslint/no-deprecated': 'off',
      // Every class would ship with it.
      'jsdoc/require-description': 'off',
      // A static field makes `instanceof` several times slower than a getter does.
      '@typescript-eslint/class-literal-property-style': 'off',
    },
  },
  importsNot(['test/**/*.ts'], ['codegen'], ['test/codegen/**']),
  // These use the library as consumers do.
  importsNot(['bench/**', 'docs/content/**', 'docs/samples/**', 'examples/**', 'labs/**', '.github/**'], ['src']),
  // The build of the site may read the registry, because no entry point says which codes have no page on MDN. In the
  // theme, it would be part of the scripts. The theme imports only the search, which no entry point exports without
  // the records.
  importsNot(['docs/.vitepress/theme/**'], ['registry']),
  {
    files: ['test/**/*.ts'],
    plugins: { vitest },
    settings: { vitest: { typecheck: true } },
    rules: {
      ...vitest.configs.recommended.rules,
      'vitest/expect-expect': ['error', { assertFunctionNames: ['expect', 'expectTypeOf', 'expect*', 'fc.assert'] }],
      // The second argument is the failure message.
      'vitest/valid-expect': ['error', { maxArgs: 2 }],
      'vitest/no-focused-tests': 'error',
      'vitest/no-disabled-tests': 'error',
      // Type tests have unused values, and old names are tested on purpose.
      '@typescript-eslint/no-deprecated': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unnecessary-type-assertion': 'off',
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      // A loop over rows or vectors may branch on the row.
      'vitest/no-conditional-expect': 'off',
      '@typescript-eslint/explicit-module-boundary-types': 'off',
    },
  },
  {
    // These files are only compiled. Their values exist for their types, and their enums cover what TypeScript allows.
    files: ['test/dist/types/promises/*.ts'],
    rules: {
      '@typescript-eslint/no-unused-vars': 'off',
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      '@typescript-eslint/prefer-literal-enum-member': 'off',
    },
  },
  // `@ts-expect-error` counts as an assertion.
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
