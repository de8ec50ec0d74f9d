import { ensureOk } from 'http-status-kit';
import ky from 'ky';

// Without the errors of ky itself; a retry of ky sees the status as before.
export const api = ky.extend({
  throwHttpErrors: false,
  hooks: { afterResponse: [(request, _options, response) => ensureOk(response, { method: request.method })] },
});
