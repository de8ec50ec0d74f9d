import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { changeset } from './changeset.js';
import { billOfMaterials, missingFiles, renderFiles, type Published } from './contents.js';
import { makeSboms } from './sboms.js';

// npm run release:dry
// shows what a release would contain: its version, files and dependencies. Needs no network and changes nothing.

const run = (command: string, ...args: readonly string[]): string =>
  execFileSync(command, args, { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
const npmJson = (...args: readonly string[]): unknown => JSON.parse(run('npm', ...args, '--json', '--offline'));

function nextVersions(): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'release-'));
  try {
    const path = join(folder, 'status.json');
    if (changeset('status', `--output=${path}`) !== 0) throw new Error('Cannot tell the next version');
    const status = JSON.parse(readFileSync(path, 'utf8')) as { releases: { type: string; newVersion: string }[] };
    return status.releases.map(({ type, newVersion }) => `${newVersion} (${type})`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const packed = npmJson('publish', '--dry-run', '--ignore-scripts') as Published | Record<string, Published>;
const published = 'files' in packed ? (packed as Published) : Object.values(packed)[0];
if (!published) throw new Error('npm would publish nothing');
const manifest = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  readonly exports: unknown;
};

console.log(renderFiles(published));
const sboms = makeSboms();
console.log(`\nInstalled with it:    ${billOfMaterials(sboms.package)}`);
console.log(`Needed to build it:   ${billOfMaterials(sboms.build)}`);
console.log(`Next by changesets:   ${nextVersions().join(', ') || 'no release, nothing waits'}`);

const missing = missingFiles(manifest.exports, published);
if (missing.length > 0) throw new Error(`Cannot publish entry points without files: ${missing.join(', ')}`);
