import { checkResponse, type Finding } from 'http-status-kit/check';
import { isDeepStrictEqual } from 'node:util';
import { cellOf, type Answer, type Cell } from './cell.ts';
import { ChildServer } from './child-server.ts';
import { gatewayNames, nativeNames, type GatewayName } from './gateway-errors.ts';
import { scenarios, type Library, type ScenarioName } from './scenarios.ts';
import { hostileAnswer, startUpstream } from './upstream.ts';

/** The responses and the log of one server. */
export interface Measurement {
  readonly version: string;
  readonly cells: Readonly<Record<ScenarioName, MeasuredCell>>;
  /** The findings of `checkResponse` for each response to a scenario. */
  readonly checks: readonly Check[];
  /** The response to a plain `Error`. */
  readonly foreign: Answer;
  /** The responses to errors of an upstream server, and, with a recipe, to an error with several cookies. */
  readonly gateway: readonly GatewayAnswer[];
  /** The status of requests that the framework itself rejects, by path. */
  readonly refusals: Readonly<Record<string, number>>;
  readonly log: string;
}

/** The findings of `checkResponse` for one response. */
interface Check {
  readonly scenario: ScenarioName;
  readonly findings: readonly Finding[];
}

/** The response to an error in `gateway-errors.ts`. */
interface GatewayAnswer {
  readonly name: GatewayName;
  readonly how: 'sync' | 'async';
  readonly answer: Answer;
}

/** One cell, or two if a synchronous and an asynchronous handler differ. */
export type MeasuredCell = Cell | { readonly sync: Cell; readonly async: Cell };

export const scenarioNames = Object.keys(scenarios) as ScenarioName[];

/** The address of the upstream server that the errors in `gateway-errors.ts` are read from. */
const upstream = startUpstream({ '': (socket) => socket.end(hostileAnswer) });

/** Starts a server, lets its handlers throw, and always stops the server. */
export async function measure(server: string, MODE: 'native' | 'recipe', THROWN: Library): Promise<Measurement> {
  const child = new ChildServer(`servers/${server}.ts`, { MODE, THROWN, UPSTREAM: await upstream });
  try {
    const { version, request } = await child.announced;
    const cells: [ScenarioName, MeasuredCell][] = [];
    const checks: Check[] = [];
    for (const name of scenarioNames) {
      const answers = [await child.fail('sync', name), await child.fail('async', name)] as const;
      cells.push([name, measuredCellOf(answers, name)]);
      checks.push(...answers.map((answer) => ({ scenario: name, findings: checkResponse(answer) })));
    }
    const foreign = await child.fail('sync', 'foreign');
    const gateway: GatewayAnswer[] = [];
    for (const name of MODE === 'recipe' ? gatewayNames : THROWN === 'http-status-kit' ? nativeNames : []) {
      for (const how of ['sync', 'async'] as const) gateway.push({ name, how, answer: await child.fail(how, name) });
    }
    const refusals: Record<string, number> = {};
    for (const path of request ? [] : ['/nowhere', '/sync/%ZZ']) refusals[path] = (await child.get(path)).status;
    // With a recipe, the log contains the private text. The server must not be stopped before it has written that text.
    if (MODE === 'recipe') await child.wrote(scenarios.internal.message);
    const log = await child.stop();
    return {
      version,
      cells: Object.fromEntries(cells) as Measurement['cells'],
      checks,
      foreign,
      gateway,
      refusals,
      log,
    };
  } finally {
    await child.stop();
  }
}

function measuredCellOf(answers: readonly [sync: Answer, async: Answer], name: ScenarioName): MeasuredCell {
  const sync = cellOf(answers[0], scenarios[name]);
  const async = cellOf(answers[1], scenarios[name]);
  return isDeepStrictEqual(sync, async) ? sync : { sync, async };
}
