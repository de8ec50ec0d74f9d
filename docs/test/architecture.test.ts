import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { createMarkdownRenderer } from 'vitepress';
import { describe, expect, it } from 'vitest';
import { withRoomSizes, type ProjectFile } from '../build/room-sizes.js';
import { showSourcesAsText } from '../build/source-links.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const page = `${root}docs/architecture.md`;
const text = readFileSync(page, 'utf8');

/** Code, styles and prose in the repository, without changesets, because every change adds one. */
function projectFiles(): ProjectFile[] {
  const known = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 16 * 1024 * 1024,
  });
  return known
    .split('\n')
    .filter(
      (path) =>
        !path.startsWith('.changeset/') && /\.(?:[cm]?[jt]s|vue|css|md|sh|yml)$/.test(path) && existsSync(root + path),
    )
    .map((path) => ({ path, text: readFileSync(root + path, 'utf8') }));
}

describe('docs/architecture.md', () => {
  it('has the current sizes of the rooms', async () => {
    const made = withRoomSizes(text, projectFiles());
    const formatted = await format(made, { ...(await resolveConfig(page)), filepath: page });
    await expect(formatted, 'The tables are stale: run `npm run update`').toMatchFileSnapshot(page);
  });

  it('links only to files that exist', () => {
    const targets = [...text.matchAll(/\]\(([^)]+)\)/g)].map(([, target = '']) => target);
    expect(targets.length).toBeGreaterThan(30);
    expect(targets.filter((target) => !existsSync(new URL(target, `file://${page}`)))).toEqual([]);
  });
});

describe('withRoomSizes', () => {
  const files = [
    { path: 'src/a/one.ts', text: "import { two } from '../b/two.js';\n" },
    { path: 'src/a/deep/three.ts', text: "import { one } from '../one.js';\n".repeat(123) },
    { path: 'src/b/two.ts', text: "export const two = `\nimport { one } from '../a/one.js';\n`;\n" },
    { path: 'README.md', text: '# Title\n' },
  ];

  it('counts files, lines and imports, and leaves the rest as it is', () => {
    const table = (rows: string): string =>
      `Before\n<!-- rooms in src/ -->\n| Room |\n${rows}<!-- end of rooms -->\nAfter`;
    expect(
      withRoomSizes(table('| [`src/a`](x) | first | | | |\n| [`src/b`](y) | second | old | 9 | 9 |\n'), files),
    ).toBe(table('| [`src/a`](x) | first |b|2|120|\n| [`src/b`](y) | second |nothing|1|3|\n'));
  });

  it('gives a file to the innermost room', () => {
    const table = (...sizes: string[]): string =>
      `<!-- rooms in ./ -->\n| [\`src\`](x) | all |${sizes[0]}|\n| [\`src/a\`](y) | a |${sizes[1]}|\n<!-- end of rooms -->`;
    expect(withRoomSizes(table(' | ', ' | '), files)).toBe(table('1|3', '2|120'));
  });

  it('refuses a table without a row for a folder', () => {
    const table = '<!-- rooms in src/ -->\n| [`src/a`](x) | first | | | |\n<!-- end of rooms -->';
    expect(() => withRoomSizes(table, files)).toThrow('Cannot count src/b/two.ts: no row of the table has its folder');
  });
});

describe('showSourcesAsText', () => {
  it('removes links that lead out of the site, and no others', async () => {
    const md = await createMarkdownRenderer(root, { config: showSourcesAsText });
    const rendered = (source: string, relativePath: string): string => md.renderInline(source, { relativePath });
    expect(rendered('[`src`](../src) [why](decisions/007-state.md)', 'architecture.md')).toBe(
      '<code>src</code> <a href="./decisions/007-state.html">why</a>',
    );
    expect(rendered('[up](../versioning.md) [out](../../src)', 'decisions/001-few-files.md')).toBe(
      '<a href="./../versioning.html">up</a> out',
    );
  });
});
