import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  ConflictError,
  defineProblem,
  errorFromResponse,
  errorReader,
  HttpError,
  InternalServerError,
  isProblem,
  NotFoundError,
  ServiceUnavailableError,
  TooManyRequestsError,
  UnauthorizedError,
} from '../../src/index.js';
import { vectorsOf } from '../fixtures/vectors.js';

const problem = (members: object, status = 404, headers: Record<string, string> = {}): Response =>
  new Response(JSON.stringify(members), {
    status,
    headers: { 'content-type': 'application/problem+json', ...headers },
  });

/** Texts of a peer that end in a message. */
const messageCases = (
  vectorsOf('header-injection-cases.json') as readonly { id: string; kind: string; from: string; text: string }[]
).filter(({ kind }) => kind === 'message');

/** A body that counts what is read of it and whether it is given up. */
function endless(chunk: string): { body: ReadableStream; state: { pulled: number; cancelled: boolean } } {
  const state = { pulled: 0, cancelled: false };
  const body = new ReadableStream({
    pull: (controller) => {
      state.pulled += chunk.length;
      controller.enqueue(new TextEncoder().encode(chunk));
    },
    cancel: () => {
      state.cancelled = true;
    },
  });
  return { body, state };
}

describe('errorFromResponse', () => {
  it('makes the class of the status, with fields and members', async () => {
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

  it('keeps content that is no problem document as text', async () => {
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
  ])('has other JSON parsed in content: %s', async (type, value) => {
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
  ])('has no content where it is no JSON, broken or nested too deep: %s', async (type, body) => {
    const error = await errorFromResponse(new Response(body, { status: 401, headers: { 'content-type': type } }));
    expect(Object.hasOwn(error, 'content')).toBe(false);
    expect(error.bodyText).toBe(body);
  });

  it('tells in the first line of the stack what it was, from where, and what the other server said', async () => {
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

  it('keeps what came: address, method, status, and all fields, cookies apart', async () => {
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

  it('has the text of a 5xx in detail, not in what is sent on', async () => {
    const error = await errorFromResponse(problem({ detail: 'db down' }, 503));
    expect(error).toBeInstanceOf(ServiceUnavailableError);
    expect(error).toMatchObject({ detail: 'db down', message: 'Received 503 Service Unavailable' });
    expect(JSON.stringify(error)).toBe('{"type":"about:blank","title":"Bad Gateway","status":502}');
  });

  it.each([200, 204, 304])('rejects with a RangeError for %i', async (status) => {
    await expect(errorFromResponse(new Response(null, { status }))).rejects.toThrow(RangeError);
  });

  it('takes a status above 599 for a 500, and an unregistered one as it is', async () => {
    const odd = (status: number): Response => Object.defineProperty(new Response('x'), 'status', { value: status });
    expect(await errorFromResponse(odd(999))).toBeInstanceOf(InternalServerError);
    expect((await errorFromResponse(odd(999))).message).toBe('Received 999');
    expect(await errorFromResponse(odd(499))).toMatchObject({ status: 499, name: 'HttpError' });
    await expect(errorFromResponse(odd(0))).rejects.toThrow(RangeError);
  });

  it('takes 599 as it is', async () => {
    expect((await errorFromResponse(new Response('x', { status: 599 }))).status).toBe(599);
  });

  it('has a cause only where the connection failed', async () => {
    expect('cause' in (await errorFromResponse(problem({})))).toBe(false);
  });

  it('takes content that was read already, as text or parsed', async () => {
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

  it('puts a space in the log in the place of each character that steers it', async () => {
    const detail = 'a\r\nb\u2028c\u2029d\u202ee\u200bf\u0085g\ud800h';
    const error = await errorFromResponse(problem({ detail }));
    expect(error.stack?.split('\n')[0]).toBe('NotFoundError: Received 404 Not Found: a  b c d e f g h');
  });

  it('cuts what it puts into the log, and leaves no half of a character', async () => {
    const error = await errorFromResponse(problem({ detail: `${'x'.repeat(1023)}😀y` }));
    expect(error.stack?.split('\n')[0]).toBe(`NotFoundError: Received 404 Not Found: ${'x'.repeat(1023)} `);
    expect(error.detail).toHaveLength(1026);
  });

  it('puts characters together that two chunks share', async () => {
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
    '$id: takes nothing from the reason phrase of the response',
    async ({ text }) => {
      const response = new Response('x', { status: 404, statusText: text });
      const error = await errorFromResponse(response);
      expect(error.message).toBe('Received 404 Not Found');
      expect(error.stack!.split('\n')[0]).toBe('NotFoundError: Received 404 Not Found');
      expect(response.statusText).toBe(text);
    },
  );

  it('reads nothing where nothing is allowed', async () => {
    expect((await errorFromResponse(new Response('x', { status: 404 }), { maxBytes: 0 })).bodyText).toBe('');
  });

  it('leaves out fields that are no text', async () => {
    const headers = {
      forEach: (add: (value: never, name: never) => void) => {
        for (const [value, name] of [
          [5, 'x-a'],
          ['a', 5],
          ['y', 'X-B'],
        ]) {
          add(value as never, name as never);
        }
      },
    };
    expect((await errorFromResponse({ status: 404, headers } as never)).received?.headers).toEqual({ 'x-b': 'y' });
  });

  it('stops at the limit and cancels the rest', async () => {
    const { body, state } = endless('x'.repeat(65_536));
    const error = await errorFromResponse(new Response(body, { status: 404 }));
    expect(error.bodyText).toHaveLength(2 ** 20);
    expect(state.cancelled).toBe(true);
    expect(state.pulled).toBeLessThan(2 ** 21);

    const short = endless('é');
    const cut = await errorFromResponse(new Response(short.body, { status: 404 }), { maxBytes: 5 });
    expect(cut.bodyText).toBe('éé\ufffd');
    expect(short.state.cancelled).toBe(true);
  });

  it('takes a document that just fits', async () => {
    const text = JSON.stringify({ detail: 'fits' });
    const fits = await errorFromResponse(problem({ detail: 'fits' }), { maxBytes: text.length });
    expect(fits.detail).toBe('fits');
    const cut = await errorFromResponse(problem({ detail: 'fits' }), { maxBytes: text.length - 1 });
    expect(cut.detail).toBeUndefined();
    expect(cut.bodyText).toBe(text.slice(0, -1));
  });

  it('honours a signal: before, while it waits, and leaves no listener', async () => {
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

  it('makes the error of a body that was read, is locked, breaks or is not there', async () => {
    const read = problem({ detail: 'd' });
    await read.text();
    const locked = problem({ detail: 'd' });
    locked.body!.getReader();
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
    for (const response of [read, locked, new Response(null, { status: 404 })]) {
      const error = await errorFromResponse(response);
      expect(error).toBeInstanceOf(NotFoundError);
      expect([error.bodyText, error.cause]).toEqual([undefined, undefined]);
    }
    expect(await errorFromResponse(broken)).toMatchObject({ status: 404, bodyText: 'half', cause: failure });
  });

  const streamOf = (chunks: readonly unknown[]): Readable => Readable.from(chunks);
  const headers = new Headers({ 'content-type': 'application/problem+json' });

  it('reads the stream of Node that node-fetch has', async () => {
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

  it('stops and destroys the stream of Node at the limit', async () => {
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
      'a reader that gives nothing',
      reader({ read: () => Promise.resolve({ value: undefined }), cancel: () => null }),
      expect.any(TypeError),
    ],
    ['a reader that gives numbers', reader({ read: () => Promise.resolve({ value: [1, 2] }) }), expect.any(TypeError)],
    ['an iterator that throws', { body: { [Symbol.asyncIterator]: thrower } }, failure],
    [
      'a stream of objects',
      { body: streamOf([{ a: 1 }]) },
      new TypeError('Cannot read the body: a chunk is neither bytes nor text'),
    ],
    ['a body that is no stream', { body: 'text' }, undefined],
    ['a body that is an empty object', { body: {} }, undefined],
    ['no fields', { headers: undefined }, undefined],
    ['fields whose forEach throws', { headers: { forEach: thrower, get: thrower } }, undefined],
    ['fields that are no text', { headers: new Map([[1, 2]]) }, undefined],
    ['an address whose getter throws', throwing('url'), undefined],
    ['an address that is no text', { url: 42 }, undefined],
  ])('makes the error of %s', async (_, members, cause) => {
    const response = Object.defineProperties(
      { status: 404, headers: new Headers() },
      Object.getOwnPropertyDescriptors(members),
    );
    const error = await errorFromResponse(response as never);
    expect(error).toBeInstanceOf(NotFoundError);
    expect(error.cause).toEqual(cause);
    expect(error.received?.url).toBe('');
  });

  it('makes the error of content that cannot be read', async () => {
    const response = problem({ detail: 'x' });
    for (const content of [
      throwing('detail'),
      new Proxy({}, { ownKeys: thrower }),
      revoked.proxy,
      42,
      null,
      () => 1,
      Symbol('x'),
    ]) {
      const error = await errorFromResponse(response, { content });
      expect([error.status, error.detail, error.bodyText]).toEqual([404, undefined, undefined]);
    }
  });

  it('rejects with a RangeError where not even the status can be read', async () => {
    await expect(errorFromResponse(throwing('status') as never)).rejects.toThrow(RangeError);
    for (const status of [undefined, '404', { valueOf: () => 404 }]) {
      await expect(errorFromResponse({ headers, status } as never)).rejects.toThrow(RangeError);
    }
  });

  it.each([Number.NaN, -1, '5', null, {}])('keeps its limit where maxBytes is %s', async (maxBytes) => {
    const { body } = endless('x'.repeat(65_536));
    const error = await errorFromResponse(new Response(body, { status: 404 }), { maxBytes: maxBytes as number });
    expect(error.bodyText).toHaveLength(2 ** 20);
  });

  it('waits no longer than it is told to, and has what came until then', async () => {
    const cancelled = vi.fn();
    const stalled = (): Response =>
      new Response(
        new ReadableStream({
          start: (controller) => {
            controller.enqueue(new TextEncoder().encode('half'));
          },
          cancel: cancelled,
        }),
        { status: 404 },
      );
    const error = await errorFromResponse(stalled(), { timeoutMs: 20 });
    expect(error).toBeInstanceOf(NotFoundError);
    expect([error.bodyText, cancelled.mock.calls.length]).toEqual(['half', 1]);
    expect(error.cause).toMatchObject({ name: 'TimeoutError', message: 'The body did not end within 20 ms' });
    expect(error.toJSON()).toEqual({ type: 'about:blank', title: 'Gateway Timeout', status: 504 });
    const node = new Readable({ read: () => undefined });
    expect((await errorFromResponse({ status: 404, headers, body: node }, { timeoutMs: 20 })).toJSON().status).toBe(
      504,
    );
    expect(node.destroyed).toBe(true);
  });

  it.each([undefined, Number.NaN, -1, '5', Infinity])(
    'waits ten seconds at the most, or for a timer: %s',
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

  it('ends a body that always has another empty chunk', async () => {
    const body = {
      locked: false,
      getReader: () => ({ read: () => Promise.resolve({ value: new Uint8Array() }), cancel: vi.fn() }),
    };
    const error = await errorFromResponse({ status: 404, headers, body }, { timeoutMs: 30 });
    expect(error.toJSON().status).toBe(504);
  });

  it('takes what a body says at its end, however long it took', async () => {
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

  it('is a 504 where the signal is a time-out', async () => {
    const error = await errorFromResponse(new Response(new ReadableStream(), { status: 404 }), {
      signal: AbortSignal.timeout(5),
    });
    expect([error.cause, error.toJSON().status]).toEqual([expect.objectContaining({ name: 'TimeoutError' }), 504]);
    const aborted = await errorFromResponse(problem({}), { signal: AbortSignal.abort() });
    expect([Object.hasOwn(aborted, 'cause'), aborted.toJSON().status]).toEqual([false, 502]);
  });

  it('reads without a signal that is none', async () => {
    for (const signal of [{}, { aborted: false }]) {
      const error = await errorFromResponse(problem({ detail: 'x' }), { signal: signal as never });
      expect([error.status, error.detail]).toEqual([404, undefined]);
    }
  });

  it('is a 504 where the connection itself gave up waiting', async () => {
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

describe('errorReader', () => {
  it('takes the members of the problem from the document alone, whatever the class brings along', async () => {
    const OutOfStock = defineProblem({ type: 'urn:x:stock', status: 409, title: 'Out of stock' });
    const readError = errorReader([OutOfStock]);
    const plain = await readError(new Response('Conflict', { status: 409 }));
    expect(plain).toBeInstanceOf(OutOfStock);
    expect([plain.type, plain.extensions, isProblem(plain, OutOfStock)]).toEqual(['about:blank', {}, false]);
    expect([(await errorReader([])(problem({}, 499))).title, (await errorReader([])(problem({}, 500))).title]).toEqual([
      'Client Error',
      'Server Error',
    ]);
    const read = await readError(new OutOfStock('Only 2 left').toResponse());
    expect([read.type, read.detail, isProblem(read, OutOfStock)]).toEqual(['urn:x:stock', 'Only 2 left', true]);
  });

  it('makes errors of its classes, and HttpError for every other status', async () => {
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
