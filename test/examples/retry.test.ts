import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { CancelledError, MutationObserver, timeoutManager } from '@tanstack/query-core';
import {
  BadGatewayError,
  ContentTooLargeError,
  ensureOk,
  GatewayTimeoutError,
  InsufficientStorageError,
  InternalServerError,
  isHttpError,
  NotFoundError,
  sendError,
  ServiceUnavailableError,
  TooManyRequestsError,
} from 'http-status-kit';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { fetchWithRetry as plain } from '../../examples/retry/fetch.js';
import { api as ky } from '../../examples/retry/ky.js';
import { fetchWithRetry as pRetry } from '../../examples/retry/p-retry.js';
import { queryClient } from '../../examples/retry/tanstack-query.js';
import { fetchWithRetry as undici } from '../../examples/retry/undici.js';

/** The delays that a recipe asked for, and a hook that runs for each. No test really waits. */
const clock = vi.hoisted(() => ({ delays: [] as number[], onSleep: undefined as (() => void) | undefined }));

vi.mock(import('../../examples/retry/sleep.js'), async (original) => {
  const { sleep } = await original();
  return {
    sleep: (delay, signal) => {
      clock.delays.push(delay);
      if (!clock.onSleep) return Promise.resolve();
      const waiting = sleep(delay, signal);
      clock.onSleep();
      return waiting;
    },
  };
});

vi.mock('node:timers/promises', () => ({
  setTimeout: (delay: number, value: unknown) => {
    clock.delays.push(delay);
    clock.onSleep?.();
    return new Promise((resolve) => setImmediate(resolve, value));
  },
}));

