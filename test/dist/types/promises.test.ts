import { cp, mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { compilers } from '../consumers/consumers.js';
import { compile } from '../consumers/write-consumer.js';
import { folderOf } from '../package-folder.js';
import { project } from '../tarball/installed.js';

const source = join(import.meta.dirname, 'promises');
const home = join(project, 'promises');
const files = (await readdir(source)).filter((name) => name !== 'assert.ts');

/** Other packages whose types the promises use. */
const packages = ['http-status-codes', 'axios'];

/** Writes a project with the files of the promises, which `change` may alter. */
async function writeProject(name: string, change: (text: string) => string = (text) => text): Promise<string> {
  const folder = join(home, name);
  await cp(source, folder, { recursive: true });
  for (const file of files) {
    const text = await readFile(join(folder, file), 'utf8');
    await writeFile(join(folder, file), change(text));
  }
  const compilerOptions = {
    target: 'ES2022',
    lib: ['ES2022', 'DOM'],
    types: [],
    module: 'nodenext',
    strict: true,
    noEmit: true,
    skipLibCheck: true,
  };
  await writeFile(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions }));
  return folder;
}

beforeAll(async () => {
  await mkdir(join(home, 'node_modules'), { recursive: true });
  await writeFile(join(home, 'package.json'), '{ "type": "module" }\n');
  for (const name of packages) {
    await symlink(folderOf(name), join(home, 'node_modules', name), 'junction');
  }
});

describe('what the types promise', () => {
  it('is in these files', () => {
    expect(files.sort()).toEqual([
      'errors.ts',
      'guards.ts',
      'has-status.ts',
      'knowledge.ts',
      'look-ups.ts',
      'match-status.ts',
      'problems.ts',
    ]);
  });

  it.concurrent.for(compilers)('holds for TypeScript %s', async (compiler, { expect }) => {
    expect(await compile(compiler, await writeProject(`holds-${compiler}`))).toBe('');
  });

  it('fails on every line if the opposite is promised', async () => {
    const folder = await writeProject('opposite', (text) =>
      text
        .replace(/\bholds<Equal<(.*)>>\(\);/g, 'holds<Not<Equal<$1>>>();')
        .replace(/^import \{ holds/m, 'type Not<Fact> = Fact extends true ? false : true;\nimport { holds'),
    );
    const said = await compile('6.0', folder);
    const failed = new Set(said.match(/[\w-]+\.ts\(\d+/g));
    const promised = (await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')))).join('\n');
    expect(failed.size).toBe(promised.split('holds<Not<').length - 1);
  });
});
