import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { AxiosHeaders } from 'axios';
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  ConflictError,
  defineProblem,
  errorFromResponse,
  errorReader,
  HttpError,
  InternalServerError,
  NotFoundError,
  reasonPhrase,
  ServiceUnavailableError,
  toHttpError,
  TooManyRequestsError,
  UnauthorizedError,
} from '../../src/index.js';
import { vectorsOf } from '../fixtures/vectors.js';

const problem = (members: object, status = 404, headers: Record<string, string> = {}): Response =>
  new Response(JSON.stringify(members), {
    status,
    headers: { 'content-type': 'application/problem+json', ...headers },
  });

/** Texts from a peer that end up in a message. */
const messageCases = (
  vectorsOf('header-injection-cases.json') as readonly { id: string; kind: string; from: string; text: string }[]
).filter(({ kind }) => kind === 'message');

/** An endless body that counts what was read and knows whether it was canceled. */
function endless(chunk: string): { body: ReadableStream; state: { pulled: number; canceled: boolean } } {
  const state = { pulled: 0, canceled: false };
  const body = new ReadableStream({
    pull: (controller) => {
      state.pulled += chunk.length;
      controller.enqueue(new TextEncoder().encode(chunk));
    },
    cancel: () => {
      state.canceled = true;
    },
  });
  return { body, state };
}

