import { readFileSync, writeFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { ChildServer } from './child-server.ts';
import { retryAfter, upstreamTexts } from './hostile-fields.ts';
import { closeOf, exchange } from './hostile/exchange.ts';
import { replies } from './hostile/replies.ts';
import { hostileAnswer, startUpstream, type Reply } from './upstream.ts';

/** The servers that call a misbehaving upstream server. What their clients receive is compared byte for byte. */
const servers = ['node', 'express', 'koa', 'fastify', 'hono'] as const;

/** The framework as it is, with its recipe, and with an application's rule for received errors. */
const modes = ['native', 'recipe', 'rule'] as const;

/** A response as lines, and the cases that lead to it, such as `"fields, gzip"`. */
interface HostileAnswer {
  cases: string;
  readonly answer: readonly string[];
}

/** Counts a success, or a failure if there is a problem. */
type Check = (what: string, problem: string | false) => void;

/** Compares every response with the committed one, or writes it if `isUpdate` is set. Returns a one-line summary. */
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
    // Node has no error handling of its own.
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
    // The upstream request in the middle of a response fails only after the client has received the first half.
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
      // A second request on the same connection shows that the first got one response and the server still runs.
      take(name, await exchange(port, [name, 'alive']));
    }
    if (MODE === 'rule') return answers;
    const watch = (bytes: string): void => {
      if (bytes.includes('half')) clientHasHalf.resolve(undefined);
    };
    // Koa does not close a connection on which it can no longer respond.
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
