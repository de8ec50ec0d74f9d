import { backoffDelay, ensureOk, isRetryable, retryDelay } from 'http-status-kit';
import pRetry from 'p-retry';
import { sleep } from './sleep.js';

// The idempotent methods (RFC 9110 §9.2.2): sending a request twice has the same effect as sending it once.
const repeatable = new Set(['GET', 'HEAD', 'OPTIONS', 'TRACE', 'PUT', 'DELETE']);

export function fetchWithRetry(url: string | URL, init: RequestInit = {}): Promise<Response> {
  const { method = 'GET', signal } = init;
  return pRetry(() => ensureOk(fetch(url, init)), {
    retries: 3,
    // p-retry cannot take the delay from the error, so shouldRetry does the waiting.
    minTimeout: 0,
    shouldRetry: async ({ error, attemptNumber }) => {
      if (!isRetryable(error) || !repeatable.has(method.toUpperCase())) return false;
      await sleep(retryDelay(error, { max: 60_000 }) ?? backoffDelay({ attempt: attemptNumber - 1 }), signal);
      return true;
    },
  });
}
