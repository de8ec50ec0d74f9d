import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where this package is put; npm hoists the peers into the `node_modules` of the root, where Node finds them from here too. */
export const modules = fileURLToPath(new URL('node_modules', import.meta.url));

/**
 * Installs what `npm publish` would upload, so that the files measured are those that users get. It is no dependency in the
 * package.json, whose lock would hold a checksum of every build. Beside it goes the empty package that imports are compared with.
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

/** The folder of a package as Node finds it; its package.json need not be among what it exports. */
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