describe('errorFromResponse', () => {
  it('creates an error of the class for the status, with header fields and problem members', async () => {
    const original = new UnauthorizedError('Token expired', {
      challenges: [{ scheme: 'Bearer', params: { realm: 'api' } }],
      type: 'https://example.com/problems/token',
      title: 'Token',
      instance: '/requests/1',
      extensions: { since: 5 },
    });
    const error = await errorFromResponse(original.toResponse());
    expect(error).toBeInstanceOf(UnauthorizedError);
    const { detail, type, title, instance, extensions } = error;
    expect({ detail, type, title, instance, extensions }).toEqual({
      detail: 'Token expired',
      type: 'https://example.com/problems/token',
      title: 'Token',
      instance: '/requests/1',
      extensions: { since: 5 },
    });
    expect(error.received).toStrictEqual({
      url: '',
      status: 401,
      headers: { 'content-type': 'application/problem+json', ...original.headers },
    });
    expect([error.message, error.headers, error.expose]).toEqual(['Received 401 Unauthorized', {}, false]);
    expect(error.bodyText).toBeUndefined();
    expect(error.content).toBeUndefined();
  });

  it('keeps content that is not a problem document as text', async () => {
    for (const [body, type] of [
      ['<h1>Bad Gateway</h1>', 'text/html'],
      ['{"message":"no"}', 'application/json'],
      ['{"type":', 'application/problem+json'],
    ] as const) {
      const error = await errorFromResponse(new Response(body, { status: 502, headers: { 'content-type': type } }));
      expect(error).toMatchObject({ status: 502, message: 'Received 502 Bad Gateway', bodyText: body });
      expect(Object.keys(error)).toEqual(['status']);
    }
  });

  it.each([
    ['application/json', { message: 'Bad credentials' }],
    ['application/vnd.github+json; charset=utf-8', [1]],
    ['text/JSON', 'no'],
  ])('parses other JSON into content: %s', async (type, value) => {
    const body = JSON.stringify(value);
    const error = await errorFromResponse(new Response(body, { status: 401, headers: { 'content-type': type } }));
    expect(error.content).toEqual(value);
    expect(error.bodyText).toBe(body);
    expect(Object.keys(error)).toEqual(['status']);
  });

  it.each([
    ['text/html', '{"a":1}'],
    ['application/json', '{"a":'],
    ['application/json', `${'['.repeat(101)}${']'.repeat(101)}`],
    ['application/jsonish', '{"a":1}'],
  ])('has no content if the body is not JSON, is broken or is nested too deep: %s', async (type, body) => {
    const error = await errorFromResponse(new Response(body, { status: 401, headers: { 'content-type': type } }));
    expect(Object.hasOwn(error, 'content')).toBe(false);
    expect(error.bodyText).toBe(body);
  });

  it('says in the first line of the stack what was received, from where, and what the server said', async () => {
    const firstLine = async (response: Response, options?: object): Promise<string | undefined> =>
      (await errorFromResponse(response, options)).stack?.split('\n')[0];
    const at = (url: string, members = {}): Response => Object.defineProperty(problem(members), 'url', { value: url });
    expect(await firstLine(at('https://me:pw@api.example:8443/users/42?token=t#f', { detail: 'No user' }))).toBe(
      'NotFoundError: Received 404 Not Found from https://api.example:8443/users/42: No user',
    );
    expect(await firstLine(at('https://api.example/', { title: 'T' }), { method: 'PUT' })).toBe(
      'NotFoundError: Received 404 Not Found from PUT https://api.example/: T',
    );
    expect(await firstLine(at('//me:pw@api.example/a?b'))).toBe(
      'NotFoundError: Received 404 Not Found from //api.example/a',
    );
    expect(await firstLine(at('http://h/a'))).toBe('NotFoundError: Received 404 Not Found from http://h/a');
    for (const odd of ['httpsx', 'xhttp', 'xhttps']) {
      expect(await firstLine(at(`${odd}://h/secret`))).toBe(`NotFoundError: Received 404 Not Found from ${odd}:`);
    }
    expect(await firstLine(at('data:text/plain,secret'))).toBe('NotFoundError: Received 404 Not Found from data:');
    expect(await firstLine(at('/users?token=t'))).toBe('NotFoundError: Received 404 Not Found from /users');
    expect(await firstLine(problem({}), { method: 'GET\r\nx' })).toBe(
      'NotFoundError: Received 404 Not Found from GET  x',
    );
    expect(await firstLine(problem({}), { method: 1 })).toBe('NotFoundError: Received 404 Not Found');
  });

  it('keeps the address, method, status and all fields of the response, with cookies separate', async () => {
    const response = new Response('x', {
      status: 499,
      headers: [
        ['set-cookie', 'a=1; Expires=Wed, 21 Oct 2026 07:28:00 GMT'],
        ['set-cookie', 'b=2'],
        ['x-a', '1'],
        ['X-A', '2'],
        ['content-type', 'text/plain'],
      ],
    });
    Object.defineProperty(response, 'url', { value: 'https://api.example/a?b=c' });
    const error = await errorFromResponse(response, { method: 'POST' });
    expect(error.received).toEqual({
      url: 'https://api.example/a?b=c',
      method: 'POST',
      status: 499,
      headers: {
        'content-type': 'text/plain',
        'set-cookie': ['a=1; Expires=Wed, 21 Oct 2026 07:28:00 GMT', 'b=2'],
        'x-a': '1, 2',
      },
    });
    expect(error.message).toBe('Received 499 Client Error');
    expect(Object.getOwnPropertyDescriptor(error, 'received')?.enumerable).toBe(false);
  });

  it('keeps the text of a 5xx in detail, but does not send it on', async () => {
    const error = await errorFromResponse(problem({ detail: 'db down' }, 503));
    expect(error).toBeInstanceOf(ServiceUnavailableError);
    expect(error).toMatchObject({ detail: 'db down', message: 'Received 503 Service Unavailable' });
    expect(JSON.stringify(error)).toBe('{"type":"about:blank","title":"Bad Gateway","status":502}');
  });

  it.each([200, 204, 304])('rejects with a RangeError for %i', async (status) => {
    await expect(errorFromResponse(new Response(null, { status }))).rejects.toThrow(RangeError);
  });

  it('treats a status above 599 as 500, and keeps an unregistered one', async () => {
    const odd = (status: number): Response => Object.defineProperty(new Response('x'), 'status', { value: status });
    expect(await errorFromResponse(odd(999))).toBeInstanceOf(InternalServerError);
    expect((await errorFromResponse(odd(999))).message).toBe('Received 999');
    expect(await errorFromResponse(odd(499))).toMatchObject({ status: 499, name: 'HttpError' });
    await expect(errorFromResponse(odd(0))).rejects.toThrow(RangeError);
  });

  it('keeps 599', async () => {
    expect((await errorFromResponse(new Response('x', { status: 599 }))).status).toBe(599);
  });

  it('has a cause only if the connection failed', async () => {
    expect('cause' in (await errorFromResponse(problem({})))).toBe(false);
  });

  it('accepts content that was already read, as text or parsed', async () => {
    const read = problem({});
    await read.text();
    expect((await errorFromResponse(read, { content: '{"detail":"text"}' })).detail).toBe('text');
    expect((await errorFromResponse(read, { content: { detail: 'parsed' } })).detail).toBe('parsed');
    const other = new Response('x', { status: 404 });
    expect((await errorFromResponse(other, { content: { detail: 'x' } })).content).toEqual({ detail: 'x' });
    expect(Object.hasOwn(await errorFromResponse(other, { content: { detail: 'x' } }), 'bodyText')).toBe(false);
    expect((await errorFromResponse(other, { content: 'text' })).bodyText).toBe('text');
    expect(other.bodyUsed).toBe(false);
  });

  it('replaces each character that could manipulate the log with a space', async () => {
    const detail = 'a\r\nb\u2028c\u2029d\u202ee\u200bf\u0085g\ud800h';
    const error = await errorFromResponse(problem({ detail }));
    expect(error.stack?.split('\n')[0]).toBe('NotFoundError: Received 404 Not Found: a  b c d e f g h');
  });

  it('truncates what it logs without splitting a character', async () => {
    const error = await errorFromResponse(problem({ detail: `${'x'.repeat(1023)}😀y` }));
    expect(error.stack?.split('\n')[0]).toBe(`NotFoundError: Received 404 Not Found: ${'x'.repeat(1023)} `);
    expect(error.detail).toHaveLength(1026);
  });

  it('decodes a character that is split across two chunks', async () => {
    const bytes = new TextEncoder().encode('é');
    const body = new ReadableStream({
      start: (controller) => {
        for (const byte of bytes) controller.enqueue(new Uint8Array([byte]));
        controller.close();
      },
    });
    expect((await errorFromResponse(new Response(body, { status: 404 }))).bodyText).toBe('é');
  });

  it.each(messageCases.filter(({ from }) => from.startsWith('problem.')))(
    '$id: cleans the message and keeps $from',
    async ({ from, text }) => {
      const member = from.replace('problem.', '') as 'title' | 'detail';
      const error = await errorFromResponse(problem({ [member]: text }));
      expect(error[member]).toBe(text);
      const [first = '', second] = error.stack!.split('\n');
      expect(error.message).toBe('Received 404 Not Found');
      expect(first).toMatch(/^NotFoundError: Received 404 Not Found: /);
      for (const line of [first, String(error), error.name]) expect(line).not.toMatch(/[\p{Cc}\u2028\u2029]/u);
      expect(second).not.toContain('/app/server.js');
      expect(first.length).toBeLessThanOrEqual('NotFoundError: Received 404 Not Found: '.length + 1024);
    },
  );

  it.each(messageCases.filter(({ from }) => from === 'response.statusText'))(
    '$id: ignores the reason phrase of the response',
    async ({ text }) => {
      const response = new Response('x', { status: 404, statusText: text });
      const error = await errorFromResponse(response);
      expect(error.message).toBe('Received 404 Not Found');
      expect(error.stack!.split('\n')[0]).toBe('NotFoundError: Received 404 Not Found');
      expect(response.statusText).toBe(text);
    },
  );

  it('reads nothing if maxBytes is 0', async () => {
    expect((await errorFromResponse(new Response('x', { status: 404 }), { maxBytes: 0 })).bodyText).toBe('');
  });

  const sent: [string, unknown][] = [
    ['Content-Type', 'application/problem+json'],
    ['Set-Cookie', ['a=1', 'b=2']],
    ['X-List', ['1', '2']],
    ['Retry-After', 30],
    ['X-Empty', ''],
    ['X-Undefined', undefined],
    ['X-Null', null],
    ['X-Flag', true],
    ['X-Object', { toString: () => 'no' }],
    ['X-Deep', [['no']]],
  ];

  it.each<[string, object]>([
    ['a record', Object.fromEntries(sent)],
    ['a record without a prototype', Object.assign(Object.create(null) as object, Object.fromEntries(sent))],
    ['pairs', sent],
    ['a Map', new Map(sent)],
    ['an iterator', new Map(sent).entries()],
    [
      'an object with only forEach',
      {
        forEach: (add: (value: unknown, name: unknown) => void) => {
          for (const [name, value] of [...sent, [5, 'no'], [Symbol('x'), 'no']]) add(value, name);
        },
      },
    ],
  ])('reads the fields from %s, and leaves out values that are neither text nor numbers', async (_, headers) => {
    const error = await errorFromResponse({ status: 404, headers } as never, { content: { detail: 'x' } });
    expect(error.received?.headers).toEqual({
      'content-type': 'application/problem+json',
      'set-cookie': ['a=1', 'b=2'],
      'x-list': '1, 2',
      'retry-after': '30',
      'x-empty': '',
    });
    expect(error.detail).toBe('x');
  });

  it('reads the fields of a Headers object and of axios', async () => {
    const cookies = ['a=1', 'b=2'];
    const fields = new Headers({ 'X-A': '1', 'Content-Type': 'text/plain' });
    for (const cookie of cookies) fields.append('Set-Cookie', cookie);
    const axios = new AxiosHeaders({ 'X-A': '1', 'Content-Type': 'text/plain', 'Set-Cookie': cookies, 'X-B': null });
    for (const headers of [fields, axios]) {
      const { received } = await errorFromResponse({ status: 404, headers });
      expect(received?.headers).toEqual({ 'x-a': '1', 'content-type': 'text/plain', 'set-cookie': cookies });
    }
  });

  it('reads own fields only, whatever their names', async () => {
    const own = JSON.parse('{"__proto__":"1","constructor":"2","toString":"3"}') as Record<string, string>;
    const { received } = await errorFromResponse({ status: 404, headers: own });
    expect(Object.entries(received?.headers ?? {})).toEqual(
      Object.entries({ ['__proto__']: '1', constructor: '2', tostring: '3' }),
    );
    expect(Object.getPrototypeOf(received?.headers)).toBe(Object.prototype);
    const inherited = Object.create({ 'x-a': '1' }) as Record<string, string>;
    expect((await errorFromResponse({ status: 404, headers: inherited })).received?.headers).toEqual({});
  });

  it('keeps the fields that come before one that cannot be read', async () => {
    const fields = function* (): Generator<[string, string]> {
      yield ['x-a', '1'];
      throw new Error('broken');
    };
    expect((await errorFromResponse({ status: 404, headers: fields() })).received?.headers).toEqual({ 'x-a': '1' });
  });

  it('stops at the limit and cancels the rest', async () => {
    const { body, state } = endless('x'.repeat(65_536));
    const error = await errorFromResponse(new Response(body, { status: 404 }));
    expect(error.bodyText).toHaveLength(2 ** 20);
    expect(state.canceled).toBe(true);
    expect(state.pulled).toBeLessThan(2 ** 21);

    const short = endless('é');
    const cut = await errorFromResponse(new Response(short.body, { status: 404 }), { maxBytes: 5 });
    expect(cut.bodyText).toBe('éé\ufffd');
    expect(short.state.canceled).toBe(true);
  });

  it('reads a document that just fits', async () => {
    const text = JSON.stringify({ detail: 'fits' });
    const fits = await errorFromResponse(problem({ detail: 'fits' }), { maxBytes: text.length });
    expect(fits.detail).toBe('fits');
    const cut = await errorFromResponse(problem({ detail: 'fits' }), { maxBytes: text.length - 1 });
    expect(cut.detail).toBeUndefined();
    expect(cut.bodyText).toBe(text.slice(0, -1));
  });

  it('respects a signal before and while it waits, and leaves no listener', async () => {
    const never = (): Response =>
      new Response(new ReadableStream({ pull: () => new Promise(() => undefined) }), { status: 503 });
    const already = { signal: AbortSignal.abort(), timeoutMs: Infinity };
    expect(await errorFromResponse(never(), already)).toMatchObject({ status: 503 });
    const unreasonable = { aborted: true, addEventListener: () => undefined, removeEventListener: () => undefined };
    expect((await errorFromResponse(never(), { signal: unreasonable })).cause).toBeUndefined();

    const { signal } = new AbortController();
    const listeners = new Set<unknown>();
    const watched = {
      aborted: false,
      addEventListener: (_: string, listener: unknown) => listeners.add(listener),
      removeEventListener: (type: string, listener: unknown) => type === 'abort' && listeners.delete(listener),
    };
    expect((await errorFromResponse(problem({ detail: 'd' }), { signal })).detail).toBe('d');
    expect(
      (await errorFromResponse(problem({ detail: 'd' }), { signal: watched as unknown as AbortSignal })).detail,
    ).toBe('d');
    expect(listeners.size).toBe(0);

    const controller = new AbortController();
    const pending = errorFromResponse(never(), { signal: controller.signal });
    controller.abort();
    const error = await pending;
    expect(error).toBeInstanceOf(ServiceUnavailableError);
    expect(error.bodyText).toBeUndefined();
  });

  it('creates the error even if the body breaks off or is missing', async () => {
    const failure = new TypeError('terminated');
    const broken = new Response(
      new ReadableStream({
        start: (controller) => {
          controller.enqueue(new TextEncoder().encode('half'));
        },
        pull: (controller) => {
          controller.error(failure);
        },
      }),
      { status: 404 },
    );
    const headers = new Headers();
    for (const response of [
      new Response(null, { status: 404 }),
      { status: 404, headers },
      { status: 404, headers, body: undefined, bodyUsed: false },
      // What node-fetch has for a missing body that someone tried to read.
      { status: 404, headers, body: null, bodyUsed: true },
    ]) {
      const error = await errorFromResponse(response);
      expect(error).toBeInstanceOf(NotFoundError);
      expect([error.bodyText, error.content, error.cause]).toEqual([undefined, undefined, undefined]);
    }
    expect(await errorFromResponse(broken)).toMatchObject({ status: 404, bodyText: 'half', cause: failure });
  });

  const streamOf = (chunks: readonly unknown[]): Readable => Readable.from(chunks);
  const headers = new Headers({ 'content-type': 'application/problem+json' });

  it('reads the Node stream of node-fetch', async () => {
    const text = JSON.stringify({ detail: 'Kein Café' });
    const bytes = Buffer.from(text);
    for (const body of [
      streamOf([text]),
      streamOf([bytes.subarray(0, 20), bytes.subarray(20)]),
      streamOf([new Uint16Array(new Uint8Array(bytes.subarray(0, 20)).buffer), bytes.subarray(20)]),
    ]) {
      expect((await errorFromResponse({ status: 404, headers, body })).detail).toBe('Kein Café');
    }
  });

  it('stops at the limit and destroys the Node stream', async () => {
    const body = Readable.from(
      (function* () {
        for (;;) yield 'x'.repeat(1000);
      })(),
    );
    const error = await errorFromResponse({ status: 404, headers: new Headers(), body }, { maxBytes: 2500 });
    expect(error.bodyText).toHaveLength(2500);
    expect(body.destroyed).toBe(true);
  });

  it('ends an iterator at the limit', async () => {
    let isEnded = false;
    const body = (async function* () {
      try {
        for (;;) yield await Promise.resolve('xxx');
      } finally {
        isEnded = true;
      }
    })();
    expect((await errorFromResponse({ status: 404, headers: new Headers(), body }, { maxBytes: 4 })).bodyText).toBe(
      'xxxx',
    );
    await new Promise((resolve) => setImmediate(resolve));
    expect(isEnded).toBe(true);
  });

  const thrower = (): never => {
    throw failure;
  };
  const failure = new Error('cannot be read');
  const throwing = (key: string): object => Object.defineProperty({}, key, { enumerable: true, get: thrower });
  const reader = (methods: object): object => ({ body: { locked: false, getReader: () => methods } });
  const revoked = Proxy.revocable({}, {});
  revoked.revoke();

  it.each<[string, object, unknown]>([
    ['a body whose getter throws', throwing('body'), failure],
    ['a bodyUsed whose getter throws', throwing('bodyUsed'), failure],
    ['a getReader that throws', { body: { locked: false, getReader: thrower } }, failure],
    ['a locked whose getter throws', { body: Object.assign(throwing('locked'), { getReader: thrower }) }, failure],
    ['a revoked proxy', { body: revoked.proxy }, expect.any(TypeError)],
    ['a reader that throws', reader({ read: thrower, cancel: thrower }), failure],
    [
      'a reader that rejects',
      reader({ read: () => Promise.reject(failure), cancel: () => Promise.reject(failure) }),
      failure,
    ],
    [
      'a reader that yields undefined',
      reader({ read: () => Promise.resolve({ value: undefined }), cancel: () => null }),
      expect.any(TypeError),
    ],
    ['a reader that yields numbers', reader({ read: () => Promise.resolve({ value: [1, 2] }) }), expect.any(TypeError)],
    ['an iterator that throws', { body: { [Symbol.asyncIterator]: thrower } }, failure],
    [
      'a stream of objects',
      { body: streamOf([{ a: 1 }]) },
      new TypeError('Cannot read the body: a chunk is neither bytes nor text'),
    ],
    ['a body that is not a stream', { body: 'text' }, undefined],
    ['a body that is an empty object', { body: {} }, undefined],
    ['no fields', { headers: undefined }, undefined],
    ['fields whose forEach throws', { headers: { forEach: thrower, get: thrower } }, undefined],
    ['fields that are not text', { headers: new Map([[1, 2]]) }, undefined],
    ['a record of fields whose getter throws', { headers: throwing('content-type') }, undefined],
    ['an iterator of fields that throws', { headers: { [Symbol.iterator]: thrower } }, undefined],
    ['fields that are a revoked proxy', { headers: revoked.proxy }, undefined],
    ['a list of fields that is a revoked proxy', { headers: { 'x-a': revoked.proxy } }, undefined],
    ['a list without pairs', { headers: [null] }, undefined],
    ['fields given as a string', { headers: 'content-type: text/plain' }, undefined],
    ['data whose getter throws', throwing('data'), failure],
    ['data that is a revoked proxy', { data: revoked.proxy }, undefined],
    ['an address whose getter throws', throwing('url'), undefined],
    ['an address that is not text', { url: 42 }, undefined],
  ])('creates the error despite %s', async (_, members, cause) => {
    const response = Object.defineProperties(
      { status: 404, headers: new Headers() },
      Object.getOwnPropertyDescriptors(members),
    );
    const error = await errorFromResponse(response as never);
    expect(error).toBeInstanceOf(NotFoundError);
    expect(error.cause).toEqual(cause);
    expect(error.received?.url).toBe('');
  });

  it.each([false, true])('creates the error despite content that cannot be read, if lenient is %s', async (lenient) => {
    const response = problem({ detail: 'x' });
    for (const content of [
      throwing('detail'),
      throwing('title'),
      new Proxy({}, { ownKeys: thrower }),
      revoked.proxy,
      42,
      null,
      () => 1,
      Symbol('x'),
    ]) {
      for (const headers of [response.headers, new Headers({ 'content-type': 'application/json' })]) {
        const error = await errorFromResponse({ status: 404, headers }, { content, lenient });
        expect([error.status, error.detail, error.bodyText]).toEqual([404, undefined, undefined]);
      }
    }
  });

  it('rejects with a RangeError if even the status cannot be read', async () => {
    await expect(errorFromResponse(throwing('status') as never)).rejects.toThrow(RangeError);
    for (const status of [undefined, '404', { valueOf: () => 404 }]) {
      await expect(errorFromResponse({ headers, status } as never)).rejects.toThrow(RangeError);
    }
  });

  it.each([Number.NaN, -1, '5', null, {}])('keeps the default limit if maxBytes is %s', async (maxBytes) => {
    const { body } = endless('x'.repeat(65_536));
    const error = await errorFromResponse(new Response(body, { status: 404 }), { maxBytes: maxBytes as number });
    expect(error.bodyText).toHaveLength(2 ** 20);
  });

  it('stops waiting after timeoutMs, and keeps what was read by then', async () => {
    const canceled = vi.fn();
    const stalled = (): Response =>
      new Response(
        new ReadableStream({
          start: (controller) => {
            controller.enqueue(new TextEncoder().encode('half'));
          },
          cancel: canceled,
        }),
        { status: 404 },
      );
    const error = await errorFromResponse(stalled(), { timeoutMs: 20 });
    expect(error).toBeInstanceOf(NotFoundError);
    expect([error.bodyText, canceled.mock.calls.length]).toEqual(['half', 1]);
    expect(error.cause).toMatchObject({ name: 'TimeoutError', message: 'The body did not end within 20 ms' });
    expect(error.toJSON()).toEqual({ type: 'about:blank', title: 'Gateway Timeout', status: 504 });
    const node = new Readable({ read: () => undefined });
    expect((await errorFromResponse({ status: 404, headers, body: node }, { timeoutMs: 20 })).toJSON().status).toBe(
      504,
    );
    expect(node.destroyed).toBe(true);
  });

  it.each([undefined, Number.NaN, -1, '5', Infinity])(
    'waits ten seconds, or as long as a timer can if timeoutMs is Infinity: %s',
    async (timeoutMs) => {
      vi.useFakeTimers();
      try {
        const response = new Response(new ReadableStream(), { status: 404 });
        let error: HttpError | undefined;
        void errorFromResponse(response, { timeoutMs: timeoutMs as number }).then((read) => (error = read));
        await vi.advanceTimersByTimeAsync(9_999);
        expect(error).toBeUndefined();
        await vi.advanceTimersByTimeAsync(1);
        expect(error === undefined).toBe(timeoutMs === Infinity);
        await vi.advanceTimersByTimeAsync(2_147_483_647);
        expect(error?.status).toBe(404);
        expect(vi.getTimerCount()).toBe(0);
      } finally {
        vi.useRealTimers();
      }
    },
  );

  it('stops reading a body that sends empty chunks forever', async () => {
    const body = {
      locked: false,
      getReader: () => ({ read: () => Promise.resolve({ value: new Uint8Array() }), cancel: vi.fn() }),
    };
    const error = await errorFromResponse({ status: 404, headers, body }, { timeoutMs: 30 });
    expect(error.toJSON().status).toBe(504);
  });

  it('does not report a timeout if the body has ended', async () => {
    const body = { locked: false, getReader: () => ({ read: () => Promise.resolve({ done: true }), cancel: vi.fn() }) };
    vi.useFakeTimers();
    try {
      const pending = errorFromResponse({ status: 404, headers, body }, { timeoutMs: 5 });
      vi.setSystemTime(Date.now() + 10_000);
      expect((await pending).toJSON().status).toBe(502);
    } finally {
      vi.useRealTimers();
    }
  });

  it('is a 504 if the signal is a timeout', async () => {
    const error = await errorFromResponse(new Response(new ReadableStream(), { status: 404 }), {
      signal: AbortSignal.timeout(5),
    });
    expect([error.cause, error.toJSON().status]).toEqual([expect.objectContaining({ name: 'TimeoutError' }), 504]);
    const aborted = await errorFromResponse(problem({}), { signal: AbortSignal.abort() });
    expect([Object.hasOwn(aborted, 'cause'), aborted.toJSON().status]).toEqual([false, 502]);
  });

  it('creates the error despite an invalid signal', async () => {
    for (const signal of [{}, { aborted: false }]) {
      const error = await errorFromResponse(problem({ detail: 'x' }), { signal: signal as never });
      expect([error.status, error.detail]).toEqual([404, undefined]);
    }
  });

  it('is a 504 if the connection itself timed out', async () => {
    const late = new DOMException('The operation timed out', 'TimeoutError');
    const body = { locked: false, getReader: () => ({ read: () => Promise.reject(late), cancel: vi.fn() }) };
    const error = await errorFromResponse({ status: 404, headers, body });
    expect([error.cause, error.toJSON().status]).toEqual([late, 504]);
  });

  it('does not wait for the other branch of a clone', async () => {
    const { body } = endless('x'.repeat(65_536));
    const response = new Response(body, { status: 404 });
    const clone = response.clone();
    expect(await errorFromResponse(response, { maxBytes: 10 })).toBeInstanceOf(NotFoundError);
    await clone.body!.cancel();
  });

  it('survives a wrong charset', async () => {
    const latin = new Uint8Array([0x63, 0x61, 0x66, 0xe9]);
    const headers = { 'content-type': 'text/plain; charset=iso-8859-1' };
    expect((await errorFromResponse(new Response(latin, { status: 400, headers }))).bodyText).toBe('caf\ufffd');
  });
});

