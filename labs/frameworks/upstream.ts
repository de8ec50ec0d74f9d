import { once } from 'node:events';
import { createServer, type AddressInfo, type Socket } from 'node:net';
import { hostileFields, upstreamProblem } from './hostile-fields.ts';

/** Responds to a request by writing raw bytes to the socket. */
export type Reply = (socket: Socket) => void;

/** A status line and header fields, as bytes on the wire. */
export function head(status: string, fields: readonly (readonly [string, string])[]): string {
  return `HTTP/1.1 ${status}\r\n${fields.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n`;
}

/** A 404 with a problem document and all of `hostileFields`. */
export const hostileAnswer: string =
  head('404 Not Found', [
    ...hostileFields,
    ['content-type', 'application/problem+json'],
    ['content-length', String(Buffer.byteLength(upstreamProblem))],
    ['connection', 'close'],
  ]) + upstreamProblem;

/** Starts a server that picks its reply by the path of the request, and returns its address. */
export async function startUpstream(replies: Readonly<Record<string, Reply>>): Promise<string> {
  const server = createServer((socket) => {
    // Some replies make the client disconnect, so errors are expected.
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
