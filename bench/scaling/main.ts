import { withBudget, type Row, type Table } from '../results.ts';
import { interleave } from '../statistics.ts';
import { timeOf } from '../time.ts';
import { parsers } from './parsers.ts';

const quick = process.argv.includes('--quick');
const sizes = ['1024', '2048', '4096', '8192', '16384', '32768'] as const;
const maxGrowth = 2.5;

const rows: Row[] = [];
for (const [title, make] of Object.entries(parsers)) {
  const programs = new Map(sizes.map((size) => [size, make(Number(size))]));
  for (const program of programs.values()) await timeOf(program, 5);
  const samples = await interleave(sizes, quick ? 7 : 15, (size) =>
    timeOf(programs.get(size) ?? (() => undefined), quick ? 1 : 3),
  );
  // Interference only makes a round slower, so the fastest round is the most accurate.
  const bySize = Object.fromEntries(sizes.map((size) => [size, Math.round(Math.min(...samples[size]))]));
  const times = Object.values(bySize);
  // Growth is measured over two doublings, so that a single outlier matters less.
  const growths = times.slice(2).map((time, index) => Math.sqrt(time / (times[index] ?? Number.NaN)));
  const perDoubling = Number(Math.max(...growths).toFixed(3));
  const row: Row = { title, cells: { kit: { value: bySize['32768'] ?? Number.NaN } }, growth: { bySize, perDoubling } };
  rows.push(withBudget(row, `≤ ${maxGrowth} × for twice the input`, () => perDoubling <= maxGrowth));
}
console.log(JSON.stringify([{ title: 'scaling', unit: 'ns', exact: false, rows } satisfies Table]));