beforeEach(() => {
  clock.delays = [];
  clock.onSleep = undefined;
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-24T10:15:00Z') });
  vi.spyOn(Math, 'random').mockReturnValue(0.5);
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** A server that sends each answer once, then 200. `asked` lists the method and the body of each request. */
async function serving(
  answers: (Error | RequestListener)[],
  use: (url: string, asked: string[]) => Promise<void>,
): Promise<void> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      asked.push(`${request.method ?? ''} ${Buffer.concat(chunks).toString()}`.trim());
      const answer = answers.shift();
      if (typeof answer === 'function') answer(request, response);
      else if (answer) sendError(response, answer);
      else response.setHeader('content-type', 'application/json').end('"done"');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`, asked);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

const caught = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => 'no error',
    (error: unknown) => error,
  );

const busy = (retryAfter?: number): Error => new ServiceUnavailableError('Try later', { expose: true, retryAfter });

interface Init {
  method?: string;
  body?: string;
  signal?: AbortSignal;
}

interface Answer {
  text(): Promise<string>;
}

const recipes: [string, (url: string, init?: Init) => Promise<Answer>][] = [
  ['fetch', plain],
  ['p-retry', pRetry],
  ['ky', (url, init) => ky(url, init)],
];

describe.each([...recipes, ['undici', undici] as const])('the recipe for %s', (_, ask) => {
  it('waits as long as the server asks, in seconds or until a date', async () => {
    const later = new TooManyRequestsError('Slow down', { retryAfter: new Date('2026-11-24T10:15:12Z') });
    await serving([busy(7), later, busy(0)], async (url, asked) => {
      expect(await (await ask(url)).text()).toBe('"done"');
      expect(asked).toEqual(['GET', 'GET', 'GET', 'GET']);
      expect(clock.delays).toEqual([7000, 12_000, 0]);
    });
  });

  it('waits at most a minute', async () => {
    await serving([busy(3600)], async (url, asked) => {
      await ask(url);
      expect(asked).toEqual(['GET', 'GET']);
      expect(clock.delays).toEqual([60_000]);
    });
  });

  it('backs off if the server sends no Retry-After', async () => {
    await serving([new BadGatewayError(), new InternalServerError(), new GatewayTimeoutError()], async (url, asked) => {
      expect(await (await ask(url)).text()).toBe('"done"');
      expect(asked).toEqual(['GET', 'GET', 'GET', 'GET']);
      expect(clock.delays).toEqual([500, 1000, 2000]);
    });
  });

  it('gives up after three retries, with the typed error', async () => {
    await serving([busy(1), busy(1), busy(1), busy(1)], async (url, asked) => {
      const error = await caught(ask(url));
      expect(error).toBeInstanceOf(ServiceUnavailableError);
      expect(error).toHaveProperty('detail', 'Try later');
      expect(asked).toEqual(['GET', 'GET', 'GET', 'GET']);
      expect(clock.delays).toEqual([1000, 1000, 1000]);
    });
  });

  it.each([
    new NotFoundError('No user 42'),
    new ContentTooLargeError('Too large', { retryAfter: 1 }),
    new InsufficientStorageError('Full', { expose: true }),
  ])('does not retry after a $status', async (answer) => {
    await serving([answer], async (url, asked) => {
      const error = await caught(ask(url));
      expect(error).toBeInstanceOf(answer.constructor);
      expect(error).toHaveProperty('detail', answer.detail);
      expect(asked).toEqual(['GET']);
      expect(clock.delays).toEqual([]);
    });
  });

  it('retries after a response without a body', async () => {
    const empty: RequestListener = (_, response) => response.writeHead(503, { 'retry-after': '1' }).end();
    await serving([empty], async (url, asked) => {
      expect(await (await ask(url)).text()).toBe('"done"');
      expect(asked).toEqual(['GET', 'GET']);
      expect(clock.delays).toEqual([1000]);
    });
  });

  it.each(['OPTIONS', 'PUT', 'DELETE'])('retries %s', async (method) => {
    await serving([busy(1)], async (url, asked) => {
      await ask(url, { method });
      expect(asked).toEqual([method, method]);
      expect(clock.delays).toEqual([1000]);
    });
  });

  it.each(['POST', 'PATCH'])('does not retry %s', async (method) => {
    await serving([busy(1)], async (url, asked) => {
      expect(await caught(ask(url, { method }))).toBeInstanceOf(ServiceUnavailableError);
      expect(asked).toEqual([method]);
      expect(clock.delays).toEqual([]);
    });
  });

  it('rejects with a network error unchanged', async () => {
    await serving([({ socket }) => socket.destroy()], async (url, asked) => {
      const error = await caught(ask(url));
      expect(error).toBeInstanceOf(Error);
      expect(isHttpError(error)).toBe(false);
      expect(asked).toEqual(['GET']);
      expect(clock.delays).toEqual([]);
    });
  });

  it('stops waiting immediately with the reason of the signal', async () => {
    const controller = new AbortController();
    const reason = new Error('The user has left');
    clock.onSleep = () => {
      controller.abort(reason);
    };
    await serving([busy(50)], async (url, asked) => {
      expect(await caught(ask(url, { signal: controller.signal }))).toBe(reason);
      expect(asked).toEqual(['GET']);
      expect(clock.delays).toEqual([50_000]);
    });
  });

  it('sends no request if the signal is already aborted', async () => {
    const reason = new Error('The user has left');
    await serving([], async (url, asked) => {
      expect(await caught(ask(url, { signal: AbortSignal.abort(reason) }))).toBe(reason);
      expect(asked).toEqual([]);
    });
  });
});

describe.each(recipes)('the recipe for %s', (_, ask) => {
  it('retries HEAD', async () => {
    await serving([busy(1)], async (url, asked) => {
      await ask(url, { method: 'HEAD' });
      expect(asked).toEqual(['HEAD', 'HEAD']);
      expect(clock.delays).toEqual([1000]);
    });
  });

  it('sends the body again', async () => {
    await serving([busy(1)], async (url, asked) => {
      expect(await (await ask(url, { method: 'PUT', body: 'x' })).text()).toBe('"done"');
      expect(asked).toEqual(['PUT x', 'PUT x']);
      expect(clock.delays).toEqual([1000]);
    });
  });
});

describe('the recipe for undici', () => {
  it.each([{ method: 'HEAD' }, { method: 'PUT', body: 'x' }])(
    'does not retry $method $body, because a RetryAgent cannot',
    async (init) => {
      await serving([busy(1)], async (url, asked) => {
        expect(await caught(undici(url, init))).toBeInstanceOf(ServiceUnavailableError);
        expect(asked).toEqual([Object.values(init).join(' ')]);
        expect(clock.delays).toEqual([]);
      });
    },
  );
});

describe('the recipe for TanStack Query', () => {
  beforeAll(() => {
    timeoutManager.setTimeoutProvider({
      setTimeout: (callback, delay) => {
        clock.delays.push(delay);
        setImmediate(clock.onSleep ?? callback);
        return 0;
      },
      clearTimeout: () => undefined,
      setInterval: () => 0,
      clearInterval: () => undefined,
    });
  });

  it('waits as long as the server asks, at most a minute, and otherwise backs off', async () => {
    await serving([busy(7), new BadGatewayError(), busy(3600)], async (url, asked) => {
      expect(await queryClient.query({ queryKey: [url] })).toBe('done');
      expect(asked).toEqual(['GET', 'GET', 'GET', 'GET']);
      expect(clock.delays).toEqual([7000, 1000, 60_000]);
    });
  });

  it('gives up after three retries, with the typed error', async () => {
    await serving([busy(1), busy(1), busy(1), busy(1)], async (url, asked) => {
      const error = await caught(queryClient.query({ queryKey: [url] }));
      expect(error).toBeInstanceOf(ServiceUnavailableError);
      expect(error).toHaveProperty('detail', 'Try later');
      expect(asked).toEqual(['GET', 'GET', 'GET', 'GET']);
      expect(clock.delays).toEqual([1000, 1000, 1000]);
    });
  });

  it('does not retry after a 404 or a network error', async () => {
    await serving([new NotFoundError('No user 42'), ({ socket }) => socket.destroy()], async (url, asked) => {
      expect(await caught(queryClient.query({ queryKey: [url] }))).toBeInstanceOf(NotFoundError);
      expect(await caught(queryClient.query({ queryKey: [url] }))).toBeInstanceOf(TypeError);
      expect(asked).toEqual(['GET', 'GET']);
      expect(clock.delays).toEqual([]);
    });
  });

  it('does not retry a mutation', async () => {
    await serving([busy(1)], async (url, asked) => {
      const mutationFn = (): Promise<Response> => ensureOk(fetch(url, { method: 'POST' }));
      const error = await caught(new MutationObserver(queryClient, { mutationFn }).mutate());
      expect(error).toBeInstanceOf(ServiceUnavailableError);
      expect(asked).toEqual(['POST']);
      expect(clock.delays).toEqual([]);
    });
  });

  it('stops waiting immediately if the query is canceled', async () => {
    await serving([busy(50)], async (url, asked) => {
      clock.onSleep = () => void queryClient.cancelQueries({ queryKey: [url] });
      expect(await caught(queryClient.query({ queryKey: [url] }))).toBeInstanceOf(CancelledError);
      expect(asked).toEqual(['GET']);
      expect(clock.delays).toEqual([50_000]);
    });
  });

  it('aborts a request if the query is canceled', async () => {
    const fetching = vi.spyOn(globalThis, 'fetch');
    await serving([() => void queryClient.cancelQueries()], async (url, asked) => {
      expect(await caught(queryClient.query({ queryKey: [url] }))).toBeInstanceOf(CancelledError);
      expect(asked).toEqual(['GET']);
      expect(fetching.mock.calls.map(([, init]) => init?.signal?.aborted)).toEqual([true]);
    });
  });
});
