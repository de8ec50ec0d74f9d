import { build } from 'esbuild';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { modules } from './pack.ts';

/**
 * Runs a module in a separate process and returns its output, parsed as JSON. The module is compiled to JavaScript
 * first, because TypeScript runners map every stack trace, and this work would be measured with each error. `binary`
 * defaults to the current Node.
 */
export async function runInPlainNode(
  module: string,
  args: readonly string[] = [],
  flags: readonly string[] = [],
  binary = process.execPath,
): Promise<unknown> {
  const outfile = join(modules, '.bench', module.replace(/\.ts$/, '.mjs'));
  await build({
    entryPoints: [join(import.meta.dirname, module)],
    outfile,
    bundle: true,
    packages: 'external',
    format: 'esm',
    platform: 'node',
    target: 'node20',
    logLevel: 'error',
  });
  const output = execFileSync(binary, [...flags, outfile, ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return JSON.parse(output);
}
