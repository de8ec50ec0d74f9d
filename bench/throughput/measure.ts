import type { Contestant } from '../contestants.ts';
import { withBudget, type Row, type Table } from '../results.ts';
import { cellsOf, interleave } from '../statistics.ts';
import { timeOf } from '../time.ts';
import type { Operation, Program } from './operation.ts';

/** Measures the nanoseconds of each operation. The contestants take turns. */
export async function measureOperations(
  title: string,
  operations: readonly Operation[],
  quick: boolean,
): Promise<Table> {
  const rows: Row[] = [];
  for (const operation of operations) rows.push(await measureOperation(operation, quick));
  return { title: `throughput, ${title}`, unit: 'ns', exact: false, rows };
}

async function measureOperation({ title, count, programs, budget }: Operation, quick: boolean): Promise<Row> {
  const names = Object.keys(programs) as Contestant[];
  const programOf = (name: Contestant): Program => programs[name] ?? (() => undefined);
  for (const name of names) await timeOf(programOf(name), quick ? 20 : 100);
  const samples = await interleave(names, quick ? 5 : 11, async (name) => {
    return (await timeOf(programOf(name), quick ? 4 : 10)) / count;
  });
  const row: Row = { title, cells: cellsOf(samples) };
  return budget ? withBudget(row, budget.promise, budget.isKept) : row;
}
