import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where the packages are installed. */
export const modules = fileURLToPath(new URL('node_modules', import.meta.url));

/**
 * Puts what `npm publish` would upload among the installed packages, so that the files measured are those that users get. It is no
 * dependency in the package.json, whose lock would hold a checksum of every build. Beside it
 * goes the empty package that imports are compared with.
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
  mkdirSync(target);
  execFileSync('tar', ['-xzf', join(folder, tarball.filename), '-C', target, '--strip-components=1']);
  rmSync(folder, { recursive: true });
  cpSync(fileURLToPath(new URL('import/empty-package', import.meta.url)), join(modules, 'empty-package'), {
    recursive: true,
  });
}

export function versionOf(packageName: string): string {
  const manifest = readFileSync(join(modules, packageName, 'package.json'), 'utf8');
  return (JSON.parse(manifest) as { version: string }).version;
}
