import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

// npm run changeset                    asks what a change means for users, and writes a changeset
// npm run changeset -- <arguments>     runs changeset with these arguments

const root = fileURLToPath(new URL('../..', import.meta.url));
const manifest = `${root}package.json`;

type Manifest = Readonly<Record<string, unknown>>;

const read = (): Manifest => JSON.parse(readFileSync(manifest, 'utf8')) as Manifest;
const write = (content: Manifest): void => {
  writeFileSync(manifest, `${JSON.stringify(content, null, 2)}\n`);
};

/**
 * Runs changeset with the workspaces hidden. Otherwise it treats them as the packages to publish; without them, it uses
 * the root.
 */
export function changeset(...args: readonly string[]): number {
  const original = read();
  // Ctrl-C ends only changeset, so the workspaces are restored below.
  process.once('SIGINT', () => undefined);
  try {
    write({ ...original, workspaces: undefined });
    return spawnSync('npx', ['changeset', ...args], { cwd: root, stdio: 'inherit' }).status ?? 1;
  } finally {
    write({ ...original, ...read() });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = changeset(...process.argv.slice(2));
