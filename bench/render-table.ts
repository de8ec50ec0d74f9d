import { firstOf } from './compare.ts';
import { contestantNames, contestants, type Contestant } from './contestants.ts';
import { ratioOf, type Measurement, type Row, type Table } from './results.ts';
import { unlikeOf } from './unlike.ts';

/** Renders a table as lines of text: a header, then one line per row. */
export function renderTable(table: Table): string[][] {
  if (table.rows.some(({ growth }) => growth)) return renderGrowth(table);
  const names = contestantNames.filter((name) => table.rows.some(({ cells }) => cells[name]));
  const compared = names.some((name) => name !== 'limit' && name !== 'kit');
  const hasBudget = table.rows.some(({ budget }) => budget);
  const head = ['', ...names.map((name) => contestants[name].title), 'first', 'promised'];
  const lines = table.rows.map((row) => [
    row.title,
    ...names.map((name) => renderCell(table, row, name)),
    renderFirst(table, row),
    renderBudget(row),
  ]);
  const keep = head.map((title) => (title === 'first' ? compared : title !== 'promised' || hasBudget));
  return [head, ...lines].map((line) => line.filter((_, column) => keep[column]));
}

function renderCell(table: Table, { title, cells }: Row, name: Contestant): string {
  const cell = cells[name];
  if (!cell) return '';
  const ratio = name === 'limit' ? undefined : ratioOf(cell, cells.limit);
  const text = renderValue(table, cell.value);
  const star = unlikeOf(table.title, title, name) ? ' *' : '';
  return ratio === undefined ? text + star : `${text} (${renderRatio(ratio)}${renderSpread(cell, name)})${star}`;
}

function renderValue({ unit }: Pick<Table, 'unit'>, value: number): string {
  if (unit === 'ns' && value >= 1000) return `${significant(value / 1000)} µs`;
  if (unit === 'ns' || unit === 'ms') return `${significant(value)} ${unit}`;
  return value.toLocaleString('en');
}

export const renderRatio = (ratio: number): string => `${ratio < 10 ? ratio.toFixed(2) : significant(ratio)} ×`;

const significant = (value: number): string => Number(value.toPrecision(3)).toLocaleString('en');

/** Renders half the range of the ratios or, for a single run of this package, half the interquartile range. */
function renderSpread({ value, ratio = value, spread, quartiles }: Measurement, name: Contestant): string {
  if (spread !== undefined) return renderPercent(spread / ratio);
  return quartiles && name === 'kit' ? renderPercent((quartiles.upper - quartiles.lower) / 2 / value) : '';
}

const renderPercent = (part: number): string => `, ± ${Math.round(part * 100)} %`;

function renderFirst(table: Table, row: Row): string {
  const first = firstOf(table, row);
  if (first.length > 4)
    return first.includes('kit') ? `${contestants.kit.title} and ${first.length - 1} more` : `${first.length} packages`;
  return first.map((name) => contestants[name].title).join(', ');
}

const renderBudget = ({ budget }: Row): string =>
  budget ? `${budget.promise}: ${budget.kept ? 'kept' : 'missed'}` : '';

function renderGrowth(table: Table): string[][] {
  const sizes = Object.keys(table.rows[0]?.growth?.bySize ?? {});
  const head = ['', ...sizes.map((size) => `${Number(size) / 1024} KiB`), 'twice the input', 'promised'];
  const lines = table.rows.map((row) => [
    row.title,
    ...sizes.map((size) => renderValue(table, row.growth?.bySize[size] ?? Number.NaN)),
    renderRatio(row.growth?.perDoubling ?? Number.NaN),
    renderBudget(row),
  ]);
  return [head, ...lines];
}
