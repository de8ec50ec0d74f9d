// Throws errors in the shop and catches them in the client, with the same class and the same members.
// Run it with npx tsx examples/round-trip.ts.
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { ensureOk, isHttpError, retryDelay } from 'http-status-kit';
import { createShop } from './shop.js';

/** Describes what a client gets from one request to the shop. */
export async function caughtFrom(url: string, init?: RequestInit): Promise<string> {
  try {
    const response = await ensureOk(fetch(url, init));
    return `${response.status} ${await response.text()}`;
  } catch (error) {
    if (!isHttpError(error)) throw error;
    const { name, status, message, detail, type, extensions, received } = error;
    return [
      `${name}, status ${status}: ${detail ?? message}`,
      type === 'about:blank' ? '' : `type ${type}`,
      Object.keys(extensions).length === 0 ? '' : `extensions ${JSON.stringify(extensions)}`,
      received?.headers['allow'] === undefined ? '' : `allows ${String(received.headers['allow'])}`,
      retryDelay(error) === undefined ? '' : `try again in ${String(retryDelay(error))} ms`,
    ]
      .filter((line) => line !== '')
      .join('\n  ');
  }
}

export async function roundTrips(): Promise<string> {
  const shop = createShop().listen(0, '127.0.0.1');
  await new Promise((resolve) => shop.once('listening', resolve));
  const origin = `http://127.0.0.1:${(shop.address() as AddressInfo).port}`;
  const requests: [string, RequestInit?][] = [
    ['/users/1'],
    ['/users/42'],
    ['/users/1', { method: 'DELETE' }],
    ['/orders', { method: 'POST', body: '{"quantity":-1}' }],
    ['/search'],
    ['/report'],
  ];
  const lines: string[] = [];
  for (const [path, init] of requests) {
    lines.push(`${init?.method ?? 'GET'} ${path}`, `  ${await caughtFrom(origin + path, init)}`);
  }
  shop.close();
  shop.closeAllConnections();
  return lines.join('\n');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(await roundTrips());
