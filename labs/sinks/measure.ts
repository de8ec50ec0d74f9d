import { availableParallelism } from 'node:os';
import { cellOf, type Cell } from './cell.ts';
import { errors, type ErrorKey } from './programs/errors.mts';
import type { Texts } from './programs/report.mts';
import { runProgram } from './run-program.ts';
import { everywhere, nodes, runtime, type Runtime } from './runtimes.ts';
import type { Stage } from './stage.ts';

/** Cells by place (such as a runtime), then by sink or assertion, then by error or pair. */
export type Table = Record<string, Record<string, Record<string, Cell>>>;

export type Group = 'consoles' | 'monitors' | 'clients' | 'comparisons';

export type Results = Record<Group, Table>;

const crashes = ['uncaught throw', 'unhandled rejection', 'uncaught in a worker'];

export async function measure(stage: Stage): Promise<Results> {
  const reported = (title: (typeof everywhere)[number], program: string) => async () =>
    cellsOf((await runProgram(stage, runtime(title), [program])).report() as Texts);
  const compared =
    (where: Runtime, ...program: string[]) =>
    async () =>
      (await runProgram(stage, where, program)).report() as Table[string];
  const [node24, bun] = [runtime('Node 24'), runtime('Bun')];

  return {
    consoles: await tableOf(
      Object.fromEntries(everywhere.map((title) => [title, () => printed(stage, runtime(title))])),
    ),
    monitors: await tableOf({ 'Node 20': reported('Node 20', 'monitors.mjs') }),
    clients: await tableOf(Object.fromEntries(everywhere.map((title) => [title, reported(title, 'clients.mjs')]))),
    comparisons: await tableOf({
      ...Object.fromEntries(nodes.map((title) => [`assert of ${title}`, compared(runtime(title), 'compare-node.mjs')])),
      'Vitest 5': compared(node24, 'compare-vitest.mjs', '@vitest/expect'),
      'Vitest 4': compared(node24, 'compare-vitest.mjs', 'vitest-expect-4'),
      'Jest 30': compared(node24, 'compare-jest.mjs'),
      'chai 6': compared(node24, 'compare-chai.mjs'),
      Bun: compared(bun, 'test', './compare-bun.test.mjs'),
    }),
  };
}

/** Measures the places in parallel, one per core. */
async function tableOf(places: Readonly<Record<string, () => Promise<Table[string]>>>): Promise<Table> {
  const table: Table = Object.fromEntries(Object.keys(places).map((place) => [place, {}]));
  const queue = Object.entries(places);
  const worker = async () => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) table[next[0]] = await next[1]();
  };
  await Promise.all(Array.from({ length: availableParallelism() }, worker));
  return table;
}

/** Measures what a runtime prints for each error, both when the error is logged and when it ends the process. */
async function printed(stage: Stage, where: Runtime): Promise<Table[string]> {
  const { stdout, stderr } = await runProgram(stage, where, ['consoles.mjs']);
  const texts: Texts = {};
  for (const section of [stdout, stderr].flatMap((output) => output.split('\f\f').slice(1))) {
    const [sink, key, text] = section.split('\f') as [string, string, string];
    const row = (texts[sink] ??= {});
    row[key] = (row[key] ?? '') + text;
  }
  for (const way of crashes) {
    for (const key of Object.keys(errors)) {
      const crash = await runProgram(stage, where, ['crash.mjs', way, key], true);
      (texts[way] ??= {})[key] = crash.stdout + crash.stderr;
    }
  }
  return cellsOf(texts);
}

function cellsOf(texts: Texts): Table[string] {
  return Object.fromEntries(
    Object.entries(texts).map(([sink, row]) => [
      sink,
      Object.fromEntries(
        Object.entries(row).map(([key, text]) => [key, cellOf(text, errors[key as ErrorKey].className)]),
      ),
    ]),
  );
}
