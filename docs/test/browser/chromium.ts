import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const names = ['chromium', 'chromium-browser', 'google-chrome'];

/** The path of the Chromium in the environment variable, or of the one in `PATH`. */
export function findChromium(): string | undefined {
  const named = process.env['CHROMIUM'];
  if (named !== undefined) {
    if (existsSync(named)) return named;
    throw new Error(`Cannot start Chromium: CHROMIUM names ${named}, and no such file exists`);
  }
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find((path) => existsSync(path));
}

/** The path of Chromium. Throws an error that says what to do if there is none. */
export function chromiumPath(): string {
  const path = findChromium();
  if (path !== undefined) return path;
  throw new Error(
    'Cannot find Chromium: install it ("apt-get install -y --no-install-recommends chromium"), or name it in CHROMIUM',
  );
}

/** Installs Debian's Chromium. Tries again if the mirror is unavailable. */
function installChromium(): void {
  if (findChromium() !== undefined) return;
  const script = 'apt-get update && apt-get install -y --no-install-recommends chromium';
  for (let attempt = 1; attempt <= 3 && findChromium() === undefined; attempt++) {
    console.log(`Installing Chromium, attempt ${attempt}`);
    spawnSync('sh', ['-c', script], { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
  }
}

/** Runs once, before the tests. */
export function setup(): void {
  installChromium();
  console.log(execFileSync(chromiumPath(), ['--version', '--no-sandbox'], { encoding: 'utf8' }).trim());
}
