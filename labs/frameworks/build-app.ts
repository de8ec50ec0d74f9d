import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The output folder of a build, relative to the app. Builds run in parallel, so each has its own folder. */
export const outputFolder = `.output/${process.env['THROWN']}-${process.env['MODE']}`;

/** Builds an app for production with its framework's command, and returns the path of the output. */
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