describe('errorFromResponse with a body that was already read', () => {
  const located = (response: Response): Response =>
    Object.defineProperty(response, 'url', { value: 'https://me:pw@api.example/users/42?token=t' });
  const message = (what: string): string =>
    `Cannot read the body of the ${what}: it was read before, or is locked; pass what was read as { content }, or clone the response first (Fetch, unusable body)`;

  const read = async (): Promise<Response> => {
    const response = located(problem({ detail: 'd' }));
    await response.text();
    return response;
  };
  const locked = (): Response => {
    const response = located(problem({ detail: 'd' }));
    response.body!.getReader();
    return response;
  };
  const begun = async (): Promise<Response> => {
    const response = located(problem({ detail: 'd' }));
    const reader = response.body!.getReader();
    await reader.read();
    reader.releaseLock();
    return response;
  };
  const polyfilled = (): object => ({
    status: 404,
    url: 'https://api.example/users/42',
    headers: { 'content-type': 'application/problem+json' },
    bodyUsed: true,
  });

  it.each<[string, () => object | Promise<object>]>([
    ['was read', read],
    ['is locked', locked],
    ['was partly read', begun],
    ['is marked as used but is missing', polyfilled],
  ])('rejects with a TypeError if the body %s; the cause is the error without the body', async (_, make) => {
    const failure: unknown = await errorFromResponse((await make()) as Response, { method: 'GET' }).catch(
      (error: unknown) => error,
    );
    expect(failure).toBeInstanceOf(TypeError);
    expect((failure as TypeError).message).toBe(message('404 from GET https://api.example/users/42'));
    const cause = (failure as TypeError).cause as HttpError;
    expect(cause).toBeInstanceOf(NotFoundError);
    expect([cause.detail, cause.bodyText, cause.content, cause.received?.headers]).toEqual([
      undefined,
      undefined,
      undefined,
      { 'content-type': 'application/problem+json' },
    ]);
  });

  it('reports the status as it was received', async () => {
    const response = Object.defineProperty(await read(), 'status', { value: 999 });
    await expect(errorFromResponse(response)).rejects.toThrow(
      new TypeError(message('999 from https://api.example/users/42')),
    );
    const nowhere = problem({});
    await nowhere.text();
    await expect(errorFromResponse(nowhere)).rejects.toThrow(new TypeError(message('404')));
    await expect(errorReader([])(nowhere)).rejects.toThrow(new TypeError(message('404')));
    await expect(errorFromResponse(nowhere, { content: undefined })).rejects.toThrow(new TypeError(message('404')));
  });

  it('becomes a 500, not a 502, because the mistake is on this server', async () => {
    const failure: unknown = await errorFromResponse(await read()).catch((error: unknown) => error);
    expect(toHttpError(failure).toJSON()).toEqual({
      type: 'about:blank',
      title: 'Internal Server Error',
      status: 500,
    });
  });

  it('reads a clone made before the body was read', async () => {
    const response = problem({ detail: 'd' });
    const clone = response.clone();
    await response.text();
    expect((await errorFromResponse(clone)).detail).toBe('d');
  });

  it('does not touch the body if content is given, even if it is empty or null', async () => {
    const html = new Response('<h1>', { status: 404, headers: { 'content-type': 'text/html' } });
    html.body!.getReader();
    const given = async (content: unknown): Promise<unknown[]> => {
      const error = await errorFromResponse(html, { content });
      return [error.bodyText, error.content, error.cause];
    };
    expect(await given('<h1>')).toEqual(['<h1>', undefined, undefined]);
    expect(await given('')).toEqual(['', undefined, undefined]);
    expect(await given(null)).toEqual([undefined, null, undefined]);
    expect(await given(0)).toEqual([undefined, 0, undefined]);
    expect(await given(false)).toEqual([undefined, false, undefined]);
  });
});

