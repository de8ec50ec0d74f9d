// #region private
import { ServiceUnavailableError } from 'http-status-kit';

const error = new ServiceUnavailableError('Pool of db-7 is empty', {
  retryAfter: 30,
});
error.message; //=> 'Service Unavailable'
error.stack?.split('\n')[0];
//=> 'ServiceUnavailableError: Pool of db-7 is empty'
(error.cause as Error).message; //=> 'Pool of db-7 is empty'
// #endregion private
error.expose = true;
error.cause; //=> undefined
error.expose = false;

// #region log-object
import { toLogObject } from 'http-status-kit';

const logged = toLogObject(error);
logged.name; //=> 'ServiceUnavailableError'
logged.message; //=> 'Pool of db-7 is empty'
logged.status; //=> 503
logged.headers; //=> ['retry-after']
logged.stack === error.stack; //=> true

toLogObject('no such thing');
//=> { name: 'string', message: 'no such thing' }
// #endregion log-object
logged.cause; //=> undefined

const refusal = new Response('{"detail":"Only 2 left"}', {
  status: 409,
  headers: {
    'content-type': 'application/problem+json',
    'set-cookie': 'session=7f',
  },
});
const url = 'https://warehouse.example/items/A-1?token=s3cret';
const response = Object.defineProperty(refusal, 'url', { value: url });

// #region received
import { errorFromResponse } from 'http-status-kit';

// From https://warehouse.example/items/A-1?token=s3cret
const read = toLogObject(await errorFromResponse(response));
read.message; //=> 'Received 409 Conflict: Only 2 left'
read.received;
//=> { url: 'https://warehouse.example/items/A-1', status: 409 }
// #endregion received
JSON.stringify(read).includes('s3cret'); //=> false
JSON.stringify(read).includes('7f'); //=> false

// #region json
JSON.stringify(error);
//=> '{"type":"about:blank","title":"Service Unavailable","status":503}'
// #endregion json

// #region line
export const toLine = (thrown: unknown): string =>
  JSON.stringify({ level: 'error', error: toLogObject(thrown) });

// console.error(toLine(error));
toLine('no such thing');
//=> '{"level":"error","error":{"name":"string","message":"no such thing"}}'
// #endregion line
