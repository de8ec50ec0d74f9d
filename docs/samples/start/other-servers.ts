import {
  ConflictError,
  ServiceUnavailableError,
} from 'http-status-kit';

/** Stands in for the network: the server of a warehouse. */
function fetch(url: string): Promise<Response> {
  const headers = {
    'set-cookie': 'session=7f',
    'x-node': 'warehouse-3',
    trailer: 'x-checksum',
  };
  const error = url.endsWith('/busy')
    ? new ServiceUnavailableError('db-7 is down', {
        retryAfter: 30,
        headers,
      })
    : new ConflictError('Only 2 left', {
        extensions: { left: 2 },
        headers,
      });
  return Promise.resolve(
    Object.defineProperty(error.toResponse(), 'url', { value: url }),
  );
}

// #region read
import { errorFromResponse } from 'http-status-kit';

const url = 'https://warehouse.example/items/A-1?token=s3cret';
const error = await errorFromResponse(await fetch(url), {
  method: 'GET',
});
error.status; //=> 409
error.detail; //=> 'Only 2 left'
error.extensions; //=> { left: 2 }
error.received?.headers['x-node']; //=> 'warehouse-3'

error.message; //=> 'Received 409 Conflict'
error.headers; //=> {}
error.stack?.split('\n')[0]?.split(' from ');
//=> ['ConflictError: Received 409 Conflict',
//     'GET https://warehouse.example/items/A-1: Only 2 left']
// #endregion read

// #region answer
import { errorResponse } from 'http-status-kit';

const answer = errorResponse(error);
answer.status; //=> 502
[...answer.headers.keys()]; //=> ['content-type']
await answer.json();
//=> { type: 'about:blank', title: 'Bad Gateway', status: 502 }
// #endregion answer

// Whatever else lets it out, and whatever is changed before.
const changed = await errorFromResponse(await fetch(url));
changed.expose = true;
changed.headers = { 'x-a': '1' };
changed.toJSON();
//=> { type: 'about:blank', title: 'Bad Gateway', status: 502 }
[...changed.toResponse().headers.keys()]; //=> ['content-type']

// #region pass-on
import { ensureOk, isHttpError, passOn } from 'http-status-kit';

export async function orderItem(sku: string): Promise<Response> {
  try {
    return await ensureOk(
      fetch(`https://warehouse.example/items/${sku}`),
    );
  } catch (error) {
    if (!isHttpError(error, 409)) throw error;
    throw passOn(error, {
      status: true,
      detail: 'There are not enough of them',
      extensions: ['left'],
    });
  }
}

const refused: unknown = await orderItem('A-1').catch(
  (error: unknown) => error,
);
await errorResponse(refused).json();
//=> { type: 'about:blank', title: 'Conflict', status: 409,
//     detail: 'There are not enough of them', left: 2 }
// #endregion pass-on

// #region fields
import { passableFields } from 'http-status-kit';

[...passableFields];
//=> ['accept', 'accept-encoding', 'accept-patch', 'accept-post',
//     'accept-ranges', 'allow', 'content-range', 'link',
//     'proxy-authenticate', 'ratelimit', 'ratelimit-limit',
//     'ratelimit-policy', 'ratelimit-remaining', 'ratelimit-reset',
//     'retry-after', 'sec-websocket-version', 'www-authenticate',
//     'x-ratelimit-limit', 'x-ratelimit-remaining',
//     'x-ratelimit-reset', 'x-request-id']
// #endregion fields

// #region rule
import type { AnswerOptions } from 'http-status-kit';

export const options: AnswerOptions = {
  received: (error) =>
    isHttpError(error, 429) || isHttpError(error, 503)
      ? passOn(error, { status: 503, headers: ['retry-after'] })
      : undefined,
};

const busy = await errorFromResponse(
  await fetch('https://warehouse.example/busy'),
);
const later = errorResponse(busy, options);
later.status; //=> 503
later.headers.get('retry-after'); //=> '30'
await later.json();
//=> { type: 'about:blank', title: 'Service Unavailable', status: 503 }

errorResponse(error, options).status; //=> 502
// #endregion rule

// #region clients
import { toHttpError } from 'http-status-kit';

const fetched = await fetch('https://warehouse.example/items/A-1');
toHttpError(fetched).status; //=> 502
toHttpError(new Response('Gone', { status: 410 })).status; //=> 410
toHttpError(new DOMException('too slow', 'TimeoutError')).status; //=> 504
// #endregion clients

// #region mark
const clone = structuredClone(error);
clone.message; //=> 'Received 409 Conflict'
errorResponse(clone).status; //=> 500
errorResponse({ ...error }).status; //=> 500

const own = new ConflictError('Sold out', { cause: error });
errorResponse(own).status; //=> 409
// #endregion mark