describe('errorFromResponse with a client that reads the body itself', () => {
  const headers = { 'content-type': 'application/problem+json' };

  it('accepts data, as text or parsed', async () => {
    for (const data of ['{"detail":"d"}', { detail: 'd' }]) {
      expect((await errorFromResponse({ status: 404, headers, data })).detail).toBe('d');
    }
    const other = await errorFromResponse({ status: 404, headers: {}, data: 'text' });
    expect([other.bodyText, other.content]).toEqual(['text', undefined]);
    const empty = await errorFromResponse({ status: 404, headers: {}, data: undefined });
    expect([empty.bodyText, empty.content, empty.cause]).toEqual([undefined, undefined, undefined]);
  });

  it('prefers given content and a body over data', async () => {
    const data = '{"detail":"data"}';
    expect((await errorFromResponse({ status: 404, headers, data }, { content: '{"detail":"x"}' })).detail).toBe('x');
    const body = Readable.from(['{"detail":"body"}']);
    expect((await errorFromResponse({ status: 404, headers, data, body })).detail).toBe('body');
    expect((await errorFromResponse({ status: 404, headers, data, body: null })).detail).toBe('data');
  });

  it('ignores inherited data', async () => {
    const response = Object.assign(Object.create({ data: '{"detail":"no"}' }) as object, { status: 404, headers });
    expect((await errorFromResponse(response)).detail).toBeUndefined();
  });
});

