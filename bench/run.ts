import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, release, type } from 'node:os';
import { parseArgs } from 'node:util';
import { measureBytes } from './bytes.ts';
import { contestantNames, packageOf } from './contestants.ts';
import { renderPerformancePage } from './docs.ts';
import { measureImports } from './import.ts';
import { measureInstall } from './install.ts';
import { measureMemory } from './memory.ts';
import { installPackedPackage, versionOf } from './pack.ts';
import { runInPlainNode } from './plain-node.ts';
import { printSummary, printTable } from './print-table.ts';
import type { Results, Table } from './results.ts';
import { runtimeOptions, runtimesOf } from './runtimes.ts';
import { measureThroughput } from './throughput.ts';
import { measureTypes } from './types.ts';
import { wrongEntries } from './wrong-entries.ts';

// npm run bench                              measures everything, writes the results and the docs page
// npm run bench -- --quick                   measures everything with fewer rounds, writes nothing
// npm run bench -- --only bytes,import       measures only these parts, writes nothing
// npm run bench -- --render                  measures nothing, writes the docs page from the results
// npm run bench -- --node24 /path/to/node    also measures errors with Node 24, like BENCH_NODE24
// npm run bench -- --bun /path/to/bun        also measures errors with Bun, like BENCH_BUN

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    only: { type: 'string' },
    render: { type: 'boolean' },
    ...runtimeOptions,
  },
});
const runtimes = runtimesOf(values);

const parts: Readonly<Record<string, (quick: boolean) => Table[] | Promise<Table[]>>> = {
  bytes: measureBytes,
  import: measureImports,
  throughput: (quick) => measureThroughput(quick, runtimes),
  scaling: (quick) => measureInPlainNode('scaling/main.ts', quick),
  memory: measureMemory,
  types: measureTypes,
  install: measureInstall,
};

const here = (path: string): URL => new URL(path, import.meta.url);

if (values.render) {
  writePage(JSON.parse(readFileSync(here('results.json'), 'utf8')) as Results);
} else {
  const results = await measure(values.only?.split(',') ?? Object.keys(parts), values.quick);
  printSummary(results);
  if (!values.quick && values.only === undefined) {
    for (const problem of wrongEntries(results)) console.log(`Wrong: ${problem}`);
    writeFileSync(here('results.json'), `${JSON.stringify(results, null, 2)}\n`);
    writePage(results);
  }
}

async function measure(names: readonly string[], quick: boolean): Promise<Results> {
  installPackedPackage();
  const measured: Record<string, readonly Table[]> = {};
  for (const name of names) {
    const part = parts[name];
    if (!part) throw new RangeError(`Cannot measure "${name}": not one of ${Object.keys(parts).join(', ')}`);
    console.error(`Measuring ${name} …`);
    measured[name] = await part(quick);
    measured[name].forEach(printTable);
  }
  const packages = contestantNames.flatMap((name) => packageOf(name) ?? []);
  return {
    measured: new Date().toISOString().slice(0, 10),
    quick,
    machine: {
      node: process.version,
      cpu: cpus()[0]?.model.trim() ?? 'unknown',
      cores: cpus().length,
      system: `${type()} ${release()}`,
    },
    versions: Object.fromEntries(packages.map((name) => [name, versionOf(name)])),
    parts: measured,
  };
}

async function measureInPlainNode(module: string, quick: boolean): Promise<Table[]> {
  return (await runInPlainNode(module, quick ? ['--quick'] : [])) as Table[];
}

function writePage(results: Results): void {
  writeFileSync(here('../docs/performance.md'), renderPerformancePage(results));
}
