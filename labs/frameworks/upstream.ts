import { once } from 'node:events';
import { createServer, type AddressInfo, type Socket } from 'node:net';
import { hostileFields, upstreamProblem } from './hostile-fields.ts';

/** Answers a request on a socket with exactly the bytes that it wants. */
export type Reply = (socket: Socket) => void;

/** A status line and fields, as they go over the wire. */
export function head(status: string, fields: readonly (readonly [string, string])[]): string {
  return `HTTP/1.1 ${status}\r\n${fields.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n`;
}

/** A 404 with a problem document and all hostile fields. */
export const hostileAnswer: string =
  head('404 Not Found', [
    ...hostileFields,
    ['content-type', 'application/problem+json'],
    ['content-length', String(Buffer.byteLength(upstreamProblem))],
    ['connection', 'close'],
  ]) + upstreamProblem;

/** Starts a server that answers by the path of a request, and tells its address. */
export async function startUpstream(replies: Readonly<Record<string, Reply>>): Promise<string> {
  const server = createServer((socket) => {
    // A client that goes away is what some of the answers are about.
    socket.on('error', () => undefined);
    let request = '';
    socket.on('data', (chunk) => {
      request += chunk.toString('latin1');
      if (!request.includes('\r\n\r\n')) return;
      const [, path = ''] = request.split(' ');
      request = '';
      const reply = replies[path.slice(1)];
      if (!reply) throw new Error(`The upstream server has no reply to ${path}`);
      reply(socket);
    });
  });
  server.listen(0, '127.0.0.1').unref();
  await once(server, 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