describe('errorFromResponse with lenient', () => {
  const json = (value: unknown, status = 404, type = 'application/json'): Response =>
    new Response(JSON.stringify(value), { status, headers: { 'content-type': type } });
  const lenient = { lenient: true };

  it.each<[string, object]>([
    ['a title and the status', { title: 'T', status: 404 }],
    ['any text as the type, with a title and the status', { type: '/problems/x', title: 'T', status: 404 }],
    ['an empty type', { type: '', title: 'T', status: 404 }],
    ['a type that is null', { type: null, title: 'T', status: 404, detail: null }],
    ['an https type and a title', { type: 'https://example.com/problems/x', title: 'T' }],
    ['an http type and a detail', { type: 'HTTP://example.com/problems/x', detail: 'D' }],
    ['a URN and the status', { type: 'urn:ietf:params:acme:error:malformed', status: 404 }],
    ['a tag and a title', { type: 'tag:example.com,2026:x', title: 'T' }],
    ['about:blank and a title', { type: 'about:blank', title: 'Not Found' }],
    ['a type and a title, with a status that is not a number', { type: 'urn:x', title: 'T', status: '404' }],
    [
      'what ASP.NET sends',
      {
        type: 'https://tools.ietf.org/html/rfc9110#section-15.5.5',
        title: 'One or more validation errors occurred.',
        status: 404,
        errors: { Name: ['The Name field is required.'] },
        traceId: '00-4a9c1f-01',
      },
    ],
    [
      'the second example of RFC 9457',
      {
        type: 'https://example.net/validation-error',
        title: 'Your request is not valid.',
        errors: [{ detail: 'must be a positive integer', pointer: '#/age' }],
      },
    ],
  ])('recognizes %s', async (_, members) => {
    const sent = await errorFromResponse(problem(members));
    const other = await errorFromResponse(json(members), lenient);
    const seen = ({ title, detail, type, instance, extensions }: HttpError): object => ({
      ...{ title, detail, type, instance, extensions },
    });
    expect(seen(other)).toEqual(seen(sent));
    expect([Object.hasOwn(other, 'bodyText'), Object.hasOwn(other, 'content')]).toEqual([false, false]);
    const strict = await errorFromResponse(json(members));
    expect([strict.title, strict.extensions, strict.content]).toEqual(['Not Found', {}, members]);
  });

  it.each<[string, unknown, number?]>([
    ['GitHub', { message: 'Not Found', documentation_url: 'https://docs.github.com/rest', status: '404' }],
    ['Stripe', { error: { type: 'invalid_request_error', message: 'No such customer', code: 'resource_missing' } }],
    ['Spring', { timestamp: '2026-11-28T10:00:00Z', status: 404, error: 'Not Found', path: '/users/42' }],
    ['JSON:API', { errors: [{ status: '404', title: 'Not Found', detail: 'No user 42' }] }],
    ['OAuth', { error: 'invalid_request', error_description: 'x', error_uri: 'https://example.com/' }, 400],
    ['Rails', { status: 404, error: 'Not Found' }],
    ['Google', { error: { code: 404, message: 'x', status: 'NOT_FOUND', details: [] } }],
    [
      'Kubernetes',
      { kind: 'Status', apiVersion: 'v1', status: 'Failure', message: 'x', reason: 'NotFound', code: 404 },
    ],
    ['Anthropic', { type: 'error', error: { type: 'not_found_error', message: 'x' }, request_id: 'req_1' }],
    ['Bitbucket', { type: 'error', error: { message: 'x', detail: 'y' } }],
    ['Elasticsearch', { error: { type: 'index_not_found_exception', reason: 'x' }, status: 404 }],
    ['Twilio', { code: 20404, message: 'x', more_info: 'https://www.twilio.com/docs/errors/20404', status: 404 }],
    ['Nest', { statusCode: 404, message: 'Cannot GET /x', error: 'Not Found' }],
    ['FastAPI', { detail: 'Not Found' }],
    ['FastAPI validation', { detail: [{ type: 'missing', loc: ['body'], msg: 'Field required' }] }, 422],
    ['SCIM', { schemas: ['urn:ietf:params:scim:api:messages:2.0:Error'], detail: 'x', status: '404' }],
    ['GraphQL', { errors: [{ message: 'x', extensions: { code: 'NOT_FOUND' } }] }, 400],
    ['WordPress', { code: 'rest_no_route', message: 'x', data: { status: 404 } }],
    ['ActivityStreams', { type: 'Tombstone', id: 'https://example.com/notes/1', title: 'x' }, 410],
  ])('keeps an error body from %s as it is', async (_, value, status) => {
    const error = await errorFromResponse(json(value, status), lenient);
    expect([error.title, error.detail, error.type, error.extensions, error.content, error.bodyText]).toEqual([
      reasonPhrase(error.status),
      undefined,
      'about:blank',
      {},
      value,
      JSON.stringify(value),
    ]);
  });

  it.each<[string, unknown]>([
    ['only a title', { title: 'T' }],
    ['only a status', { status: 404 }],
    ['only an absolute type', { type: 'https://example.com/' }],
    ['a title with another status', { title: 'T', status: 409 }],
    ['a title with the status as text', { title: 'T', status: '404' }],
    ['a title that is not text', { title: ['T'], status: 404 }],
    ['a type that is not text', { type: 5, title: 'T', status: 404 }],
    ['a custom type with a title', { type: 'order', title: 'T' }],
    ['a type with a colon', { type: 'error:not-found', title: 'T', detail: 'D' }],
    ['a path as the type, with a title', { type: '/orders/1', title: 'T' }],
    ['a type that is a web address without slashes', { type: 'https:example', title: 'T' }],
    ['a type that contains an address', { type: 'see https://example.com/', title: 'T' }],
    ['a type that contains a URN', { type: 'x-urn:y', title: 'T' }],
    ['a type that begins with about:blank', { type: 'about:blanket', title: 'T' }],
    ['an absolute type with another status', { type: 'https://example.com/', status: 409 }],
    ['an absolute type with members that are not text', { type: 'urn:x', title: 1, detail: {} }],
    ['an array', [{ title: 'T', status: 404 }]],
    ['a string', 'https://example.com/'],
    ['a number', 404],
    ['null', null],
  ])('does not recognize %s', async (_, value) => {
    const error = await errorFromResponse(json(value), lenient);
    expect([error.title, error.detail, error.type, error.extensions, error.content]).toEqual([
      'Not Found',
      undefined,
      'about:blank',
      {},
      value,
    ]);
  });

  const members = { title: 'T', status: 404 };
  it.each<[string, string | undefined, boolean]>([
    ['application/json; charset=utf-8', 'application/json; charset=utf-8', true],
    ['another +json type', 'application/vnd.example.error+json', true],
    ['text/json', 'text/json', true],
    ['no media type', undefined, true],
    ['text/html', 'text/html', false],
    ['application/problem+xml', 'application/problem+xml', false],
  ])('recognizes a document with %s (%s): %s', async (_, type, isRecognized) => {
    const headers = type === undefined ? {} : { 'content-type': type };
    const text = JSON.stringify(members);
    const body = new Response(new TextEncoder().encode(text), { status: 404, headers });
    for (const error of [
      await errorFromResponse(body, lenient),
      await errorFromResponse({ status: 404, headers }, { ...lenient, content: text }),
    ]) {
      expect([error.title, error.bodyText]).toEqual(isRecognized ? ['T', undefined] : ['Not Found', text]);
    }
    // A client that has parsed the content knew that it was JSON.
    expect((await errorFromResponse({ status: 404, headers }, { ...lenient, content: members })).title).toBe('T');
  });

  it('compares the original status of the response, and resolves a relative type', async () => {
    const odd = { status: 999, url: 'https://api.example/users/42', headers: { 'content-type': 'application/json' } };
    const error = await errorFromResponse(odd, { ...lenient, content: { type: '../x', title: 'T', status: 999 } });
    expect([error.status, error.title, error.type]).toEqual([500, 'T', 'https://api.example/x']);
    const content = { title: 'T', status: 500 };
    expect((await errorFromResponse(odd, { ...lenient, content })).content).toEqual(content);
  });

  it('respects the limit on nesting', async () => {
    const deep = { ...members, a: { b: { c: 1 } } };
    const read = async (maxDepth: number): Promise<string | undefined> =>
      (await errorFromResponse(json(deep), { ...lenient, maxDepth })).title;
    expect([await read(3), await read(2)]).toEqual(['T', 'Not Found']);
  });

  it('is also supported by errorReader', async () => {
    expect((await errorReader([NotFoundError])(json(members), lenient)).title).toBe('T');
    expect((await errorReader([NotFoundError])(json(members))).title).toBe('Not Found');
  });
});

