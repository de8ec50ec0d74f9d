import { setTimeout as sleep } from 'node:timers/promises';
import { backoffDelay, ensureOk, isRetryable, retryDelay } from 'http-status-kit';
import { Agent, errors, fetch, RetryAgent, type RequestInit, type Response } from 'undici';

// The idempotent methods (RFC 9110 §9.2.2) except HEAD: a RetryAgent ends a HEAD request before the wait is over.
const repeatable = new Set(['GET', 'OPTIONS', 'TRACE', 'PUT', 'DELETE']);

const dispatcher = new RetryAgent(new Agent(), {
  // Return the last response instead of throwing, so that ensureOk can turn it into an error.
  throwOnError: false,
  retry(error, { state: { counter }, opts: { method, body } }, callback) {
    const canRetry = error instanceof errors.RequestRetryError && isRetryable(error.statusCode);
    // Undici's fetch sends the body as a stream, which cannot be sent twice.
    if (!canRetry || !repeatable.has(method) || body || counter > 3) {
      callback(error);
      return;
    }
    const delay = retryDelay(error, { max: 60_000 }) ?? backoffDelay({ attempt: counter - 1 });
    // With `ref: false`, the timer does not keep the process alive after the fetch is aborted.
    void sleep(delay, null, { ref: false }).then(callback);
  },
});

export const fetchWithRetry = (url: string | URL, init?: RequestInit): Promise<Response> =>
  ensureOk(fetch(url, { ...init, dispatcher }));
