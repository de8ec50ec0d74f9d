/** A project that uses the package. */
export interface Consumer {
  readonly type: 'module' | 'commonjs';
  /** Its compiler options. Every consumer also has `strict` on and `skipLibCheck` off. */
  readonly options: { readonly module: string; readonly moduleResolution?: string; readonly [option: string]: unknown };
  /** Whether it also imports the registry as JSON. */
  readonly readsJson?: boolean;
  /** The first and the last compiler that support the options. */
  readonly from?: Compiler;
  readonly to?: Compiler;
  /** Whether its types include `Response`. Without it, the consumer uses the entry points but not the README. */
  readonly hasFetch: boolean;
}

/** The compilers, oldest first. `package.json` lists each as `typescript-<version>`. */
export const compilers = ['5.0', '5.4', '5.9', '6.0', '7.0'] as const;

export type Compiler = (typeof compilers)[number];

const dom = { lib: ['ES2022', 'DOM'], types: [] };
const node = { lib: ['ES2022'], types: ['node'] };
const bare = { lib: ['ES2022'], types: [] };

/** The options of people who want the strictest checks. */
const strictest = {
  isolatedModules: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noPropertyAccessFromIndexSignature: true,
  noImplicitOverride: true,
  noImplicitReturns: true,
};

export const consumers: Readonly<Record<string, Consumer>> = {
  'ES modules, node16': { type: 'module', options: { module: 'node16', ...dom }, hasFetch: true },
  'ES modules, nodenext': { type: 'module', options: { module: 'nodenext', ...dom }, hasFetch: true },
  'ES modules, bundler': {
    type: 'module',
    options: { module: 'esnext', moduleResolution: 'bundler', ...dom },
    hasFetch: true,
  },
  'CommonJS, node16': { type: 'commonjs', options: { module: 'node16', ...dom }, hasFetch: true },
  'CommonJS, nodenext': { type: 'commonjs', options: { module: 'nodenext', ...dom }, hasFetch: true },
  'CommonJS, node10': {
    type: 'commonjs',
    options: { module: 'commonjs', moduleResolution: 'node10', ...dom },
    to: '6.0',
    hasFetch: true,
  },
  'ES modules, registry.json': {
    type: 'module',
    options: { module: 'nodenext', resolveJsonModule: true, ...bare },
    from: '5.4',
    readsJson: true,
    hasFetch: false,
  },
  'CommonJS, registry.json': {
    type: 'commonjs',
    options: { module: 'nodenext', resolveJsonModule: true, ...bare },
    readsJson: true,
    hasFetch: false,
  },
  'every flag, ES modules': {
    type: 'module',
    options: { module: 'nodenext', ...dom, ...strictest, verbatimModuleSyntax: true },
    hasFetch: true,
  },
  'every flag, CommonJS': {
    type: 'commonjs',
    options: { module: 'nodenext', ...dom, ...strictest },
    hasFetch: true,
  },
  'every flag, erasable syntax': {
    type: 'module',
    options: { module: 'nodenext', ...dom, ...strictest, verbatimModuleSyntax: true, erasableSyntaxOnly: true },
    from: '5.9',
    hasFetch: true,
  },
  'types of Node, no DOM': { type: 'module', options: { module: 'nodenext', ...node }, hasFetch: true },
  'no types of Node, no DOM': { type: 'module', options: { module: 'nodenext', ...bare }, hasFetch: false },
  'no types of Node, no DOM, bundler': {
    type: 'module',
    options: { module: 'esnext', moduleResolution: 'bundler', ...bare },
    hasFetch: false,
  },
};