describe('errorFromResponse with a polluted Object.prototype', () => {
  const pollution = {
    ...{ 'content-type': 'application/problem+json', forEach: 'no', data: '{"detail":"no"}', lenient: true },
    ...{ title: 'no', status: 404, type: 'urn:no', detail: 'no', isUsed: true, failure: 'no' },
  };

  it('reads own members, options, fields and data only', async () => {
    const members = { title: 'T', status: 404 };
    const read = async (): Promise<unknown> => {
      const untyped = await errorFromResponse({ status: 404, headers: {} }, { content: '{"a":1}' });
      const strict = await errorFromResponse({ status: 404, headers: {} }, { content: members });
      const titled = await errorFromResponse({ status: 404, headers: {} }, { content: { title: 'T' }, lenient: true });
      const empty = await errorFromResponse({ status: 404, headers: { 'x-a': '1' } });
      return [untyped, strict, titled, empty].map(({ title, detail, bodyText, content, cause, received }) => [
        ...[title, detail, bodyText, content, cause],
        Object.entries(received?.headers ?? {}),
      ]);
    };
    const clean = await read();
    expect(clean).toEqual([
      ['Not Found', undefined, '{"a":1}', undefined, undefined, []],
      ['Not Found', undefined, undefined, members, undefined, []],
      ['Not Found', undefined, undefined, { title: 'T' }, undefined, []],
      ['Not Found', undefined, undefined, undefined, undefined, [['x-a', '1']]],
    ]);
    const prototype = Object.prototype as unknown as Record<string, unknown>;
    Object.assign(prototype, pollution);
    try {
      expect(await read()).toEqual(clean);
    } finally {
      for (const name of Object.keys(pollution)) Reflect.deleteProperty(prototype, name);
    }
  });
});

