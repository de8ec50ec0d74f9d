import { backoffDelay, ensureOk, isRetryable, retryDelay } from 'http-status-kit';
import ky from 'ky';
import { sleep } from './sleep.js';

// Ky retries only idempotent methods.
export const api = ky.extend({
  retry: {
    limit: 3,
    shouldRetry: ({ error }) => isRetryable(error),
    // Ky cannot take the delay from the error, so beforeRetry does the waiting.
    delay: () => 0,
  },
  hooks: {
    afterResponse: [(_request, _options, response) => ensureOk(response)],
    beforeRetry: [
      async ({ request, error, retryCount }) => {
        await sleep(retryDelay(error, { max: 60_000 }) ?? backoffDelay({ attempt: retryCount - 1 }), request.signal);
      },
    ],
  },
});
