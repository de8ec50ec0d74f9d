import { readFileSync, writeFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { ChildServer } from './child-server.ts';
import { retryAfter, upstreamTexts } from './hostile-fields.ts';
import { closeOf, exchange } from './hostile/exchange.ts';
import { replies } from './hostile/replies.ts';
import { hostileAnswer, startUpstream, type Reply } from './upstream.ts';

/** Servers in front of an upstream server that does what it can: what their clients get, byte for byte. */
const servers = ['node', 'express', 'koa', 'fastify', 'hono'] as const;

/** As the framework is, with its recipe, and with a rule of the application for what it has received. */
const modes = ['native', 'recipe', 'rule'] as const;

/** An answer, by lines, and the cases in which it came, as `"fields, gzip"`. */
interface HostileAnswer {
  cases: string;
  readonly answer: readonly string[];
}

/** Counts a success, or a failure where there is a problem. */
type Check = (what: string, problem: string | false) => void;

/** Every answer has to be as it was committed; with `isUpdate` it is written instead. Tells what was found in a line. */
export async function checkHostile(check: Check, isUpdate = false): Promise<string> {
  const counts = { passed: 0, failed: 0 };
  const count: Check = (what, problem) => {
    counts[problem === false ? 'passed' : 'failed'] += 1;
    check(`hostile-upstream, ${what}`, problem);
  };
  const file = new URL('hostile-upstream.json', import.meta.url);
  const committed = JSON.parse(readFileSync(file, 'utf8')) as Readonly<Record<string, readonly HostileAnswer[]>>;
  const measured: Record<string, HostileAnswer[]> = {};
  for (const server of servers) {
    // Node has nothing of its own for an error.
    for (const mode of server === 'node' ? modes.slice(1) : modes) {
      const what = `${server}, ${mode}`;
      try {
        measured[what] = await measureServer(server, mode, count);
        const difference = `\n  - ${JSON.stringify(committed[what])}\n  + ${JSON.stringify(measured[what])}`;
        count(what, !isUpdate && !isDeepStrictEqual(measured[what], committed[what]) && difference);
      } catch (error) {
        count(what, String(error));
      }
    }
    console.error(`${server} measured in front of a hostile upstream server`);
  }
  if (isUpdate) writeFileSync(file, `${JSON.stringify(measured, null, 2)}\n`);
  const { passed, failed } = counts;
  return `\n${servers.join(', ')} in front of a hostile upstream server: ${passed} passed, ${failed} failed`;
}

async function measureServer(server: string, MODE: (typeof modes)[number], check: Check): Promise<HostileAnswer[]> {
  const clientHasHalf = Promise.withResolvers<undefined>();
  const ended: Promise<unknown>[] = [];
  const cancelled = (reply: Reply): Reply => {
    return (socket) => {
      ended.push(closeOf(socket));
      reply(socket);
    };
  };
  const UPSTREAM = await startUpstream({
    ...replies,
    slow: cancelled(replies.slow),
    endless: cancelled(replies.endless),
    // What is asked for in the midst of an answer fails only when the client has the first half of it.
    streaming: (socket) => void clientHasHalf.promise.then(() => socket.end(hostileAnswer)),
  });
  const child = new ChildServer(`hostile/${server}.ts`, { MODE, THROWN: 'http-status-kit', UPSTREAM });
  const answers: HostileAnswer[] = [];
  const what = `${server}, ${MODE}`;
  const take = (name: string, bytes: string): void => {
    const answer = bytes.split('\r\n');
    const same = answers.find((other) => other.answer.join() === answer.join());
    if (same) same.cases += `, ${name}`;
    else answers.push({ cases: name, answer });
    const shown = upstreamTexts.filter((text) => bytes.includes(text) && !(MODE === 'rule' && text === retryAfter));
    check(`${what}, ${name} shows nothing`, shown.length > 0 && `it shows ${bytes}`);
  };
  try {
    const { port } = await child.announced;
    for (const name of MODE === 'rule' ? ['fields', 'unavailable'] : Object.keys(replies)) {
      // The second request on the same connection tells that the first was answered once, and that the server lives.
      take(name, await exchange(port, [name, 'alive']));
    }
    if (MODE === 'rule') return answers;
    const watch = (bytes: string): void => {
      if (bytes.includes('half')) clientHasHalf.resolve(undefined);
    };
    // Koa leaves a connection open that it cannot answer on any more.
    const until = async (): Promise<void> => {
      await child.wrote('Received 404 Not Found from');
      await exchange(port, ['alive']);
    };
    const isLeftOpen = server === 'koa' && MODE === 'native';
    const streamed = await exchange(port, ['streaming'], isLeftOpen ? { watch, until: until() } : { watch });
    check(`${what}, streaming breaks off`, /\r\n0\r\n\r\n/.test(streamed) && `it answers ${streamed}`);
    take('streaming', streamed);
    await Promise.all(ended);
    check(
      `${what}, the server lives`,
      !(await exchange(port, ['alive'])).includes('\r\n\r\nalive') && 'it does not answer',
    );
    return answers;
  } finally {
    await child.stop();
  }
}
