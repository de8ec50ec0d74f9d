import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const here = import.meta.dirname;

/** A fresh folder that contains only the suite as plain JavaScript and, in `node_modules`, the files of the tarball. */
export interface Stage {
  readonly folder: string;
  /** The ES module file of each entry point, relative to the folder, by specifier such as `http-status-kit/errors`. */
  readonly entryPoints: Readonly<Record<string, string>>;
  /** The CommonJS file of the root entry point, relative to the folder. */
  readonly commonJs: string;
  remove(): void;
}

/** Creates a stage from a tarball. Defaults to the tarball that `npm pack` creates from the current build. */
export function makeStage(tarball: string | undefined): Stage {
  const folder = mkdtempSync(join(tmpdir(), 'runtimes-'));
  const target = join(folder, 'node_modules/http-status-kit');
  mkdirSync(target, { recursive: true });
  execFileSync('tar', ['-xzf', tarball ? resolve(tarball) : pack(folder), '-C', target, '--strip-components=1']);
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }\n');
  for (const file of readdirSync(join(here, 'suite'))) {
    const source = readFileSync(join(here, 'suite', file), 'utf8');
    writeFileSync(join(folder, file.replace(/\.mts$/, '.mjs')), stripTypeScriptTypes(source));
  }
  const remove = () => {
    rmSync(folder, { recursive: true });
  };
  return { folder, ...entriesOf(target), remove };
}

function pack(folder: string): string {
  const args = ['pack', '--ignore-scripts', '--json', '--pack-destination', folder];
  const output = execFileSync('npm', args, { cwd: resolve(here, '../..'), encoding: 'utf8' });
  const [{ filename, files }] = JSON.parse(output) as [{ filename: string; files: readonly { path: string }[] }];
  if (!files.some(({ path }) => path.startsWith('dist/')))
    throw new Error('Nothing is built: run "npm run build" first');
  return join(folder, filename);
}

function entriesOf(target: string): Pick<Stage, 'entryPoints' | 'commonJs'> {
  const { exports } = JSON.parse(readFileSync(join(target, 'package.json'), 'utf8')) as { exports: Exports };
  const root = exports['.'];
  if (typeof root !== 'object') throw new Error('The package has no entry point "."');
  const pathOf = ({ default: path }: Entry): string => join('node_modules/http-status-kit', path);
  const entryPoints = Object.entries(exports).flatMap(([entryPoint, files]) =>
    typeof files === 'string' ? [] : [[`http-status-kit${entryPoint.slice(1)}`, pathOf(files.import)] as const],
  );
  return { entryPoints: Object.fromEntries(entryPoints), commonJs: pathOf(root.require) };
}

type Exports = Readonly<Record<string, string | { readonly import: Entry; readonly require: Entry }>>;

interface Entry {
  readonly default: string;
}
