import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { moduleOf, peers, type Contestant } from './contestants.ts';
import { modules } from './pack.ts';
import { withBudget, type Cells, type Row, type Table } from './results.ts';
import { cellsOf, interleave } from './statistics.ts';

const formats = { ESM: 'import/probe.mjs', CommonJS: 'import/probe.cjs' } as const;

/** How many times an empty module a door may take, by format. */
const budgets: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  ESM: { '.': 1.9, './constants': 1.4 },
  CommonJS: { '.': 2.1 },
};

/** The doors of this package that hold code, as its package.json has them. */
export function doorsOf(): string[] {
  const path = join(modules, 'http-status-kit', 'package.json');
  const { exports } = JSON.parse(readFileSync(path, 'utf8')) as { exports: Readonly<Record<string, unknown>> };
  return Object.keys(exports).filter((door) => !door.endsWith('.json'));
}

export const specifierOf = (door: string): string => `http-status-kit${door.slice(1)}`;

/** Milliseconds to import each package in a process of its own, beside an empty package. */
export async function measureImports(quick: boolean): Promise<Table[]> {
  const tables: Table[] = [];
  const doors = doorsOf().map((door) => ({ door, name: specifierOf(door) }));
  const packages = peers.map((peer) => [peer, moduleOf(peer) ?? ''] as const);
  for (const [format, probe] of Object.entries(formats)) {
    const names = ['empty-package', ...doors.map(({ name }) => name), ...packages.map(([, name]) => name)];
    const samples = await interleave(names, quick ? 5 : 31, (name) => timeOf(probe, name));
    const cellsWith = (others: readonly (readonly [Contestant, string])[]): Cells =>
      cellsOf(
        Object.fromEntries([['limit', 'empty-package'] as const, ...others].map(([to, name]) => [to, samples[name]])),
      );
    const rows = doors.map(({ door, name }): Row => {
      const cells = cellsWith([['kit', name], ...(door === '.' ? packages : [])]);
      const row: Row = { title: name, cells };
      const budget = budgets[format]?.[door];
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
