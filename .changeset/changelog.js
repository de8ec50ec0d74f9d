import manifest from '../package.json' with { type: 'json' };

// Changesets has a changelog that links, which asks GitHub for each commit; this one needs neither a token nor the network.

/** The commit of a change, as a link where the repository is known and is one of GitHub. */
export function commitLink(commit, repository = manifest.repository) {
  const short = commit.slice(0, 7);
  const [, path] = /github(?:\.com[/:]|:)([^/]+\/[^/]+?)(?:\.git)?$/.exec(repository?.url ?? repository ?? '') ?? [];
  return path ? `[\`${short}\`](https://github.com/${path}/commit/${commit})` : `\`${short}\``;
}

/** The entry of a change: its text, and where it came from. */
async function getReleaseLine({ summary, commit }) {
  const [first, ...more] = summary.trim().split('\n');
  const origin = commit ? ` (${commitLink(commit)})` : '';
  return [`- ${first}`, ...more.map((line) => `  ${line}`.trimEnd())].join('\n') + origin;
}

/** There is one package, so no release comes from another one. */
async function getDependencyReleaseLine() {
  return '';
}

export default { getReleaseLine, getDependencyReleaseLine };
