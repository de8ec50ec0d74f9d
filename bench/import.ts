import { execFileSync } from 'node:child_process';
import entryPoints from '../entry-points.json' with { type: 'json' };
import { moduleOf, peers, type Contestant } from './contestants.ts';
import { withBudget, type Cells, type Row, type Table } from './results.ts';
import { cellsOf, interleave } from './statistics.ts';

const formats = { ESM: 'import/probe.mjs', CommonJS: 'import/probe.cjs' } as const;

/** How long importing an entry point may take compared with an empty package, by module format. */
const budgets: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  ESM: { '.': 1.9, './constants': 1.4 },
  CommonJS: { '.': 2.1 },
};

/** Measures the milliseconds that importing each package takes in a fresh process, compared with an empty package. */
export async function measureImports(quick: boolean): Promise<Table[]> {
  const tables: Table[] = [];
  const own = Object.keys(entryPoints).map((entryPoint) => ({
    entryPoint,
    name: `http-status-kit${entryPoint.slice(1)}`,
  }));
  const packages = peers.map((peer) => [peer, moduleOf(peer) ?? ''] as const);
  for (const [format, probe] of Object.entries(formats)) {
    const names = ['empty-package', ...own.map(({ name }) => name), ...packages.map(([, name]) => name)];
    const samples = await interleave(names, quick ? 5 : 31, (name) => timeOf(probe, name));
    const cellsWith = (others: readonly (readonly [Contestant, string])[]): Cells =>
      cellsOf(
        Object.fromEntries([['limit', 'empty-package'] as const, ...others].map(([to, name]) => [to, samples[name]])),
      );
    const rows = own.map(({ entryPoint, name }): Row => {
      const cells = cellsWith([['kit', name], ...(entryPoint === '.' ? packages : [])]);
      const row: Row = { title: name, cells };
      const budget = budgets[format]?.[entryPoint];
      if (budget === undefined) return row;
      return withBudget(row, `≤ ${budget} ×`, ({ ratio = Number.NaN }) => ratio <= budget);
    });
    tables.push({ title: `import, ${format}`, unit: 'ms', exact: false, rows });
  }
  return tables;
}

function timeOf(probe: string, name: string): number {
  return Number(execFileSync(process.execPath, [probe, name], { cwd: import.meta.dirname, encoding: 'utf8' }));
}
