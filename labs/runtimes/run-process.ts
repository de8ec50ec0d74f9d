import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Run } from './runtime.ts';
import type { Outcome } from './suite/run-suite.mjs';

/** Runs the suite in a process of Node, Bun or Deno. */
export function inProcess(...args: readonly string[]): Run {
  return async (binary, { folder }, { sentError }) => {
    const env = { ...process.env, DENO_DIR: join(folder, '.deno'), DENO_NO_UPDATE_CHECK: '1', NO_COLOR: '1' };
    const options = { cwd: folder, env, timeout: 180_000, killSignal: 'SIGKILL' } as const;
    const { stdout } = await promisify(execFile)(binary, [...args, 'in-process.mjs', sentError], options);
    return JSON.parse(stdout) as Outcome[];
  };
}
