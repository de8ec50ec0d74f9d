import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { promisify } from 'node:util';
import vm from 'node:vm';
import { Worker } from 'node:worker_threads';
import { beforeAll, describe, expect, it } from 'vitest';
import type * as Kit from '../../../src/index.js';
import { folderOf } from '../package-folder.js';
import { folder, importEntryPoint, project, root } from './installed.js';

const run = promisify(execFile);
const programs = join(project, 'environments');
const program = (name: string): string => join(programs, name);
const kit = (await importEntryPoint(root)) as unknown as typeof Kit;

/** Loads the CommonJS files in another realm, as a second copy of the package with its own classes. */
function loadIn(context: vm.Context): typeof Kit {
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
  return load(join(folder, root.cjs.default)) as typeof Kit;
}

beforeAll(() => {
  // The programs import the package by its name, so they have to be in the project that has it installed.
  cpSync(join(import.meta.dirname, '../../fixtures/environments'), programs, { recursive: true });
  mkdirSync(program('node_modules'));
  symlinkSync(folderOf('ses'), program('node_modules/ses'), 'junction');
});

describe('the errors', () => {
  it.each([
    ['under --frozen-intrinsics', ['--frozen-intrinsics', program('frozen-intrinsics.mjs')]],
    ['under SES lockdown', [program('lockdown.mjs')]],
    ['without captureStackTrace and without stack traces', [program('no-stack.mjs')]],
  ])('work %s', async (_, args) => {
    const { stdout } = await run(process.execPath, args);
    expect(stdout).toBe('right\n');
  });

  it('are recognized across realms', () => {
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
    const worker = new Worker(program('worker.mjs'));
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
