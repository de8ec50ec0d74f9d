import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { inject } from 'vitest';

export const { files, folder, project } = inject('tarball');

/** One module format of a door: its declarations and its code, from the root of the package. */
interface Target {
  readonly types: string;
  readonly default: string;
}

export interface Manifest {
  readonly exports: Readonly<Record<string, string | { readonly import: Target; readonly require: Target }>>;
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

/** The doors that lead to code; the others lead to JSON. */
export const doors = Object.entries(manifest.exports).flatMap(([path, targets]) =>
  typeof targets === 'string'
    ? []
    : [{ name: `http-status-kit${path.slice(1)}`, esm: targets.import, cjs: targets.require }],
);

type Exports = Readonly<Record<string, unknown>>;

/** What `import` gives to a consumer. */
export async function importDoor({ esm }: { readonly esm: Target }): Promise<Exports> {
  return (await import(/* @vite-ignore */ pathToFileURL(join(folder, esm.default)).href)) as Exports;
}

/** What `require` gives to a consumer. */
export function requireDoor({ name }: { readonly name: string }): Exports {
  return createRequire(join(project, 'consumer.cjs'))(name) as Exports;
}

/** The files that end so, as absolute paths. */
export const filesOf = (end: string): readonly string[] =>
  files.filter((path) => path.endsWith(end)).map((path) => join(folder, path));
