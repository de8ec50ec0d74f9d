import { connect, type Socket } from 'node:net';

/** Nothing takes so long unless it hangs. */
const patience = 180_000;

/** How a client asks. */
export interface ExchangeOptions {
  /** Is told what came until now. */
  readonly watch?: (bytes: string) => void;
  /** When to go away from a connection that the server does not close. */
  readonly until?: Promise<void>;
}

/** What a client gets that asks for some paths on one connection: its bytes as Latin-1, up to the end of the connection. */
export async function exchange(
  port: number,
  paths: readonly string[],
  { watch, until }: ExchangeOptions = {},
): Promise<string> {
  const socket = connect(port, '127.0.0.1');
  let bytes = '';
  socket.setEncoding('latin1').on('data', (chunk: string) => {
    bytes += chunk;
    watch?.(bytes);
  });
  const requests = paths.map((path, index) => {
    const connection = index === paths.length - 1 ? 'Connection: close\r\n' : '';
    return `GET /${path} HTTP/1.1\r\nHost: 127.0.0.1\r\n${connection}\r\n`;
  });
  socket.write(requests.join(''));
  const isOpen = await Promise.race([closeOf(socket).then(() => false), ...(until ? [until.then(() => true)] : [])]);
  socket.destroy();
  return bytes.replaceAll(/^date: .*$/gim, 'date: now') + `(the connection ${isOpen ? 'stays open' : 'is closed'})`;
}

/** The end of a connection. One that is reset is as good as one that is closed: what counts is what came. */
export function closeOf(socket: Socket): Promise<void> {
  return new Promise((resolve, reject) => {
    socket.on('error', () => undefined).on('close', () => resolve());
    AbortSignal.timeout(patience).onabort = () => reject(new Error('The connection is not closed'));
  });
}
