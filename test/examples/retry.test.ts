import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from 'vitest';
import { NotFoundError, sendError, ServiceUnavailableError, TooManyRequestsError } from 'http-status-kit';
import { fetchWithRetry } from '../../examples/retry.js';

/** A server that gives each of the answers once, then 200. */
async function serving(answers: Error[], use: (url: string, asked: () => number) => Promise<void>): Promise<void> {
  let asked = 0;
  const server = createServer((_, response) => {
    asked++;
    const error = answers.shift();
    if (error) sendError(response, error);
    else response.end('done');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`, () => asked);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

describe('fetchWithRetry', () => {
  it('waits as it is asked to, by seconds and by date, and succeeds', async () => {
    const past = new Date(Date.now() - 1000);
    const answers = [
      new ServiceUnavailableError('x', { retryAfter: 0 }),
      new TooManyRequestsError('x', { retryAfter: past }),
    ];
    await serving(answers, async (url, asked) => {
      expect(await (await fetchWithRetry(url)).text()).toBe('done');
      expect(asked()).toBe(3);
    });
  });

  it('gives up after three tries', async () => {
    const busy = (): Error => new ServiceUnavailableError('x', { retryAfter: 0 });
    await serving([busy(), busy(), busy()], async (url, asked) => {
      await expect(fetchWithRetry(url)).rejects.toBeInstanceOf(ServiceUnavailableError);
      expect(asked()).toBe(3);
    });
  });

  it('does not repeat what cannot help', async () => {
    await serving([new NotFoundError('No user 42')], async (url, asked) => {
      await expect(fetchWithRetry(url)).rejects.toMatchObject({ status: 404, detail: 'No user 42' });
      expect(asked()).toBe(1);
    });
  });
});
