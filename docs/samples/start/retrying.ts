import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  NotFoundError,
  sendError,
  ServiceUnavailableError,
  type HttpError,
} from 'http-status-kit';
import { sleep } from '../../../examples/retry/sleep.js';

let requests = 0;
const server = createServer(({ url }, response) => {
  requests++;
  if (url === '/missing') sendError(response, new NotFoundError());
  else if (requests > 2) response.end('done');
  else
    sendError(
      response,
      new ServiceUnavailableError('x', { retryAfter: 0 }),
    );
});
await new Promise<void>((resolve) =>
  server.listen(0, '127.0.0.1', resolve),
);
const api = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

// #region status
import { isRetryable } from 'http-status-kit';

isRetryable(503); //=> true
isRetryable(404); //=> false
isRetryable(507); //=> false
isRetryable(413); //=> false
// #endregion status

// #region loop
import {
  backoffDelay,
  ensureOk,
  isHttpError,
  retryDelay,
} from 'http-status-kit';

export async function get(
  url: string,
  signal: AbortSignal,
): Promise<Response> {
  for (let attempt = 0; ; attempt++) {
    try {
      return await ensureOk(fetch(url, { signal }));
    } catch (error) {
      if (attempt === 3 || !isHttpError(error) || !isRetryable(error))
        throw error;
      const asked = retryDelay(error, { max: 60_000 });
      await sleep(asked ?? backoffDelay({ attempt }), signal);
    }
  }
}
// #endregion loop
const { signal } = new AbortController();
await (await get(`${api}/busy`, signal)).text(); //=> 'done'
requests; //=> 3
const missing = await get(`${api}/missing`, signal).catch(
  (error: unknown) => error,
);
isHttpError(missing, 404); //=> true
requests; //=> 4

// #region backoff
import { TooManyRequestsError } from 'http-status-kit';

const busy = new TooManyRequestsError('Slow down', { retryAfter: 30 });
retryDelay(busy); //=> 30000
retryDelay(busy, { max: 10_000 }); //=> 10000
retryDelay(new TooManyRequestsError('Slow down')); //=> undefined

const first = backoffDelay({ attempt: 0 });
first >= 0 && first <= 1000; //=> true
const fourth = backoffDelay({ attempt: 3 });
fourth >= 0 && fourth <= 8000; //=> true
// #endregion backoff

// #region options
const random = (): number => 0.5;
backoffDelay({ attempt: 3, random }); //=> 4000
backoffDelay({ attempt: 3, base: 200, random }); //=> 800
backoffDelay({ attempt: 3, max: 5000, random }); //=> 2500
// #endregion options

// #region herd
const spread =
  (retryDelay(busy, { max: 60_000 }) ?? 0) +
  backoffDelay({ attempt: 0 });
spread >= 30_000 && spread <= 31_000; //=> true
// #endregion herd

// #region give-up
function delayOf(error: HttpError, attempt: number): number {
  const delay = retryDelay(error) ?? backoffDelay({ attempt });
  if (delay > 60_000) throw error;
  return delay;
}
// #endregion give-up
delayOf(busy, 0); //=> 30000
const later = new TooManyRequestsError('x', { retryAfter: 3600 });
let givenUp: unknown;
try {
  delayOf(later, 0);
} catch (error) {
  givenUp = error;
}
givenUp === later; //=> true

// What the page says of the rest.
const controller = new AbortController();
const waiting = sleep(60_000, controller.signal).catch(
  (reason: unknown) => reason,
);
controller.abort('The user has left');
await waiting; //=> 'The user has left'

server.closeAllConnections();
server.close();
