import { comparisonsOf, type Comparison } from './compare.ts';
import { contestants } from './contestants.ts';
import { countOf, missedOf } from './print-table.ts';
import { reasonFor } from './reasons.ts';
import { renderRatio, renderTable } from './render-table.ts';
import type { Results, Table } from './results.ts';
import { absentRuntimes } from './runtimes.ts';
import { unlikes } from './unlike.ts';

/** The page "Performance". */
export function renderPerformancePage(results: Results): string {
  const comparisons = comparisonsOf(results);
  const parts = Object.entries(results.parts).map(([part, tables]) => renderPart(part, tables, comparisons));
  return [renderIntro(results), renderSummary(results), ...parts, renderVersions(results)].join('\n\n') + '\n';
}

function renderIntro({ measured, machine }: Results): string {
  return `# Performance

<!-- Generated from bench/results.json by \`npm run bench\`. -->

This package beside its peers, and beside what one would write by hand, all measured in one run on ${measured} with Node
${machine.node.slice(1)} on ${machine.system} (${machine.cores} cores, ${machine.cpu}). What is measured is what \`npm publish\` uploads.

A factor in brackets is how much a number is of that of the hand-written program. Bytes, files and counts of the compiler are exact.
What is timed is the median of many rounds in which all took turns; what differs by less than five hundredths counts as equal, and
\`±\` is half of what lies between the quartiles. Throughput is measured in several processes: the factor is the median of theirs, and
\`±\` is half of what lies between the lowest and the highest. Times of another machine differ, factors much less.

A star marks a peer that does less than this package in a row, or more. It is not counted: not where it is ahead, and not where
this package is. Only a peer that does more and is ahead all the same counts as ahead. What it does less or more stands below the tables.

To repeat it:

\`\`\`sh
npm ci
npm run bench                         # some ten minutes
npm run bench -- --quick              # less than one
npm run bench -- --only bytes,import  # some of it
\`\`\``;
}

function renderSummary(results: Results): string {
  const comparisons = comparisonsOf(results);
  const behind = comparisons.filter(({ leads, counts }) => counts && !leads);
  const parts = Object.keys(results.parts).flatMap((part) => {
    const ofPart = comparisons.filter((comparison) => comparison.part === part);
    return ofPart.length > 0 ? [`- ${part}: ${countOf(ofPart)}`] : [];
  });
  const missed = missedOf(results).map(({ title, row, promise }) => [title, row, promise]);
  return [
    '## Who leads',
    `This package leads or is equal in ${countOf(comparisons)}. A comparison is one row beside one peer; left out is what has a star.`,
    parts.join('\n'),
    ...(behind.length > 0
      ? [
          '### Where a peer leads',
          markdown([
            ['', '', 'peer', 'ours is', 'reason'],
            ...behind.map((comparison) => [
              comparison.table,
              comparison.row,
              contestants[comparison.peer].title,
              renderRatio(comparison.factor),
              reasonFor(comparison),
            ]),
          ]),
        ]
      : []),
    ...(missed.length > 0 ? ['### What is promised and not kept', markdown([['', '', 'promised'], ...missed])] : []),
  ].join('\n\n');
}

function renderPart(part: string, tables: readonly Table[], comparisons: readonly Comparison[]): string {
  const blocks = tables.map((table) => {
    const { runtime } = table;
    const intro = runtime ? `The same with ${runtime.name} (${runtime.version}), which is not counted.\n\n` : '';
    return `### ${capitalised(table.title)}\n\n${intro}${markdown(renderTable(table))}`;
  });
  return [
    `## ${capitalised(part)}`,
    introductions[part] ?? '',
    ...blocks,
    part === 'throughput' ? renderAbsentRuntimes(tables) : '',
    renderStars(comparisons.filter((comparison) => comparison.part === part)),
  ]
    .filter((block) => block !== '')
    .join('\n\n');
}

function renderAbsentRuntimes(tables: readonly Table[]): string {
  const absent = absentRuntimes(tables.flatMap(({ runtime }) => runtime?.name ?? []));
  return absent
    .map(
      ({ name, option }) =>
        `The same with ${name} was not measured: \`npm run bench -- --${option} <its binary>\` does.`,
    )
    .join('\n\n');
}

/** What the stars of a part stand for. */
function renderStars(comparisons: readonly Comparison[]): string {
  const lines = unlikes.flatMap((unlike) => {
    const starred = comparisons.filter((comparison) => comparison.unlike === unlike);
    if (starred.length === 0) return [];
    const titles = new Set(starred.map(({ peer }) => contestants[peer].title));
    const rows = new Set(starred.map(({ row }) => row));
    return [[[...titles].join(', '), [...rows].join('; '), unlike.does, unlike.reason]];
  });
  const part = comparisons[0]?.part ?? '';
  return lines.length > 0 ? `### ${capitalised(part)}, stars\n\n${markdown([['peer', '', 'does', ''], ...lines])}` : '';
}

const introductions: Readonly<Record<string, string>> = {
  bytes:
    'Each program is in `bench/consumers`. It is bundled for a browser with what it imports, minified, and compressed at the highest level.',
  import: 'Milliseconds that `import()` or `require()` takes in a process of its own, beside a package that is empty.',
  throughput:
    'The programs are in `bench/throughput`. An error is made as deep in the stack as a handler of a framework stands, unless the row says otherwise; nobody reads its stack.',
  scaling:
    'What reads foreign input, with inputs that get twice as long. What takes twice as long for twice the input is linear.',
  memory: 'Bytes of the heap for each of 100,000 errors that are kept.',
  types:
    'What the compiler does for the programs of `bench/consumers`, beyond an empty program. Where everything is imported it also checks the declarations of the package, as it does without `skipLibCheck`.',
  install: 'A package with its dependencies, as it lies in `node_modules`.',
};

function renderVersions({ versions }: Results): string {
  return `## Versions\n\n${Object.entries(versions)
    .map(([name, version]) => `- ${name} ${version}`)
    .join('\n')}`;
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function markdown(lines: readonly (readonly string[])[]): string {
  const [head = '', ...rest] = lines.map((cells) => `| ${cells.join(' | ').replaceAll('*', '\\*')} |`);
  const rule = `| ${(lines[0] ?? []).map(() => '---').join(' | ')} |`;
  return ['<!-- prettier-ignore-start -->', head, rule, ...rest, '<!-- prettier-ignore-end -->'].join('\n');
}
