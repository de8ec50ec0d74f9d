import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const folder = new URL('../../.github/workflows/', import.meta.url);
const workflows = readdirSync(folder).map((name) => ({ name, text: readFileSync(new URL(name, folder), 'utf8') }));

const matches = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map(([, found]) => found!);

describe('the workflows', () => {
  it('are these', () => {
    expect(workflows.map(({ name }) => name).sort()).toEqual(['ci.yml', 'iana.yml', 'mutation.yml', 'release.yml']);
  });

  it.each(workflows)('use only actions of GitHub itself: $name', ({ text }) => {
    const actions = matches(text, /\buses: *(\S+)/g);
    expect(actions.length).toBeGreaterThan(0);
    expect(actions.filter((action) => !/^actions\/[a-z-]+@v\d+$/.test(action))).toEqual([]);
  });

  it.each(workflows)('start with no right to write: $name', ({ text }) => {
    expect(text).toMatch(/^permissions:(?: \{\}|\n {2}contents: read)$/m);
  });

  it.each(workflows)('install what is locked, and run no script of it: $name', ({ text }) => {
    expect(
      matches(text, /\bnpm (?:--prefix \S+ )?((?:install|i|add|ci)\b.*)/g).filter(
        (line) => line !== 'ci --ignore-scripts',
      ),
    ).toEqual([]);
  });

  it('give the right to say where a tarball comes from to the job that publishes it, and to no other', () => {
    const withToken = workflows.flatMap(({ name, text }) =>
      text
        .split(/^ {2}(?=[a-z-]+:$)/m)
        .flatMap((job) => (/^ +id-token: write$/m.test(job) ? [`${name} ${/^[a-z-]+/.exec(job)?.[0]}`] : [])),
    );
    expect(withToken).toEqual(['release.yml publish']);
  });
});
