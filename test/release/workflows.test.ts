import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const root = new URL('../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');
const workflows = readdirSync(new URL('.github/workflows/', root)).map((name) => ({
  name,
  text: read(`.github/workflows/${name}`),
}));
const ci = read('.github/workflows/ci.yml');

const matches = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map(([, found]) => found!);

/** The jobs of a workflow by their names. */
const jobsOf = (text: string): ReadonlyMap<string, string> =>
  new Map(
    text
      .slice(text.indexOf('\njobs:\n'))
      .split(/^ {2}(?=[a-z-]+:$)/m)
      .slice(1)
      .map((job) => [/^[a-z-]+/.exec(job)![0], job]),
  );

/** The items of a list that is written on one line. */
const listIn = (text: string, pattern: RegExp): string[] => (pattern.exec(text)?.[1] ?? '').split(/[, ]+/);

describe('the workflows', () => {
  it('are ci, iana, mutation and release', () => {
    expect(workflows.map(({ name }) => name).sort()).toEqual(['ci.yml', 'iana.yml', 'mutation.yml', 'release.yml']);
  });

  it.each(workflows)('use only actions from GitHub itself: $name', ({ text }) => {
    const actions = matches(text, /\buses: *(\S+)/g);
    expect(actions.length).toBeGreaterThan(0);
    expect(actions.filter((action) => !/^actions\/[a-z-]+@v\d+$/.test(action))).toEqual([]);
  });

  it.each(workflows)('start without write permission: $name', ({ text }) => {
    expect(text).toMatch(/^permissions:(?: \{\}|\n {2}contents: read)$/m);
  });

  it.each(workflows)('install locked packages without running their scripts: $name', ({ text }) => {
    expect(
      matches(text, /\bnpm (?:--prefix \S+ )?((?:install|i|add|ci)\b.*)/g).filter(
        (line) => line !== 'ci --ignore-scripts',
      ),
    ).toEqual([]);
  });

  it('allow only the job that publishes a tarball to attest where it comes from', () => {
    const withToken = workflows.flatMap(({ name, text }) =>
      [...jobsOf(text)].flatMap(([job, lines]) => (/^ +id-token: write$/m.test(lines) ? [`${name} ${job}`] : [])),
    );
    expect(withToken).toEqual(['release.yml publish']);
  });

  it('use the Node version in .nvmrc, unless they test several', () => {
    const versions = workflows.flatMap(({ name, text }) =>
      matches(text, /^ +(node-version.*)$/gm).map((line) => `${name} ${line}`),
    );
    expect([...new Set(versions)]).toEqual([
      'ci.yml node-version: ${{ matrix.node }}',
      'ci.yml node-version-file: .nvmrc',
      'iana.yml node-version-file: .nvmrc',
      'mutation.yml node-version-file: .nvmrc',
      'release.yml node-version-file: .nvmrc',
    ]);
  });
});

describe('ci.yml', () => {
  const jobs = jobsOf(ci);

  it('runs each part of .ci/run once, and has no steps of its own', () => {
    const commands = matches(ci, /^ +- run: (.+)$/gm);
    expect(commands).toEqual([
      'bash .ci/run unit',
      'bash .ci/run ${{ matrix.part }}',
      `test "$RESULTS" = 'success success'`,
    ]);
    expect(['unit', ...listIn(ci, /^ +part: \[(.+)\]$/m)]).toEqual(listIn(read('.ci/run'), /^parts=\((.+)\)$/m));
  });

  it('tests the oldest supported version of Node and the one in .nvmrc', () => {
    const versions = listIn(ci, /^ +node: \[(.+)\]$/m);
    const { engines } = JSON.parse(read('package.json')) as { engines: { node: string } };
    expect([`>=${versions[0]}`, versions.at(-1)]).toEqual([engines.node, read('.nvmrc').trim()]);
  });

  it('ends with a job that depends on all others', () => {
    expect(listIn(jobs.get('all')!, /^ +needs: \[(.+)\]$/m)).toEqual([...jobs.keys()].filter((job) => job !== 'all'));
  });
});
