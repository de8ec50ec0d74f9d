import { isRight, type Verdict } from './cell.ts';
import { frameworks } from './frameworks.ts';
import { scenarioNames, type MeasuredCell, type Measurement } from './measurement.ts';

/** The columns: the errors of this package without and with the recipe, and those of other libraries without one. */
export const columns = ['native', 'recipe', 'http-errors', 'boom', 'nest'] as const;

export type Column = (typeof columns)[number];

/** The results of one server. Each column has the verdicts on the six scenarios, such as `"P P P P P P"`. */
export type Result = { readonly version: string; readonly checked: Checked } & Readonly<Record<Column, string>>;

/** How many responses of the recipe `checkResponse` examined, and how many findings of the level `advice` it had. */
export interface Checked {
  readonly answers: number;
  readonly advice: number;
}

/** The results by server name. */
export type Results = Readonly<Record<string, Result>>;

/** The verdicts of a server: `P` for a scenario, or `P/D` if a synchronous and an asynchronous handler differ. */
export function verdictsOf({ cells }: Measurement): string {
  return scenarioNames.map((name) => verdictOf(cells[name])).join(' ');
}

export function verdictOf(cell: MeasuredCell): string {
  if ('verdict' in cell) return cell.verdict;
  const { sync, async } = cell;
  return sync.verdict === async.verdict ? sync.verdict : `${sync.verdict}/${async.verdict}`;
}

/** The totals of a column. */
export interface Total {
  readonly right: number;
  readonly problems: number;
  readonly leaks: number;
  readonly all: number;
}

export function totalOf(results: Results, column: Column): Total {
  const all = Object.values(results).flatMap((result) => result[column].split(' ').flatMap(bothVerdicts));
  const count = (test: (verdict: Verdict) => boolean) => all.filter(test).length;
  return {
    right: count(isRight),
    problems: count((verdict) => verdict === 'P'),
    leaks: count((verdict) => verdict === 'L' || verdict === 'k'),
    all: all.length,
  };
}

export function bothVerdicts(written: string): Verdict[] {
  const [sync, async = sync] = written.split('/');
  return [sync as Verdict, async as Verdict];
}

export function checkedOf({ checks }: Measurement): Checked {
  const advice = checks.flatMap(({ findings }) => findings).filter(({ level }) => level === 'advice');
  return { answers: checks.length, advice: advice.length };
}

/** Renders the table for the terminal, with the totals. */
export function renderResults(results: Results): string {
  const titles: Record<string, string> = Object.assign({}, ...frameworks.map(({ servers }) => servers));
  const rows = Object.entries(results).map(([server, result]) => [
    titles[server] ?? server,
    result.version,
    ...columns.map((column) => result[column]),
  ]);
  const table = [['', '', ...columns], ...rows];
  const widthOf = (index: number) => Math.max(...table.map((cells) => cells[index]?.length ?? 0));
  const lines = table.map((cells) => cells.map((cell, index) => cell.padEnd(widthOf(index))).join('  '));
  const totals = columns.map((column) => {
    const { right, problems, leaks, all } = totalOf(results, column);
    return `${column}: ${right} of ${all} right, ${problems} with a problem document, ${leaks} leaks`;
  });
  const sum = (of: keyof Checked) => Object.values(results).reduce((all, { checked }) => all + checked[of], 0);
  const checked = `recipe: ${sum('answers')} answers looked at with checkResponse, ${sum('advice')} findings of advice`;
  return [...lines, '', ...totals, checked].join('\n');
}
