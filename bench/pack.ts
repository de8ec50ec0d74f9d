import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where this package is installed. npm hoists the peers to the root's `node_modules`, where Node also finds them. */
export const modules = fileURLToPath(new URL('node_modules', import.meta.url));

/**
 * Installs the files that `npm publish` would upload, because these are what users get. They are not a dependency in
 * package.json, because the lock file would then need a new checksum after every build. Also installs the empty package
 * that imports are compared with.
 */
export function installPackedPackage(): void {
  const root = fileURLToPath(new URL('..', import.meta.url));
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const packed = execFileSync('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', folder], {
    cwd: root,
    encoding: 'utf8',
  });
  const [tarball] = Object.values(JSON.parse(packed) as { filename: string }[]);
  if (!tarball) throw new Error('Cannot find what npm packed');
  const target = join(modules, 'http-status-kit');
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  execFileSync('tar', ['-xzf', join(folder, tarball.filename), '-C', target, '--strip-components=1']);
  rmSync(folder, { recursive: true });
  cpSync(fileURLToPath(new URL('import/empty-package', import.meta.url)), join(modules, 'empty-package'), {
    recursive: true,
  });
}

/** Finds the folder of a package the way Node does, even if the package does not export its package.json. */
export function folderOf(packageName: string, from: string): string {
  const places = createRequire(join(from, 'index.js')).resolve.paths(packageName) ?? [];
  const folder = places.map((place) => join(place, packageName)).find((path) => isFile(join(path, 'package.json')));
  if (folder === undefined) throw new Error(`Cannot find ${packageName} from ${from}: not installed`);
  return folder;
}

const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;

export function versionOf(packageName: string): string {
  const manifest = readFileSync(join(folderOf(packageName, modules), 'package.json'), 'utf8');
  return (JSON.parse(manifest) as { version: string }).version;
}
