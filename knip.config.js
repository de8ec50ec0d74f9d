import entryPoints from './entry-points.json' with { type: 'json' };

/**
 * Lists what is used without an import: programs that are started by their path, and packages that are named in
 * strings.
 *
 * @type {import('knip').KnipConfig}
 */
export default {
  include: ['files', 'dependencies', 'unlisted', 'unresolved', 'binaries', 'exports', 'types', 'duplicates', 'cycles'],
  workspaces: {
    '.': {
      entry: [
        ...Object.values(entryPoints),
        // The build makes a file of it for the entry points that share it.
        'src/registry/index.ts',
        'examples/**/*.ts',
        '.github/*/*.ts',
        'test/**/*.test-d.ts',
        'test/fixtures/environments/*.mjs',
        'test/mutation/vitest.config.ts',
        'playground.example.ts',
      ],
      // `npm run test:mutation` installs it.
      ignoreBinaries: ['stryker'],
      ignoreDependencies: ['@stryker-mutator/vitest-runner'],
    },
    bench: {
      entry: ['consumers/*/*.ts', 'import/**/*.{js,mjs,cjs}', '{memory,scaling,throughput,types}/main.ts'],
    },
    docs: {
      entry: ['content/{codes,topics,unofficial}/*.ts', 'samples/**/*.ts', 'build/service-worker.js'],
      ignoreBinaries: ['perl'],
      ignoreDependencies: ['axe-core'],
    },
    'test/dist': {
      entry: ['types/promises/*.ts', '*/*.mjs'],
      ignoreDependencies: ['@arethetypeswrong/cli', 'bun'],
    },
    'labs/frameworks': {
      entry: [
        'servers/*.ts',
        'hostile/{express,fastify,hono,koa,node}.ts',
        'apps/*/*.config.{ts,mjs}',
        'apps/*/{app,routes,src}/**/*.{ts,js}',
      ],
      ignoreDependencies: [
        // The recipes import them.
        '@feathersjs/errors',
        'restify-errors',
        '@types/restify-errors',
        // Peer dependencies, which knip recognizes only if the labs are installed.
        '@sveltejs/vite-plugin-svelte',
        'graphql',
        'react',
        'react-dom',
        'svelte',
      ],
    },
    'labs/runtimes': {
      entry: ['run.ts', 'suite/{in-*,worker}.mts'],
      ignoreBinaries: ['apt-get'],
    },
    'labs/sinks': {
      entry: ['run.ts', 'programs/*.mts'],
      // The first is a peer dependency.
      ignoreDependencies: ['@opentelemetry/api', 'vitest-expect-4'],
    },
  },
  // The recipes are in the root, but their imports are installed in labs/frameworks.
  ignoreIssues: { 'examples/frameworks/*.ts': ['unlisted'] },
};
