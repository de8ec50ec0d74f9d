import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

interface LockedPackage {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  /** A folder of this repository. */
  readonly link?: boolean;
  /** Bundled in the tarball of another package, whose integrity applies. */
  readonly inBundle?: boolean;
  readonly hasInstallScript?: boolean;
}

interface Lockfile {
  readonly lockfileVersion: number;
  readonly packages: Readonly<Record<string, LockedPackage>>;
}

/** The packages with an install script. No other package may have one. */
const withInstallScript = ['@apollo/protobufjs', 'bun', 'dtrace-provider', 'esbuild'];

const root = fileURLToPath(new URL('../..', import.meta.url));

function lockfilesIn(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isFile()) return entry.name === 'package-lock.json' ? [path] : [];
    return entry.isDirectory() && !['node_modules', 'dist', '.git'].includes(entry.name) ? lockfilesIn(path) : [];
  });
}

/** Returns the problems of a lockfile. */
function problemsOf({ lockfileVersion, packages }: Lockfile): string[] {
  const installed = Object.entries(packages).filter(([path, { link }]) => /(?:^|\/)node_modules\//.test(path) && !link);
  return [
    ...(lockfileVersion === 3 ? [] : [`lockfileVersion ${lockfileVersion}`]),
    ...(installed.length > 0 ? [] : ['no packages']),
    ...installed.flatMap(([path, { version, resolved, integrity, inBundle, hasInstallScript }]) => {
      const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
      return [
        ...(version ? [] : [`${path}: no version`]),
        ...(inBundle || /^sha512-[\w+/]{86}==$/.test(integrity ?? '') ? [] : [`${path}: no sha512`]),
        ...(resolved === undefined || resolved.startsWith('https://registry.npmjs.org/')
          ? []
          : [`${path}: ${resolved}`]),
        ...(!hasInstallScript || withInstallScript.includes(name) ? [] : [`${path}: a script at install`]),
      ];
    }),
  ];
}

describe('each lockfile', () => {
  const lockfiles = lockfilesIn('.');

  it('is found', () => {
    expect(lockfiles).toEqual(
      expect.arrayContaining([
        'package-lock.json',
        'labs/frameworks/package-lock.json',
        'labs/runtimes/package-lock.json',
        'labs/sinks/package-lock.json',
      ]),
    );
  });

  it.each(lockfiles)('has a version and a hash for every package, and only the npm registry: %s', (path) => {
    const text = readFileSync(join(root, path), 'utf8');
    expect(problemsOf(JSON.parse(text) as Lockfile)).toEqual([]);
  });
});

describe('problemsOf', () => {
  const locked = (entry: LockedPackage): Lockfile => ({
    lockfileVersion: 3,
    packages: {
      '': {},
      'node_modules/a/node_modules/@b/c': { version: '1.0.0', integrity: `sha512-${'A'.repeat(86)}==`, ...entry },
    },
  });

  it('finds no problem in a package from the registry', () => {
    expect(problemsOf(locked({ resolved: 'https://registry.npmjs.org/@b/c/-/c-1.0.0.tgz' }))).toEqual([]);
  });

  it.each<[string, LockedPackage, string]>([
    ['no hash', { integrity: '' }, 'no sha512'],
    ['a weak hash', { integrity: 'sha1-2jmj7l5rSw0yVb/vlWAYkK/YBwk=' }, 'no sha512'],
    [
      'another registry',
      { resolved: 'https://registry.npmjs.org.example/c.tgz' },
      'https://registry.npmjs.org.example/c.tgz',
    ],
    ['a repository', { resolved: 'git+ssh://git@github.com/b/c.git#1' }, 'git+ssh://git@github.com/b/c.git#1'],
    ['an install script', { hasInstallScript: true }, 'a script at install'],
    ['no version', { version: '' }, 'no version'],
  ])('finds %s', (_, entry, problem) => {
    expect(problemsOf(locked(entry))).toEqual([`node_modules/a/node_modules/@b/c: ${problem}`]);
  });

  it('finds an old lockfile version, and a lockfile without packages', () => {
    expect(problemsOf({ lockfileVersion: 2, packages: {} })).toEqual(['lockfileVersion 2', 'no packages']);
  });
});
