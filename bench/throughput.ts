import { runInPlainNode } from './plain-node.ts';
import type { Cells, Measurement, Row, Table } from './results.ts';
import type { Runtime } from './runtimes.ts';
import { median, rounded } from './statistics.ts';

/** The tables of `throughput`. Only `errors` is also measured with other runtimes. */
const titles = ['look-ups', 'errors', 'answers'] as const;

/**
 * Measures the nanoseconds of each operation in several processes, because the engine's optimizations vary more between
 * processes than between rounds of one process.
 */
export async function measureThroughput(quick: boolean, runtimes: readonly Runtime[]): Promise<Table[]> {
  const tables: Table[] = [];
  for (const title of titles) tables.push(await measureRuns(title, quick, quick ? 1 : 5));
  for (const { name, version, binary } of runtimes) {
    const table = await measureRuns('errors', quick, quick ? 1 : 3, binary);
    // The promises hold only for the Node that runs the benchmark.
    const rows = table.rows.map(({ title, cells }): Row => ({ title, cells }));
    tables.push({ ...table, title: `${table.title}, ${name}`, rows, runtime: { name, version } });
  }
  return tables;
}

async function measureRuns(title: string, quick: boolean, count: number, binary?: string): Promise<Table> {
  const runs: Table[] = [];
  for (let run = 0; run < count; run++) {
    runs.push((await runInPlainNode('throughput/main.ts', quick ? [title, '--quick'] : [title], [], binary)) as Table);
  }
  const [first] = runs;
  if (!first) throw new RangeError(`Cannot measure ${title} in no process`);
  const rows = first.rows.map((_, index) => mergeRow(runs.flatMap((run) => run.rows[index] ?? [])));
  return { ...first, rows };
}

function mergeRow(rows: readonly Row[]): Row {
  const [first] = rows;
  if (!first) throw new RangeError('Cannot merge no rows');
  const { title, cells, budget } = first;
  const names = Object.keys(cells) as (keyof Cells)[];
  const merged: Cells = Object.fromEntries(
    names.map((name) => [name, mergeMeasurements(rows.flatMap((row) => row.cells[name] ?? []))]),
  );
  if (!budget) return { title, cells: merged };
  const kept = rows.filter((row) => row.budget?.kept).length > rows.length / 2;
  return { title, cells: merged, budget: { promise: budget.promise, kept } };
}

function mergeMeasurements(measurements: readonly Measurement[]): Measurement {
  const value = rounded(median(measurements.map(({ value }) => value)));
  const ratios = measurements.flatMap(({ ratio }) => ratio ?? []);
  if (ratios.length === 0) return { value };
  const ratio = rounded(median(ratios));
  if (ratios.length === 1) return { value, ratio };
  return { value, ratio, spread: rounded((Math.max(...ratios) - Math.min(...ratios)) / 2) };
}
