import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { NotFoundError, sendError } from 'http-status-kit';

const server = createServer((request, response) => {
  if (request.url === '/users/1')
    response
      .setHeader('content-type', 'application/json')
      .end('{"name":"Ada"}');
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

// #region content
const response = await fetch(`${api}/users/42`);
const text = await response.text();
const later = await errorFromResponse(response, { content: text });
later.detail; //=> 'No user 42'
// #endregion content
const unusable: unknown = await errorFromResponse(response, {
  method: 'GET',
}).catch((error: unknown) => error);
unusable instanceof TypeError; //=> true
(unusable as Error).message.startsWith(
  `Cannot read the body of the 404 from GET ${api}/users/42: `,
); //=> true
(unusable as Error).cause instanceof NotFoundError; //=> true

// #region lenient
const soldOut = Response.json(
  { title: 'Out of stock', status: 409, sku: 'A1' },
  { status: 409 },
);
const conflict = await errorFromResponse(soldOut, { lenient: true });
conflict.title; //=> 'Out of stock'
conflict.extensions; //=> { sku: 'A1' }
// #endregion lenient

// #region shape
import { get, type IncomingMessage } from 'node:http';

const message = await new Promise<IncomingMessage>((resolve, reject) =>
  get(`${api}/users/42`, resolve).on('error', reject),
);
const { statusCode: status = 0, headers } = message;
const missing = await errorFromResponse({
  status,
  headers,
  body: message,
});
missing.detail; //=> 'No user 42'
// #endregion shape

// #region reader
import { errorReader } from 'http-status-kit';

const errorFrom = errorReader([NotFoundError]);
const caught: unknown = await ensureOk(fetch(`${api}/users/42`), {
  errorFrom,
}).catch((error: unknown) => error);
isHttpError(caught, 404); //=> true
// #endregion reader

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
