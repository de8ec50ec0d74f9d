import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import type { Runtime } from './runtimes.ts';
import type { Stage } from './stage.ts';

/** The output and the report of a program. */
export interface Ran {
  readonly stdout: string;
  readonly stderr: string;
  /** Reads the report. Throws if there is none. */
  report(): unknown;
}

/** Runs a program in the stage. With `crashes`, accepts any exit code, because Deno survives the crash of a worker. */
export async function runProgram(
  { folder }: Stage,
  { binary, args }: Runtime,
  program: readonly string[],
  crashes = false,
): Promise<Ran> {
  const path = join(folder, `${randomUUID()}.json`);
  const env = {
    ...process.env,
    FORCE_COLOR: undefined,
    DENO_DIR: join(folder, '.deno'),
    DENO_NO_UPDATE_CHECK: '1',
    NO_COLOR: '1',
    REPORT: path,
  };
  const child = spawn(binary, [...args, ...program], {
    cwd: folder,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: 120_000,
    killSignal: 'SIGKILL',
  });
  const closed = new Promise((resolve, reject) => child.on('error', reject).on('close', resolve));
  const [code, stdout, stderr] = await Promise.all([closed, text(child.stdout), text(child.stderr)]);
  if (code === null || (code !== 0 && !crashes)) {
    throw new Error(`${binary} ${program.join(' ')} ended with ${code}:\n${stdout}\n${stderr}`);
  }
  return { stdout, stderr, report: () => JSON.parse(readFileSync(path, 'utf8')) as unknown };
}
