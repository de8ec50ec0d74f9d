import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { contestantNames, packageOf, type Contestant } from './contestants.ts';
import { folderOf, modules } from './pack.ts';
import { withBudget, type Cells, type Table } from './results.ts';

/** Measures what a package installs: its files and those of its dependencies, including required peer dependencies. */
export function measureInstall(): Table[] {
  const footprints = contestantNames.flatMap((name): [Contestant, Footprint][] => {
    const packageName = packageOf(name);
    return packageName === undefined ? [] : [[name, footprintOf(packageName)]];
  });
  const cellsOf = (count: keyof Footprint): Cells =>
    Object.fromEntries(footprints.map(([name, footprint]) => [name, { value: footprint[count] }]));
  const packages = withBudget({ title: 'packages', cells: cellsOf('packages') }, '1', ({ value }) => value === 1);
  return [
    { title: 'install, bytes', unit: 'B', exact: true, rows: [{ title: 'unpacked bytes', cells: cellsOf('bytes') }] },
    {
      title: 'install, counts',
      unit: 'count',
      exact: true,
      rows: [{ title: 'files', cells: cellsOf('files') }, packages],
    },
  ];
}

interface Footprint {
  readonly bytes: number;
  readonly files: number;
  readonly packages: number;
}

interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly peerDependenciesMeta?: Readonly<Record<string, { readonly optional?: boolean }>>;
}

function footprintOf(packageName: string): Footprint {
  const folders = new Set<string>();
  collect(packageName, modules, folders);
  const files = [...folders].flatMap(filesIn);
  const bytes = files.reduce((sum, file) => sum + statSync(file).size, 0);
  return { bytes, files: files.length, packages: folders.size };
}

function collect(packageName: string, from: string, folders: Set<string>): void {
  const folder = folderOf(packageName, from);
  if (folders.has(folder)) return;
  folders.add(folder);
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
  const { dependencies = {}, peerDependencies = {}, peerDependenciesMeta = {} } = manifest;
  const peers = Object.keys(peerDependencies).filter((name) => !peerDependenciesMeta[name]?.optional);
  for (const name of [...Object.keys(dependencies), ...peers]) collect(name, folder, folders);
}

/** The files of one package, without nested `node_modules`. */
function filesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !path.slice(folder.length).includes('node_modules'));
}
