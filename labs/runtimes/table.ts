import type { Outcome } from './suite/run-suite.mjs';

/** The result of the suite in one runtime. */
export interface Row {
  readonly title: string;
  readonly version: string;
  readonly outcomes: readonly Outcome[];
  readonly problems: readonly string[];
}

/** Renders the runtimes with their versions and the number of promises kept. */
export function renderTable(rows: readonly Row[]): string {
  const cells = rows.map(({ title, version, outcomes, problems }) => [
    title,
    /\d[\d.-]*\d/.exec(version)?.[0] ?? '-',
    ...(['passed', 'not applicable'] as const).map((wanted) =>
      String(outcomes.filter(({ outcome }) => outcome === wanted).length),
    ),
    String(problems.length),
  ]);
  const lines = [['Runtime', 'Version', 'Passed', 'Not applicable', 'Failed'], ...cells];
  const widths = lines[0]?.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0))) ?? [];
  return lines
    .map((line) =>
      line
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
