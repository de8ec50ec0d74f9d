import { gzipSync } from 'node:zlib';
import { hostileFields, upstreamProblem } from '../hostile-fields.ts';
import { secret } from '../secret.ts';
import { head, hostileAnswer, type Reply } from '../upstream.ts';

const problem = ['content-type', 'application/problem+json'] as const;
const closing = ['connection', 'close'] as const;
const chunked = ['transfer-encoding', 'chunked'] as const;
const half = upstreamProblem.slice(0, upstreamProblem.length / 2);

const lengthOf = (length: number) => ['content-length', String(length)] as const;
const chunkOf = (text: string, extension = ''): string => `${text.length.toString(16)}${extension}\r\n${text}\r\n`;

/** A complete response whose `Content-Length` is right. */
function whole(status: string, fields: readonly (readonly [string, string])[], body: string | Buffer): Reply {
  const bytes = Buffer.from(body);
  return (socket) => {
    socket.write(head(status, [...fields, problem, lengthOf(bytes.length), closing]));
    socket.end(bytes);
  };
}

/** The replies of the upstream server, by path. */
export const replies = {
  fields: (socket) => socket.end(hostileAnswer),
  cookies: whole('404 Not Found', hostileFields.slice(0, 2), upstreamProblem),
  trailers: (socket) =>
    socket.end(
      head('404 Not Found', [...hostileFields, problem, chunked, closing]) +
        chunkOf(upstreamProblem) +
        `0\r\nx-${secret}: ${secret}\r\nset-cookie: late=${secret}\r\n\r\n`,
    ),
  chunked: (socket) => {
    socket.write(head('404 Not Found', [...hostileFields, problem, chunked, closing]));
    socket.write(chunkOf(half, `;${secret}=${secret}`));
    socket.end(`${chunkOf(upstreamProblem.slice(half.length))}0\r\n\r\n`);
  },
  gzip: whole('404 Not Found', [...hostileFields, ['content-encoding', 'gzip']], gzipSync(upstreamProblem)),
  'no-gzip': whole('404 Not Found', [...hostileFields, ['content-encoding', 'gzip']], upstreamProblem),
  'unknown-coding': whole('404 Not Found', [...hostileFields, ['content-encoding', secret]], upstreamProblem),
  'half-a-body': (socket) =>
    socket.end(head('404 Not Found', [...hostileFields, problem, lengthOf(upstreamProblem.length), closing]) + half),
  'early-hints': (socket) =>
    socket.end(head('103 Early Hints', [['link', `</${secret}.css>; rel=preload`]]) + hostileAnswer),
  continue: (socket) => socket.end(head('100 Continue', []) + hostileAnswer),
  slow: (socket) =>
    socket.write(head('404 Not Found', [...hostileFields, problem, lengthOf(upstreamProblem.length)]) + half),
  endless: (socket) => {
    socket.write(`${head('404 Not Found', [...hostileFields, problem, closing])}{"detail":"`);
    const more = secret.repeat(1000);
    const writeMore = (): void => {
      while (!socket.destroyed && socket.write(more));
    };
    socket.on('drain', writeMore);
    writeMore();
  },
  timeout: whole('504 Gateway Timeout', hostileFields, upstreamProblem),
  unavailable: whole('503 Service Unavailable', hostileFields, upstreamProblem),
} satisfies Readonly<Record<string, Reply>>;
