import { connect, type Socket } from 'node:net';

/** Anything that takes this long hangs. */
const timeoutMs = 180_000;

/** Options of {@link exchange}. */
export interface ExchangeOptions {
  /** Called with all bytes received so far. */
  readonly watch?: (bytes: string) => void;
  /** When to stop waiting for a connection that the server does not close. */
  readonly until?: Promise<void>;
}

/** Requests some paths on one connection, and returns all bytes up to the end of the connection, as Latin-1. */
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

/** Waits until a connection ends. A reset counts as an end too, because only the received bytes matter. */
export function closeOf(socket: Socket): Promise<void> {
  return new Promise((resolve, reject) => {
    socket.on('error', () => undefined).on('close', () => resolve());
    AbortSignal.timeout(timeoutMs).onabort = () => reject(new Error('The connection is not closed'));
  });
}
