import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { TestProject } from 'vitest/node';

const run = promisify(execFile);
const root = join(import.meta.dirname, '../..');

/** The tarball of `npm pack`, installed in a project without other packages. */
export interface Tarball {
  readonly file: string;
  readonly unpackedSize: number;
  /** The paths of the files in the tarball. */
  readonly files: readonly string[];
  /** The folder of the project. */
  readonly project: string;
  /** The folder of the package in the project. */
  readonly folder: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    readonly tarball: Tarball;
  }
}

/** The part of the output of `npm pack --json` that is used here. */
interface PackReport {
  readonly filename: string;
  readonly unpackedSize: number;
  readonly files: readonly { readonly path: string }[];
}

/** Packs the package, which also builds it, and installs it. It has no dependencies, so this works offline. */
export default async function installTarball(vitest: TestProject): Promise<() => Promise<void>> {
  const temporary = await realpath(await mkdtemp(join(tmpdir(), 'http-status-kit-')));
  // If npm runs this test, it passes the location of its own package on to other npm commands.
  const env = { ...process.env, npm_config_prefix: undefined, npm_config_local_prefix: undefined };
  const npm = (cwd: string, ...args: string[]): Promise<{ stdout: string }> => run('npm', args, { cwd, env });
  const packed = await npm(root, 'pack', '--silent', '--json', '--pack-destination', temporary);
  const [report] = JSON.parse(packed.stdout) as [PackReport];
  const file = join(temporary, report.filename);
  const project = join(temporary, 'project');
  await mkdir(project);
  await writeFile(join(project, 'package.json'), '{ "private": true }\n');
  await npm(project, 'install', '--offline', '--no-audit', '--no-fund', file);
  vitest.provide('tarball', {
    file,
    unpackedSize: report.unpackedSize,
    files: report.files.map(({ path }) => path),
    project,
    folder: join(project, 'node_modules/http-status-kit'),
  });
  return () => rm(temporary, { recursive: true });
}
