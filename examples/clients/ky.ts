import { ensureOk } from 'http-status-kit';
import ky from 'ky';

// Turn off ky's own errors, so that ensureOk throws instead. Ky still retries by status.
export const api = ky.extend({
  throwHttpErrors: false,
  hooks: { afterResponse: [(request, _options, response) => ensureOk(response, { method: request.method })] },
});
