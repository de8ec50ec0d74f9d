import { setTimeout as sleep } from 'node:timers/promises';
import { backoffDelay, ensureOk, isRetryable, retryDelay } from 'http-status-kit';
import { Agent, errors, fetch, RetryAgent, type RequestInit, type Response } from 'undici';

// The idempotent methods (RFC 9110 §9.2.2) except HEAD, which a RetryAgent ends before the wait.
const repeatable = new Set(['GET', 'OPTIONS', 'TRACE', 'PUT', 'DELETE']);

const dispatcher = new RetryAgent(new Agent(), {
  // The last response comes through, and ensureOk makes the error of it.
  throwOnError: false,
  retry(error, { state: { counter }, opts: { method, body } }, callback) {
    const isWorthIt = error instanceof errors.RequestRetryError && isRetryable(error.statusCode);
    // The body of a fetch is a stream, which cannot be sent twice.
    if (!isWorthIt || !repeatable.has(method) || body || counter > 3) {
      callback(error);
      return;
    }
    const delay = retryDelay(error, { max: 60_000 }) ?? backoffDelay({ attempt: counter - 1 });
    // Without ref, the wait of an aborted fetch does not keep the process alive.
    void sleep(delay, null, { ref: false }).then(callback);
  },
});

export const fetchWithRetry = (url: string | URL, init?: RequestInit): Promise<Response> =>
  ensureOk(fetch(url, { ...init, dispatcher }));
