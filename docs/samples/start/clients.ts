import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  NotFoundError,
  ServiceUnavailableError,
  sendError,
} from 'http-status-kit';

let calls = 0;
const server = createServer((request, response) => {
  if (request.url === '/users/1')
    response
      .setHeader('content-type', 'application/json')
      .end('{"name":"Ada"}');
  else if (request.url === '/busy' && ++calls < 2)
    sendError(
      response,
      new ServiceUnavailableError('x', { retryAfter: 0 }),
    );
  else if (request.url === '/busy') response.end('done');
  else
    sendError(
      response,
      new NotFoundError('No user 42', { extensions: { id: 42 } }),
    );
});
await new Promise<void>((resolve) =>
  server.listen(0, '127.0.0.1', resolve),
);
const api = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

// #region ensure-ok
import { ensureOk, isHttpError } from 'http-status-kit';

export async function readUser(
  id: number,
): Promise<{ name: string } | undefined> {
  try {
    const response = await ensureOk(fetch(`${api}/users/${id}`));
    return (await response.json()) as { name: string };
  } catch (error) {
    if (isHttpError(error, 404)) return undefined;
    throw error;
  }
}
// #endregion ensure-ok
await readUser(1); //=> { name: 'Ada' }
await readUser(42); //=> undefined

// #region error-from-response
import { errorFromResponse } from 'http-status-kit';

const error = await errorFromResponse(await fetch(`${api}/users/42`));
error instanceof NotFoundError; //=> true
error.detail; //=> 'No user 42'
error.extensions; //=> { id: 42 }
error.message; //=> 'Received 404 Not Found'
error.received?.headers['content-type'];
//=> 'application/problem+json'
// #endregion error-from-response

// What the page says of the rest.
const json = new Response('{"message":"Bad credentials"}', {
  status: 401,
  headers: { 'content-type': 'application/json' },
});
const refused = await errorFromResponse(json);
refused.bodyText; //=> '{"message":"Bad credentials"}'
refused.content; //=> { message: 'Bad credentials' }
const late = await errorFromResponse(
  new Response(new ReadableStream(), { status: 404 }),
  { timeoutMs: 1 },
);
(late.cause as Error).name; //=> 'TimeoutError'
late.headers; //=> {}

// #region reader
import { errorReader } from 'http-status-kit';

const errorFrom = errorReader([NotFoundError]);
const caught: unknown = await ensureOk(fetch(`${api}/users/42`), {
  errorFrom,
}).catch((error: unknown) => error);
isHttpError(caught, 404); //=> true
// #endregion reader

// #region retry
import { isRetryable, retryDelay } from 'http-status-kit';

export async function fetchWithRetry(
  url: string,
  tries = 3,
): Promise<Response> {
  try {
    return await ensureOk(fetch(url));
  } catch (error) {
    if (tries <= 1 || !isHttpError(error) || !isRetryable(error))
      throw error;
    await new Promise((resolve) =>
      setTimeout(resolve, retryDelay(error, { max: 60_000 }) ?? 1000),
    );
    return fetchWithRetry(url, tries - 1);
  }
}
// #endregion retry
await (await fetchWithRetry(`${api}/busy`)).text(); //=> 'done'

// #region fields
import {
  parseAllow,
  parseChallenges,
  parseContentRange,
  parseRetryAfter,
} from 'http-status-kit';

parseRetryAfter('120')?.delayMs; //=> 120000
parseAllow('GET, HEAD'); //=> ['GET', 'HEAD']
parseContentRange('bytes 0-499/1234');
//=> { unit: 'bytes', start: 0, end: 499, size: 1234 }
parseChallenges('Bearer realm="api"')?.[0]?.params; //=> { realm: 'api' }
// #endregion fields

server.closeAllConnections();
server.close();
