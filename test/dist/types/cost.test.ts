import { execFile } from 'node:child_process';
import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import { folderOf } from '../package-folder.js';
import { entryPoints, folder as kit, project, requireEntryPoint, root } from '../tarball/installed.js';

const run = promisify(execFile);
const require = createRequire(import.meta.url);
const folder = join(dirname(project), 'type-cost');
const peers = ['http-errors', '@types/http-errors', 'http-status', 'http-status-codes', '@hapi/boom'];

const isName = (name: string): boolean => /^[a-z_$][\w$]*$/i.test(name) && name !== 'default' && name !== '__esModule';

/** One line for each member of a value that a consumer can use. */
const useMembers = (variable: string, value: unknown): string[] =>
  Object.keys(value as object)
    .filter(isName)
    .map((name) => `void ${variable}.${name};`);

/** Programs that use every export of a package. */
const programs: Readonly<Record<string, readonly string[]>> = {
  'no package': [],
  'http-status-kit, the root': [
    "import * as kit from 'http-status-kit';",
    ...useMembers('kit', requireEntryPoint(root)),
    'void kit.reasonPhrase(404);',
    'void kit.createHttpError(404);',
  ],
  'http-status-kit, everything': entryPoints.flatMap((entryPoint, index) => [
    `import * as exports${index} from '${entryPoint.name}';`,
    ...useMembers(`exports${index}`, requireEntryPoint(entryPoint)),
  ]),
  'http-status-codes': [
    "import * as codes from 'http-status-codes';",
    ...useMembers('codes', require('http-status-codes')),
    'void codes.getReasonPhrase(404);',
  ],
  'http-status': [
    "import status from 'http-status';",
    ...useMembers('status', (require('http-status') as { default: unknown }).default),
  ],
  'http-errors': [
    "import createError from 'http-errors';",
    // The types misspell this name.
    ...useMembers('createError', require('http-errors')).filter((line) => !line.includes('NetworkAuthentication')),
    'void createError(404);',
  ],
  '@hapi/boom': ["import * as boom from '@hapi/boom';", ...useMembers('boom', require('@hapi/boom'))],
};

interface Cost {
  readonly types: number;
  readonly instantiations: number;
  readonly checkTime: number;
}

/** Measures the cost of type-checking a program. */
async function measure(name: string, skipLibCheck: boolean): Promise<Cost> {
  const file = join(folder, `${name.replace(/\W+/g, '-')}.mts`);
  await writeFile(file, [...programs[name]!, 'export {};', ''].join('\n'));
  const options = `--noEmit --strict --target es2022 --lib es2022 --module nodenext --skipLibCheck ${skipLibCheck}`;
  const tsc = join(folderOf('typescript-6.0'), 'lib/tsc.js');
  const args = [tsc, ...options.split(' '), '--extendedDiagnostics', file];
  const { stdout } = await run(process.execPath, args, { cwd: folder });
  const read = (label: string): number => Number(new RegExp(`^${label}: +([\\d.]+)`, 'm').exec(stdout)![1]);
  return { types: read('Types'), instantiations: read('Instantiations'), checkTime: read('Check time') };
}

beforeAll(async () => {
  for (const name of peers) {
    const link = join(folder, 'node_modules', name);
    await mkdir(dirname(link), { recursive: true });
    await symlink(folderOf(name), link, 'junction');
  }
  await symlink(kit, join(folder, 'node_modules/http-status-kit'), 'junction');
});

/**
 * Prints the cost of all programs above that of the empty one, with times. Returns the part that is the same on every
 * run.
 */
async function tabulate(skipLibCheck: boolean): Promise<string> {
  const none = await measure('no package', skipLibCheck);
  const rows = [`${''.padEnd(28)}${'types'.padStart(15)}${'instantiations'.padStart(15)}`];
  const times = ['  check time'];
  for (const name of Object.keys(programs).slice(1)) {
    const { types, instantiations, checkTime } = await measure(name, skipLibCheck);
    const counts = [types - none.types, instantiations - none.instantiations];
    rows.push([name.padEnd(28), ...counts.map((count) => String(count).padStart(15))].join(''));
    times.push(`${(checkTime - none.checkTime).toFixed(2).padStart(10)} s`);
  }
  console.log(rows.map((row, index) => row + times[index]!).join('\n'));
  return rows.join('\n');
}

describe('a consumer of everything', () => {
  it('adds this many types and instantiations to those of an empty program', async () => {
    expect(await tabulate(true)).toMatchInlineSnapshot(`
      "                                      types instantiations
      http-status-kit, the root              1205            516
      http-status-kit, everything             744            286
      http-status-codes                       117              0
      http-status                             129              0
      http-errors                             434            251
      @hapi/boom                               44              0"
    `);
  });

  it('adds this many if the declarations of packages are checked too', async () => {
    expect(await tabulate(false)).toMatchInlineSnapshot(`
      "                                      types instantiations
      http-status-kit, the root              6858           5680
      http-status-kit, everything            8634          15724
      http-status-codes                       243              0
      http-status                             759              0
      http-errors                             442            256
      @hapi/boom                              187              0"
    `);
  });
});
