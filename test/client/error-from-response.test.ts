import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import {
  ConflictError,
  errorFromResponse,
  errorReader,
  HttpError,
  InternalServerError,
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
    expect(error.toJSON()).toEqual(original.toJSON());
    expect(error.headers).toEqual(original.headers);
    expect(error.message).toBe('Token expired');
    expect(error.bodyText).toBeUndefined();
  });

  it('keeps content that is no problem document as text', async () => {
    for (const [body, type] of [
      ['<h1>Bad Gateway</h1>', 'text/html'],
      ['{"message":"no"}', 'application/json'],
      ['{"type":', 'application/problem+json'],
    ] as const) {
      const error = await errorFromResponse(new Response(body, { status: 502, headers: { 'content-type': type } }));
      expect(error).toMatchObject({ status: 502, message: 'Bad Gateway', bodyText: body });
      expect(Object.keys(error)).toEqual(['status']);
    }
  });

  it('has the text of a 5xx in detail, not in what is sent on', async () => {
    const error = await errorFromResponse(problem({ detail: 'db down' }, 503));
    expect(error).toBeInstanceOf(ServiceUnavailableError);
    expect(error).toMatchObject({ detail: 'db down', message: 'Service Unavailable' });
    expect(JSON.stringify(error)).not.toContain('db down');
  });

  it.each([200, 204, 304])('rejects with a RangeError for %i', async (status) => {
    await expect(errorFromResponse(new Response(null, { status }))).rejects.toThrow(RangeError);
  });

  it('takes a status above 599 for a 500, and an unregistered one as it is', async () => {
    const odd = (status: number): Response => Object.defineProperty(new Response('x'), 'status', { value: status });
    expect(await errorFromResponse(odd(999))).toBeInstanceOf(InternalServerError);
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
    expect(Object.hasOwn(await errorFromResponse(other, { content: { detail: 'x' } }), 'bodyText')).toBe(false);
    expect((await errorFromResponse(other, { content: 'text' })).bodyText).toBe('text');
    expect(other.bodyUsed).toBe(false);
  });

  it('puts a space in the place of each control character', async () => {
    expect((await errorFromResponse(problem({ detail: 'a\r\nb\u2028c' }))).message).toBe('a  b c');
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

  it('leaves out fields of the content, and those that an error refuses to carry', async () => {
    const headers = { 'content-encoding': 'identity', 'content-language': 'de', 'x-a': '1', 'x-odd': 'a\x01b' };
    const error = await errorFromResponse(problem({}, 404, headers));
    expect(error.headers).toEqual({ 'content-language': 'de', 'x-a': '1' });
  });

  it.each(messageCases.filter(({ from }) => from.startsWith('problem.')))(
    '$id: cleans the message and keeps $from',
    async ({ from, text }) => {
      const member = from.replace('problem.', '') as 'title' | 'detail';
      const error = await errorFromResponse(problem({ [member]: text }));
      expect(error[member]).toBe(text);
      for (const line of [error.message, String(error), error.name]) expect(line).not.toMatch(/[\p{Cc}\u2028\u2029]/u);
      expect(error.stack!.split('\n')[0]).toBe(String(error));
      expect(error.stack!.split('\n')[1]).not.toContain('/app/server.js');
      expect(error.message.length).toBeLessThanOrEqual(1024);
    },
  );

  it.each(messageCases.filter(({ from }) => from === 'response.statusText'))(
    '$id: takes nothing from the reason phrase of the response',
    async ({ text }) => {
      const response = new Response('x', { status: 404, statusText: text });
      const error = await errorFromResponse(response);
      expect(error.message).toBe('Not Found');
      expect(error.stack!.split('\n')[0]).toBe('NotFoundError: Not Found');
      expect(response.statusText).toBe(text);
    },
  );

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
    expect(await errorFromResponse(never(), { signal: AbortSignal.abort() })).toMatchObject({ status: 503 });

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
      expect(error.bodyText).toBeUndefined();
    }
    expect(await errorFromResponse(broken)).toMatchObject({ status: 404, bodyText: 'half', cause: failure });
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
  it('makes errors of its classes, and HttpError for every other status', async () => {
    const readError = errorReader([NotFoundError, TooManyRequestsError]);
    const found = await readError(new TooManyRequestsError('Slow down', { retryAfter: 5 }).toResponse());
    expect(found).toBeInstanceOf(TooManyRequestsError);
    expect(found.headers['retry-after']).toBe('5');
    const other = await readError(new ConflictError('Taken').toResponse());
    expect(other.constructor).toBe(HttpError);
    expect(other).toMatchObject({ status: 409, detail: 'Taken', title: 'Conflict' });
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
