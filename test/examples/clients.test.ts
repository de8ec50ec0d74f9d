import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  errorFromResponse,
  isHttpError,
  NotFoundError,
  sendError,
  TooManyRequestsError,
  type HttpError,
} from 'http-status-kit';
import createClient from 'openapi-fetch';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { api as axios } from '../../examples/clients/axios.js';
import { app } from '../../examples/clients/hono-app.js';
import { greet, readUser as hono } from '../../examples/clients/hono.js';
import { api as ky } from '../../examples/clients/ky.js';
import { api as ofetch } from '../../examples/clients/ofetch.js';
import { createApi, readUser as openapiFetch, type paths } from '../../examples/clients/openapi-fetch.js';
import { queryClient } from '../../examples/clients/tanstack-query.js';
import { missingId, readUser as tsRest } from '../../examples/clients/ts-rest.js';
import { fetchOk, requestOk } from '../../examples/clients/undici.js';

/** Each client reads the user with the given id, and rejects with a typed error. */
const clients: [string, (origin: string, id: number) => Promise<unknown>][] = [
  ['undici', async (origin, id) => (await fetchOk(`${origin}/users/${id}`)).json()],
  ['undici.request', async (origin, id) => (await requestOk(`${origin}/users/${id}`)).body.json()],
  ['ky', (origin, id) => ky.get(`${origin}/users/${id}`, { retry: 0 }).json()],
  ['ofetch', (origin, id) => ofetch(`${origin}/users/${id}`, { retry: false })],
  ['axios', async (origin, id) => (await axios.get<unknown>(`/users/${id}`, { baseURL: origin })).data],
  ['openapi-fetch', (origin, id) => openapiFetch(createApi(origin), id)],
  ['ts-rest', (origin, id) => tsRest(origin, String(id))],
  ['Hono', (origin, id) => hono(origin, String(id))],
  ['TanStack Query', (origin, id) => queryClient.query({ queryKey: [`${origin}/users/${id}`] })],
];

/** Clients that know the method of the request. */
const knowsMethod = new Set(['axios', 'ky', 'openapi-fetch']);
/** Clients whose responses have no address. */
const knowsNoAddress = new Set(['ts-rest']);

/** The answers of the server by path. */
const answers: Readonly<Record<string, RequestListener>> = {
  '/users/1': (_, response) => response.setHeader('content-type', 'application/json').end('{"name":"Ada"}'),
  '/users/42': (_, response) => {
    sendError(response, new NotFoundError('No user 42', { extensions: { id: 42 } }));
  },
  '/users/429': (_, response) => {
    const cookies = ['a=1', 'b=2'];
    sendError(response.setHeader('set-cookie', cookies), new TooManyRequestsError('Slow down', { retryAfter: 30 }));
  },
  '/users/404': (_, response) => response.writeHead(404, { 'content-type': 'text/plain' }).end('nothing here'),
  '/users/401': (_, response) =>
    response.writeHead(401, { 'content-type': 'application/json' }).end('{"message":"Bad credentials"}'),
  '/users/500': (_, response) => response.writeHead(500).end(),
};

let server: Server;
let origin: string;

beforeAll(async () => {
  server = createServer((request, response) => answers[request.url ?? '']?.(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const caught = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => 'no error',
    (error: unknown) => error,
  );

describe.each(clients)('%s', (client, read) => {
  it('returns the content of a success', async () => {
    expect(await read(origin, 1)).toEqual({ name: 'Ada' });
  });

  it('rejects with the typed error, its members and its header fields', async () => {
    const error = await caught(read(origin, 42));
    expect(error).toBeInstanceOf(NotFoundError);
    const { title, detail, extensions, bodyText, content } = error as HttpError;
    expect({ title, detail, extensions, bodyText, content }).toEqual({
      title: 'Not Found',
      detail: 'No user 42',
      extensions: { id: 42 },
      bodyText: undefined,
      content: undefined,
    });
    const busy = await caught(read(origin, 429));
    expect(busy).toBeInstanceOf(TooManyRequestsError);
    const { 'retry-after': retryAfter, 'set-cookie': cookies } = (busy as HttpError).received?.headers ?? {};
    expect([retryAfter, cookies]).toEqual(['30', ['a=1', 'b=2']]);
  });

  it('says in the log where the error came from, as far as the client knows', async () => {
    const { stack } = (await caught(read(origin, 42))) as HttpError;
    const from = `${knowsMethod.has(client) ? 'GET ' : ''}${origin}/users/42`;
    expect(stack?.split('\n')[0]).toBe(
      `NotFoundError: Received 404 Not Found${knowsNoAddress.has(client) ? '' : ` from ${from}`}: No user 42`,
    );
  });

  it('keeps other content, text as a string and JSON parsed', async () => {
    const { bodyText, content } = (await caught(read(origin, 404))) as HttpError;
    expect([bodyText, content]).toEqual(['nothing here', undefined]);
    const refused = (await caught(read(origin, 401))) as HttpError;
    expect([refused.status, refused.detail, refused.content]).toEqual([401, undefined, { message: 'Bad credentials' }]);
  });

  it('creates the error of a response without content', async () => {
    const error = (await caught(read(origin, 500))) as HttpError;
    expect([error.status, error.detail, error.extensions, error.cause]).toEqual([500, undefined, {}, undefined]);
  });

  it('rejects with a network error unchanged', async () => {
    const error = await caught(read('http://127.0.0.1:9', 1));
    expect(error).toBeInstanceOf(Error);
    expect(isHttpError(error)).toBe(false);
  });
});

describe('openapi-fetch', () => {
  it('has read the content that errorFromResponse needs', async () => {
    const { error: content, response } = await createClient<paths>({ baseUrl: origin }).GET('/users/{id}', {
      params: { path: { id: 42 } },
    });
    expect(await errorFromResponse(response, { content })).toHaveProperty('detail', 'No user 42');
    await expect(errorFromResponse(response)).rejects.toThrow(TypeError);
  });
});

describe('ts-rest', () => {
  it('narrows the responses of the contract', async () => {
    expect([await missingId(origin, '42'), await missingId(origin, '1')]).toEqual([42, undefined]);
  });
});

describe('Hono', () => {
  it('narrows the responses of the app, and recognizes a problem document from context.json', async () => {
    const listener = createServer((request, response) => {
      void (async () => {
        const answer = await app.fetch(new Request(new URL(request.url ?? '', 'http://localhost')));
        response.writeHead(answer.status, Object.fromEntries(answer.headers)).end(await answer.text());
      })();
    });
    await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', resolve));
    const address = `http://127.0.0.1:${(listener.address() as AddressInfo).port}`;
    try {
      expect([await greet(address, '1'), await greet(address, '42')]).toEqual(['Hello Ada', 'No user 42']);
      expect(await hono(address, '1')).toEqual({ name: 'Ada' });
      const error = (await caught(hono(address, '42'))) as HttpError;
      expect(error).toBeInstanceOf(NotFoundError);
      expect([error.received?.headers['content-type'], error.detail, error.extensions, error.content]).toEqual([
        'application/json',
        'No user 42',
        { id: 42 },
        undefined,
      ]);
    } finally {
      listener.closeAllConnections();
      listener.close();
    }
  });

  it('rejects with the typed error for a status that its types do not have', async () => {
    expect(await caught(greet(origin, '429'))).toBeInstanceOf(TooManyRequestsError);
  });
});
