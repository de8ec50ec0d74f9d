import type { Contestant } from './contestants.ts';
import { runInPlainNode } from './plain-node.ts';
import type { Table } from './results.ts';

const contestants: readonly Contestant[] = [
  'limit',
  'kit',
  'http-errors',
  'boom',
  'http-errors-enhanced',
  'h3',
  'hono',
  'nest',
];

/** Measures the heap bytes that an error uses, in a separate process for each package. */
export async function measureMemory(quick: boolean): Promise<Table[]> {
  const cells: Partial<Record<Contestant, { value: number }>> = {};
  for (const name of contestants) {
    const flags = ['--expose-gc', '--max-old-space-size=2048'];
    const bytes = await runInPlainNode('memory/main.ts', [name, quick ? '20000' : '100000'], flags);
    cells[name] = { value: Math.round(Number(bytes)) };
  }
  return [{ title: 'memory', unit: 'B', exact: false, rows: [{ title: 'a 404 that is kept', cells }] }];
}
