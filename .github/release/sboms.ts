import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

// npx tsx .github/release/sboms.ts
// writes the two SBOMs of a release, sbom.package.cdx.json and sbom.build.cdx.json, into the current folder.

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Lists of what is installed with the package and what it is built with, as CycloneDX documents. */
export interface Sboms {
  readonly package: string;
  readonly build: string;
}

/**
 * Lists the packages of the lock file, without those of the workspaces. The site, which is a workspace, depends on the
 * package, and `npm sbom` never terminates on that cycle, so this uses a copy without workspaces. Needs no network.
 */
export function makeSboms(): Sboms {
  const temporary = mkdtempSync(join(tmpdir(), 'sbom-'));
  // npm names the package after the folder.
  const cwd = join(temporary, 'http-status-kit');
  const npm = (...args: readonly string[]): string =>
    execFileSync('npm', args, { cwd, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  const sbom = (...args: readonly string[]): string =>
    npm('sbom', '--package-lock-only', '--sbom-format=cyclonedx', ...args);
  try {
    mkdirSync(cwd);
    const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Record<string, unknown>;
    writeFileSync(join(cwd, 'package.json'), JSON.stringify({ ...manifest, workspaces: undefined }));
    copyFileSync(join(root, 'package-lock.json'), join(cwd, 'package-lock.json'));
    // Removes what only the workspaces need from the lock file of the copy.
    npm('install', '--package-lock-only', '--ignore-scripts', '--offline', '--no-audit', '--no-fund');
    return { package: sbom('--omit=dev', '--omit=optional'), build: sbom() };
  } finally {
    rmSync(temporary, { recursive: true });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const sboms = makeSboms();
  writeFileSync('sbom.package.cdx.json', sboms.package);
  writeFileSync('sbom.build.cdx.json', sboms.build);
}
