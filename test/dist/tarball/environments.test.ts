import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import vm from 'node:vm';
import { Worker } from 'node:worker_threads';
import { describe, expect, it } from 'vitest';
import * as kit from '../../../src/index.js';

const run = promisify(execFile);
const fixture = (name: string): string => fileURLToPath(new URL(`../../fixtures/environments/${name}`, import.meta.url));

/** The built CommonJS files as modules of another realm: a second copy of the package, with classes of its own. */
function loadIn(context: vm.Context): typeof kit {
  const root = fileURLToPath(new URL('../../../dist/cjs/', import.meta.url));
  const modules = new Map<string, { exports: unknown }>();
  const load = (path: string): unknown => {
    const known = modules.get(path);
    if (known) return known.exports;
    const module = { exports: {} as unknown };
    modules.set(path, module);
    const wrapper = `(function (module, exports, require) {${readFileSync(path, 'utf8')}\n})`;
    const require = (name: string): unknown => load(createRequire(path).resolve(name));
    (vm.runInContext(wrapper, context) as (...values: unknown[]) => void)(module, module.exports, require);
    return module.exports;
  };
  return load(`${root}index.js`) as typeof kit;
}

describe('the errors of the built package', () => {
  it.each([
    ['under --frozen-intrinsics', ['--frozen-intrinsics', fixture('frozen-intrinsics.mjs')]],
    ['under SES lockdown', [fixture('lockdown.mjs')]],
    ['without captureStackTrace and without stack traces', [fixture('no-stack.mjs')]],
  ])('work %s', async (_, args) => {
    const { stdout } = await run(process.execPath, args);
    expect(stdout).toContain('right');
  });

  it('are known across realms', () => {
    const other = loadIn(vm.createContext({ Response, TextEncoder }));
    const error = new other.NotFoundError('No user 42');
    expect(error).not.toBeInstanceOf(Error);
    expect(error).not.toBeInstanceOf(kit.HttpError);
    expect(kit.isHttpError(error, 404)).toBe(true);
    expect(other.isHttpError(new kit.NotFoundError(), 404)).toBe(true);
    const rebuilt = kit.toHttpError(error);
    expect(rebuilt).toBeInstanceOf(kit.NotFoundError);
    expect(rebuilt.detail).toBe('No user 42');
  });

  it('work in a worker, and reach the main thread as what structuredClone makes of an error', async () => {
    const worker = new Worker(fixture('worker.mjs'));
    const received = await new Promise<Error>((resolve, reject) => {
      worker.once('message', resolve);
      worker.once('error', reject);
    });
    await worker.terminate();
    expect(received).toBeInstanceOf(Error);
    expect(received.message).toBe('No user 42');
    expect(received.stack).toMatch(/^NotFoundError: No user 42\n/);
    expect(received.cause).toBe('c');
    expect(kit.isHttpError(received)).toBe(false);
  });
});
