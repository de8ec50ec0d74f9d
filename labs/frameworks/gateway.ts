import type { Answer } from './cell.ts';
import { hostileFields, upstreamTexts } from './hostile-fields.ts';
import type { Measurement } from './measurement.ts';
import { secret } from './secret.ts';

/** What the log has to contain about errors that are hidden from clients. */
const logged = {
  received: `The account of ${secret} has moved`,
  client: 'Response status code 404',
};

/** The bodies of a 502, for servers that do not send a problem document. */
const bodies: Readonly<Record<string, (how: string) => unknown>> = {
  apollo: graphqlBody,
  'graphql-yoga': graphqlBody,
  trpc: (how) => ({
    error: {
      message: 'Bad Gateway',
      code: -32603,
      data: { code: 'INTERNAL_SERVER_ERROR', httpStatus: 502, path: how },
    },
  }),
};

function graphqlBody(how: string): unknown {
  const extensions = { code: 'BAD_GATEWAY' };
  const error = { message: 'Bad Gateway', locations: [{ line: 1, column: 3 }], path: [how], extensions };
  return { errors: [error], data: { [how]: null } };
}

const problemOf = (): unknown => ({ type: 'about:blank', title: 'Bad Gateway', status: 502 });

/** Checks that, with a recipe, texts of an upstream server appear only in the log, and that all our cookies arrive. */
export function checkGateway(server: string, { gateway, log }: Measurement): [what: string, problem: string | false][] {
  const expectedOf = bodies[server] ?? problemOf;
  return [
    ...gateway.map(({ name, how, answer }): [string, string | false] => [
      `${name}, ${how}`,
      name === 'cookies' ? problemOfCookies(answer, server) : problemOfGateway(answer, JSON.stringify(expectedOf(how))),
    ]),
    ...Object.entries(logged).map(([name, text]): [string, string | false] => [
      `${name} is logged`,
      !log.includes(text) && `"${text}" is not in it\n${log}`,
    ]),
  ];
}

/** Checks that, without a recipe, an error read from an upstream server shows at most the status of that server. */
export function checkNativeGateway(
  server: string,
  { gateway }: Measurement,
): [what: string, problem: string | false][] {
  // The first sends the stack of every error, the second its extensions.
  if (['whatwg-node-server', 'apollo'].includes(server)) return [];
  return gateway.map(({ name, how, answer }) => [`${name}, ${how}, shows nothing`, leaks(answer) && shown(answer)]);
}

function problemOfGateway(answer: Answer, expected: string): string | false {
  return (answer.status !== 502 || answer.body.trim() !== expected || leaks(answer)) && shown(answer);
}

function leaks({ head, headers, body }: Answer): boolean {
  return (
    upstreamTexts.some((text) => (head + body).includes(text)) ||
    hostileFields.some(([name, value]) => headers[name] === value)
  );
}

function shown({ status, head, body }: Answer): string {
  return `it answers ${status} ${head}\n${body}`;
}

function problemOfCookies(answer: Answer, server: string): string | false {
  const cookies = String(answer.headers['set-cookie']);
  // Elysia's adapter for Node keeps only the last cookie.
  const expected = server === 'elysia-node' ? 'seen=1' : 'sid=; Max-Age=0,seen=1';
  return (answer.status !== 401 || cookies !== expected) && shown(answer);
}
