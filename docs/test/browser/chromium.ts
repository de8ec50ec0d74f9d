import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const names = ['chromium', 'chromium-browser', 'google-chrome'];

/** The Chromium that the environment names, or the one on the path. */
export function findChromium(): string | undefined {
  const named = process.env['CHROMIUM'];
  if (named !== undefined) {
    if (existsSync(named)) return named;
    throw new Error(`Cannot start Chromium: CHROMIUM names ${named}, and no such file exists`);
  }
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find((path) => existsSync(path));
}

/** The same, or an error that says what to do. */
export function chromiumPath(): string {
  const path = findChromium();
  if (path !== undefined) return path;
  throw new Error(
    'Cannot find Chromium: install it ("apt-get install -y --no-install-recommends chromium"), or name it in CHROMIUM',
  );
}

/** Installs Debian's Chromium if there is none; the mirror may be away for a moment. */
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
