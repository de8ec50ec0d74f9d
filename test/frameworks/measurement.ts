import { isDeepStrictEqual } from 'node:util';
import { cellOf, type Answer, type Cell } from './cell.ts';
import { ChildServer } from './child-server.ts';
import { scenarios, type Library, type ScenarioName } from './scenarios.ts';

/** What one server answered, and what it wrote. */
export interface Measurement {
  readonly version: string;
  readonly cells: Readonly<Record<ScenarioName, MeasuredCell>>;
  /** The answer to an error that no library of HTTP errors made. */
  readonly foreign: Answer;
  /** The status of requests that the framework refuses by itself. */
  readonly refusals: Readonly<Record<string, number>>;
  readonly log: string;
}

/** One cell, or two where a synchronous and an asynchronous handler differ. */
export type MeasuredCell = Cell | { readonly sync: Cell; readonly async: Cell };

export const scenarioNames = Object.keys(scenarios) as ScenarioName[];

/** Starts a server and lets its handlers throw; the process is ended whatever happens. */
export async function measure(server: string, MODE: 'native' | 'recipe', THROWN: Library): Promise<Measurement> {
  const child = new ChildServer(server, { MODE, THROWN });
  try {
    const { version, request } = await child.announced;
    const cells: [ScenarioName, MeasuredCell][] = [];
    for (const name of scenarioNames) cells.push([name, await measureCell(child, name)]);
    const foreign = await child.fail('sync', 'foreign');
    const refusals: Record<string, number> = {};
    for (const path of request ? [] : ['/nowhere', '/sync/%ZZ']) refusals[path] = (await child.get(path)).status;
    const log = await child.stop();
    return { version, cells: Object.fromEntries(cells) as Measurement['cells'], foreign, refusals, log };
  } finally {
    await child.stop();
  }
}

async function measureCell(child: ChildServer, name: ScenarioName): Promise<MeasuredCell> {
  const sync = cellOf(await child.fail('sync', name), scenarios[name]);
  const async = cellOf(await child.fail('async', name), scenarios[name]);
  return isDeepStrictEqual(sync, async) ? sync : { sync, async };
}
