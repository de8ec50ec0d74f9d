import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { isHttpError, NotFoundError, sendError, TooManyRequestsError } from 'http-status-kit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { api as axios } from '../../examples/clients/axios.js';
import { api as ky } from '../../examples/clients/ky.js';
import { api as ofetch } from '../../examples/clients/ofetch.js';
import { fetchOk } from '../../examples/clients/undici.js';

/** Each client gets JSON, and rejects with what its own way of errors is made to be. */
const clients: [string, (url: string) => Promise<unknown>][] = [
  ['undici', async (url) => (await fetchOk(url)).json()],
  ['ky', (url) => ky.get(url, { retry: 0 }).json()],
  ['ofetch', (url) => ofetch(url, { retry: false })],
  ['axios', async (url) => (await axios.get<unknown>(url)).data],
];

describe.each(clients)('%s', (_, get) => {
  let server: Server;
  let origin: string;

  beforeAll(async () => {
    server = createServer(({ url }, response) => {
      if (url === '/ok') response.writeHead(200, { 'content-type': 'application/json' }).end('{"name":"Ada"}');
      else if (url === '/busy') sendError(response, new TooManyRequestsError('Slow down', { retryAfter: 30 }));
      else if (url === '/text') response.writeHead(404, { 'content-type': 'text/plain' }).end('nothing here');
      else sendError(response, new NotFoundError('No user 42', { extensions: { id: 42 } }));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  const caught = (path: string): Promise<unknown> => get(origin + path).catch((error: unknown) => error);

  it('gives the content of a success', async () => {
    expect(await get(`${origin}/ok`)).toEqual({ name: 'Ada' });
  });

  it('rejects with the typed error, its members and its fields', async () => {
    const error = await caught('/users/42');
    expect(error).toBeInstanceOf(NotFoundError);
    expect(error).toMatchObject({ detail: 'No user 42', extensions: { id: 42 } });
    const busy = await caught('/busy');
    expect(isHttpError(busy, 429) && busy.received?.headers['retry-after']).toBe('30');
  });

  it('keeps other content as text', async () => {
    expect(await caught('/text')).toMatchObject({ status: 404, bodyText: 'nothing here' });
  });

  it('leaves a network error as it is', async () => {
    const error = await get('http://127.0.0.1:9/').catch((error: unknown) => error);
    expect(error).toBeInstanceOf(Error);
    expect(isHttpError(error)).toBe(false);
  });
});
