import { comparisonsOf, type Comparison } from './compare.ts';
import { contestants } from './contestants.ts';
import { countOf, missedOf } from './print-table.ts';
import { reasonFor } from './reasons.ts';
import { renderRatio, renderTable } from './render-table.ts';
import type { Results, Table } from './results.ts';
import { absentRuntimes } from './runtimes.ts';
import { unlikes } from './unlike.ts';

/** Renders the "Performance" page. */
export function renderPerformancePage(results: Results): string {
  const comparisons = comparisonsOf(results);
  const parts = Object.entries(results.parts).map(([part, tables]) => renderPart(part, tables, comparisons));
  return [renderIntro(results), renderSummary(results), ...parts, renderVersions(results)].join('\n\n') + '\n';
}

function renderIntro({ measured, machine }: Results): string {
  return `# Performance

<!-- Generated from bench/results.json by \`npm run bench\`. -->

This page compares the package with its peers and with hand-written code. Everything was measured in one run on ${measured} with
Node ${machine.node.slice(1)} on ${machine.system} (${machine.cores} cores, ${machine.cpu}), using the files that \`npm publish\` uploads.

The factor in parentheses compares a number with that of the hand-written program. Bytes, files and compiler counts are exact.
Times are medians of many rounds in which all programs took turns. Differences of up to 5 % count as equal, and \`±\` is half the
interquartile range. Throughput is measured in several processes: the factor is the median over the processes, and \`±\` is half the
difference between the lowest and the highest. Times vary from machine to machine, factors much less.

A star marks a peer that does less or more than this package in a row. Such a comparison is left out, whoever is ahead, with one
exception: a peer that does more and is ahead anyway counts as ahead. The tables of stars say how each of these peers differs.

To run it yourself:

\`\`\`sh
npm ci
npm run bench                         # about ten minutes
npm run bench -- --quick              # less than one minute
npm run bench -- --only bytes,import  # only some parts
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
    `This package leads or ties in ${countOf(comparisons)}. A comparison is one row with one peer; those with a star are left out.`,
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
    ...(missed.length > 0 ? ['### Missed promises', markdown([['', '', 'promised'], ...missed])] : []),
  ].join('\n\n');
}

function renderPart(part: string, tables: readonly Table[], comparisons: readonly Comparison[]): string {
  const blocks = tables.map((table) => {
    const { runtime } = table;
    const intro = runtime
      ? `The same programs with ${runtime.name} (${runtime.version}). This table is not counted.\n\n`
      : '';
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
        `${name} was not measured. To include it, run \`npm run bench -- --${option} <path>\` with the path of its binary.`,
    )
    .join('\n\n');
}

/** Explains the stars of one part. */
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
    'The programs are in `bench/consumers`. Each is bundled for a browser with everything it imports, minified, and compressed at the highest level.',
  import: 'Milliseconds that `import()` or `require()` takes in a fresh process, compared with an empty package.',
  throughput:
    'The programs are in `bench/throughput`. Unless the row says otherwise, errors are created as deep in the call stack as in a framework handler, and nothing reads their stack.',
  scaling:
    'The functions that read untrusted input, with inputs that double in length. A function is linear if twice the input takes twice as long.',
  memory: 'Heap bytes per error, with 100,000 errors kept in memory.',
  types:
    'What the programs in `bench/consumers` cost the TypeScript compiler, compared with an empty program. In the row `everything`, the compiler also checks the declarations of the package, as it does without `skipLibCheck`.',
  install: 'A package and its dependencies, as installed in `node_modules`.',
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
