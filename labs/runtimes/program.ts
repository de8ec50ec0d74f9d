import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Runtime } from './runtime.ts';

/** Finds the program of a runtime and its version. Throws if it is missing or has the wrong version. */
export function findProgram({ title, version, variable, path }: Runtime): { binary: string; found: string } {
  const binary = process.env[variable] ?? resolve(import.meta.dirname, path);
  if (!existsSync(binary)) {
    throw new Error(
      `Cannot find ${title}: there is no ${binary}; ${howToGet(path)}, or set ${variable} to the path of the program`,
    );
  }
  const found = execFileSync(binary, ['--version'], { encoding: 'utf8', stdio: 'pipe' }).split('\n')[0]?.trim() ?? '';
  if (!version.test(found)) throw new Error(`Cannot use ${binary} as ${title}: it says that it is "${found}"`);
  return { binary, found };
}

function howToGet(path: string): string {
  return path.startsWith('/')
    ? 'run "apt-get install chromium" as root'
    : 'run "npm ci" in labs/runtimes on Linux x64 with glibc';
}

/** Installs Debian's Chromium if it is missing. Tries three times, because the mirror may be down for a moment. */
export function installChromium({ variable, path }: Runtime): void {
  if (process.env[variable] !== undefined || existsSync(path)) return;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (let attempt = 1; attempt <= 3; attempt += 1) {
    const commands = [['update'], ['install', '-y', '--no-install-recommends', 'chromium']];
    if (commands.every((args) => spawnSync('apt-get', ['-qq', ...args], { env, stdio: 'inherit' }).status === 0))
      return;
    console.error(`Chromium could not be installed, try ${attempt} of 3`);
  }
}
