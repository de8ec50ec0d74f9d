import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

// node .github/iana/compare-registry.ts <fetched.csv> <changes.md>
// replaces the snapshot with the fetched registry and writes the changes to the other file, if there are any.

const header = 'Value,Description,Reference';
const snapshot = new URL('../../test/vectors/iana-http-status-codes.csv', import.meta.url);

/** The registry with the line endings of the snapshot and one at the end. Throws if the text is not the registry. */
export function normalized(csv: string): string {
  const text = `${csv
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .trimEnd()}\n`;
  const first = text.slice(0, text.indexOf('\n'));
  if (first !== header)
    throw new Error(`Cannot compare with "${first.slice(0, 100)}": the registry begins with "${header}"`);
  const assigned = [...rowsOf(text).keys()].filter((value) => /^\d{3}$/.test(value));
  if (assigned.length < 60)
    throw new Error(`Cannot compare with ${assigned.length} codes: the registry has more than 60`);
  return text;
}

/** What has changed between two versions of the registry, as lines of Markdown; empty if nothing has. */
export function registryChanges(before: string, after: string): string[] {
  const [old, now] = [rowsOf(before), rowsOf(after)];
  const values = [...new Set([...old.keys(), ...now.keys()])].sort((a, b) => parseInt(a) - parseInt(b));
  return values.flatMap((value) => {
    const [was, is] = [old.get(value), now.get(value)];
    if (was === is) return [];
    if (was === undefined) return [`- ${value} is new: ${code(is)}`];
    if (is === undefined) return [`- ${value} is gone: ${code(was)}`];
    return [`- ${value} was ${code(was)} and is ${code(is)}`];
  });
}

/** The description and reference of each number or range, as unparsed text. */
function rowsOf(csv: string): Map<string, string> {
  const rows = csv
    .split(/\r?\n/)
    .slice(1)
    .filter((line) => line !== '');
  return new Map(
    rows.map((line) => {
      const [, value, row] = /^(\d{3}(?:-\d{3})?),(.*)$/.exec(line) ?? [];
      if (value === undefined || row === undefined) throw new Error(`Cannot read the row "${line.slice(0, 100)}"`);
      return [value, row];
    }),
  );
}

/** A row as inline code, so that nothing in it is read as Markdown. */
function code(row = ''): string {
  return `\`${row.replaceAll('`', "'")}\``;
}

/** The description of the pull request. */
export function renderPullRequest(changes: readonly string[]): string {
  return `The IANA HTTP Status Code Registry differs from the snapshot that the records are tested against:

${changes.join('\n')}

The tests fail until the records say the same: \`.github/CONTRIBUTING.md\` tells how a code is added or renamed, and
\`docs/versioning.md\` what it means for the version. The date in \`test/vectors/README.md\` is that of the registry.
`;
}

function main([fetched = '', changesFile = '']: readonly string[]): void {
  const after = normalized(readFileSync(fetched, 'utf8'));
  const changes = registryChanges(readFileSync(snapshot, 'utf8'), after);
  if (changes.length > 0) {
    writeFileSync(snapshot, after);
    writeFileSync(changesFile, renderPullRequest(changes));
  }
  console.log(changes.length > 0 ? changes.join('\n') : 'The registry is as the snapshot says');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main(process.argv.slice(2));