describe('errorReader', () => {
  it('refuses the class of a defined problem, which a status alone cannot identify', () => {
    const Taken = defineProblem({ type: 'urn:x:taken', status: 409, title: 'Taken' });
    // @ts-expect-error: a defined problem is read by problemCatalog
    expect(() => errorReader([NotFoundError, Taken])).toThrow(
      new TypeError('Cannot read every error as Taken: a problem is read by problemCatalog'),
    );
  });

  it('takes the title from the status class if the document has none', async () => {
    expect([(await errorReader([])(problem({}, 499))).title, (await errorReader([])(problem({}, 500))).title]).toEqual([
      'Client Error',
      'Server Error',
    ]);
  });

  it('creates errors of its classes, and an HttpError for every other status', async () => {
    const readError = errorReader([NotFoundError, TooManyRequestsError]);
    const found = await readError(new TooManyRequestsError('Slow down', { retryAfter: 5 }).toResponse());
    expect(found).toBeInstanceOf(TooManyRequestsError);
    expect(found.received?.headers['retry-after']).toBe('5');
    const other = await readError(new ConflictError('Taken').toResponse());
    expect(other.constructor).toBe(HttpError);
    expect(other).toMatchObject({
      status: 409,
      detail: 'Taken',
      title: 'Conflict',
      message: 'Received 409 Client Error',
    });
  });
});

describe('errorFromResponse over a connection', () => {
  const closing: (() => unknown)[] = [];
  afterEach(async () => {
    for (const close of closing.splice(0)) await close();
  });

  it('releases the connection of an endless body', async () => {
    let closed: () => void;
    const ended = new Promise<void>((resolve) => (closed = resolve));
    const server = createServer((_, response) => {
      response.writeHead(404, { 'content-type': 'text/plain' });
      const write = (): void => {
        while (!response.destroyed && response.write('x'.repeat(65_536)));
      };
      response.on('drain', write).on('close', () => closed());
      write();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    closing.push(() => server.close());
    const response = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    expect((await errorFromResponse(response)).bodyText).toHaveLength(2 ** 20);
    await ended;
  });
});
