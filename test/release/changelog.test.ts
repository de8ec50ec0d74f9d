import { describe, expect, it } from 'vitest';

interface Changelog {
  readonly default: { getReleaseLine(changeset: { summary: string; commit?: string }): Promise<string> };
  commitLink(commit: string, repository?: unknown): string;
}

const changelog = (await import(new URL('../../.changeset/changelog.js', import.meta.url).href)) as Changelog;
const commit = '4406af9b8f6d4b8a2f0f7f7d5c1f0a9e8d7c6b5a';

describe('commitLink', () => {
  it.each([
    'github:owner/name',
    'https://github.com/owner/name',
    { type: 'git', url: 'git+https://github.com/owner/name.git' },
    { type: 'git', url: 'git@github.com:owner/name.git' },
  ])('links to the commit if the repository is %j', (repository) => {
    expect(changelog.commitLink(commit, repository)).toBe(
      `[\`4406af9\`](https://github.com/owner/name/commit/${commit})`,
    );
  });

  it.each([undefined, null, 'https://example.com/owner/name', {}])(
    'names the commit if the repository is %j',
    (repository) => {
      expect(changelog.commitLink(commit, repository ?? {})).toBe('`4406af9`');
    },
  );
});

describe('the changelog', () => {
  it('has one entry for a change of several lines', async () => {
    const line = await changelog.default.getReleaseLine({ summary: 'Add `a`.\n\nAnd `b`.\n', commit });
    expect(line).toBe(`- Add \`a\`.\n\n  And \`b\`. (${changelog.commitLink(commit)})`);
  });

  it('has an entry for a change that is not committed yet', async () => {
    expect(await changelog.default.getReleaseLine({ summary: 'Add `a`.' })).toBe('- Add `a`.');
  });
});
