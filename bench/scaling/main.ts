import { withBudget, type Row, type Table } from '../results.ts';
import { interleave } from '../statistics.ts';
import { timeOf } from '../time.ts';
import { parsers } from './parsers.ts';

const quick = process.argv.includes('--quick');
const sizes = ['1024', '2048', '4096', '8192', '16384', '32768'] as const;
const most = 2.3;

const rows: Row[] = [];
for (const [title, make] of Object.entries(parsers)) {
  const programs = new Map(sizes.map((size) => [size, make(Number(size))]));
  for (const program of programs.values()) await timeOf(program, 5);
  const samples = await interleave(sizes, quick ? 7 : 15, (size) =>
    timeOf(programs.get(size) ?? (() => undefined), quick ? 1 : 3),
  );
  // Whatever disturbs a round makes it longer, so the shortest shows the growth.
  const bySize = Object.fromEntries(sizes.map((size) => [size, Math.round(Math.min(...samples[size]))]));
  const value = Math.min(...samples['32768']);
  // Short inputs cost little but the call, so growth shows from the middle on.
  const perDoubling = Number(((value / Math.min(...samples['4096'])) ** (1 / 3)).toFixed(3));
  const row: Row = { title, cells: { kit: { value: Math.round(value) } }, growth: { bySize, perDoubling } };
  rows.push(withBudget(row, `≤ ${most} × for twice the input`, () => perDoubling <= most));
}
console.log(JSON.stringify([{ title: 'scaling', unit: 'ns', exact: false, rows } satisfies Table]));
