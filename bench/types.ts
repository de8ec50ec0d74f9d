import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { consumerNames, consumers, contestantsOf, fileOf, type ConsumerName } from './consumers.ts';
import type { Contestant } from './contestants.ts';
import { modules } from './pack.ts';
import { runInPlainNode } from './plain-node.ts';
import { withBudget, type Cells, type Row, type Table } from './results.ts';
import { cellsOf } from './statistics.ts';
import type { Cost } from './types/main.ts';

/**
 * Measures what each consumer costs the compiler: instantiations and types in addition to those of an empty program,
 * and check time. The declarations of the package are checked only for the consumer `everything`.
 */
export async function measureTypes(quick: boolean): Promise<Table[]> {
  const rows = [];
  for (const name of quick ? (['everything'] as const) : consumerNames) rows.push(await measureConsumer(name, quick));
  return [
    {
      title: 'types, instantiations',
      unit: 'count',
      exact: true,
      rows: rows.map(({ instantiations }) => instantiations),
    },
    { title: 'types, types', unit: 'count', exact: true, rows: rows.map(({ types }) => types) },
    { title: 'types, check time', unit: 'ms', exact: false, rows: rows.map(({ time }) => time) },
  ];
}

async function measureConsumer(
  name: ConsumerName,
  quick: boolean,
): Promise<{ readonly instantiations: Row; readonly types: Row; readonly time: Row }> {
  const contestants = contestantsOf(name);
  const empty = join(modules, '.bench', 'empty.ts');
  writeFileSync(empty, 'export {};\n');
  const files = [empty, ...contestants.map((contestant) => fileOf(name, contestant))];
  const args = [JSON.stringify(files), quick ? '1' : '11', ...(name === 'everything' ? ['declarations'] : [])];
  const [base, ...costs] = (await runInPlainNode('types/main.ts', args)) as Cost[];
  const { title } = consumers[name];
  const beyond = (count: 'instantiations' | 'types'): Row => {
    const cells = costs.map(
      (cost, index) => [contestants[index], { value: cost[count] - (base?.[count] ?? 0) }] as const,
    );
    return { title, cells: Object.fromEntries(cells) as Cells };
  };
  const samples = costs.map((cost, index) => [contestants[index], cost.checkTimes] as const);
  const cells = cellsOf(Object.fromEntries(samples) as Partial<Record<Contestant, readonly number[]>>);
  const time: Row = { title, cells };
  return {
    instantiations: beyond('instantiations'),
    types: beyond('types'),
    time: name === 'everything' ? withBudget(time, '≤ those that type phrases', isCheapest) : time,
  };
}

/** Compares only with the two peers that type phrases: one has literal types, the other an enum. */
function isCheapest({ value }: { readonly value: number }, cells: Cells): boolean {
  return [cells['http-status'], cells['http-status-codes']].every((peer) => peer !== undefined && value <= peer.value);
}
