import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { inject } from 'vitest';
import sources from '../../../entry-points.json' with { type: 'json' };

const { files, folder, project } = inject('tarball');
export { folder, project };

/** One module format of an entry point: the paths of its declarations and its code in the package. */
interface Target {
  readonly types: string;
  readonly default: string;
}

/** The targets of an entry point. JSON is the same in both module formats. */
type Targets = string | { readonly import: Target; readonly require: Target };

export interface Manifest {
  readonly exports: Readonly<Record<string, Targets>>;
  readonly scripts: Readonly<Record<string, string>>;
  readonly license?: string;
  readonly keywords?: readonly string[];
  readonly repository?: { readonly type: string; readonly url: string };
  readonly engines?: Readonly<Record<string, string>>;
  readonly sideEffects?: boolean;
  readonly dependencies?: unknown;
  readonly peerDependencies?: unknown;
  readonly optionalDependencies?: unknown;
  readonly bundleDependencies?: unknown;
}

export const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;

export interface EntryPoint {
  /** The specifier that a consumer imports. */
  readonly name: string;
  readonly esm: Target;
  readonly cjs: Target;
}

/** The entry points with code, beginning with the root. */
export const entryPoints: readonly EntryPoint[] = Object.keys(sources).map((path) => {
  const targets = manifest.exports[path];
  if (typeof targets !== 'object') throw new Error(`Cannot find code behind "${path}" in the exports of package.json`);
  return { name: `http-status-kit${path.slice(1)}`, esm: targets.import, cjs: targets.require };
});

/** The entry point `http-status-kit`. */
export const root = entryPoints[0]!;

type Exports = Readonly<Record<string, unknown>>;

/** Imports an entry point as an ES module. */
export async function importEntryPoint({ esm }: EntryPoint): Promise<Exports> {
  return (await import(/* @vite-ignore */ pathToFileURL(join(folder, esm.default)).href)) as Exports;
}

/** Loads an entry point as CommonJS. */
export const requireEntryPoint = ({ name }: Pick<EntryPoint, 'name'>): Exports =>
  createRequire(join(project, 'consumer.cjs'))(name) as Exports;

/** The absolute paths of the files with an extension. */
export const filesOf = (end: string): readonly string[] =>
  files.filter((path) => path.endsWith(end)).map((path) => join(folder, path));
