import { backoffDelay, ensureOk, isHttpError, isRetryable, retryDelay } from 'http-status-kit';
import { sleep } from './sleep.js';

// The idempotent methods (RFC 9110 §9.2.2): sending a request twice has the same effect as sending it once.
const repeatable = new Set(['GET', 'HEAD', 'OPTIONS', 'TRACE', 'PUT', 'DELETE']);

export async function fetchWithRetry(url: string | URL, init: RequestInit = {}, retries = 3): Promise<Response> {
  const { method = 'GET', signal } = init;
  for (let attempt = 0; ; attempt++) {
    try {
      return await ensureOk(fetch(url, init));
    } catch (error) {
      const canRetry = isHttpError(error) && isRetryable(error) && repeatable.has(method.toUpperCase());
      if (!canRetry || attempt === retries) throw error;
      await sleep(retryDelay(error, { max: 60_000 }) ?? backoffDelay({ attempt }), signal);
    }
  }
}
