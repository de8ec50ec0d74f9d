import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Where the builds of an app write, below the app: runs go side by side, so that each has a folder of its own. */
export const outputFolder = `.output/${process.env['THROWN']}-${process.env['MODE']}`;

/** Builds an app for production with the command of its framework, and tells where the output is. */
export function buildApp(app: string, command: string): string {
  const root = path(`apps/${app}`);
  execFileSync(process.execPath, [path(`node_modules/${command}`), 'build'], {
    cwd: root,
    env: { ...process.env, OUTPUT: outputFolder, ASTRO_TELEMETRY_DISABLED: '1', NEXT_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return `${root}/${outputFolder}`;
}

function path(relative: string): string {
  return fileURLToPath(new URL(relative, import.meta.url));
}
