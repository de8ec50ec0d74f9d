// #region throw
import {
  MethodNotAllowedError,
  NotFoundError,
  TooManyRequestsError,
  UnauthorizedError,
} from 'http-status-kit';

export function readReport(
  method: string,
  token: string | undefined,
  calls: number,
): string {
  if (method !== 'GET')
    throw new MethodNotAllowedError('Read only', {
      allow: ['GET', 'HEAD'],
    });
  if (token === undefined) {
    throw new UnauthorizedError('Sign in first', {
      challenges: [{ scheme: 'Bearer', params: { realm: 'api' } }],
    });
  }
  if (calls > 100)
    throw new TooManyRequestsError('Slow down', { retryAfter: 30 });
  return 'All is well';
}
// #endregion throw

const caught = (run: () => unknown): unknown => {
  try {
    return run();
  } catch (error) {
    return error;
  }
};
const refused = caught(() => readReport('POST', 'x', 0));
refused instanceof MethodNotAllowedError; //=> true
readReport('GET', 'x', 1); //=> 'All is well'

// #region members
const error = new NotFoundError('No user 42');
error.status; //=> 404
error.name; //=> 'NotFoundError'
error.title; //=> 'Not Found'
error.message; //=> 'No user 42'
error.expose; //=> true
// #endregion members

// #region fields
const busy = new TooManyRequestsError('Slow down', {
  retryAfter: 30,
  headers: { 'x-request-id': 'abc' },
});
busy.headers; //=> { 'retry-after': '30', 'x-request-id': 'abc' }

const stranger = new UnauthorizedError('Token expired', {
  challenges: [
    {
      scheme: 'Bearer',
      params: { realm: 'api', error: 'invalid_token' },
    },
  ],
});
stranger.headers['www-authenticate'];
//=> 'Bearer realm="api", error=invalid_token'
// #endregion fields

// #region server
import { InternalServerError } from 'http-status-kit';

const failure = new InternalServerError('Password of db-7 is wrong', {
  cause: new Error('ECONNREFUSED'),
});
failure.message; //=> 'Internal Server Error'
failure.detail; //=> 'Password of db-7 is wrong'
failure.toJSON();
//=> { type: 'about:blank', title: 'Internal Server Error', status: 500 }
failure.stack?.split('\n')[0];
//=> 'InternalServerError: Password of db-7 is wrong'
// #endregion server

// #region change
const changed = new InternalServerError('Password of db-7 is wrong');
changed.detail = 'Back at noon';
changed.message; //=> 'Internal Server Error'
changed.expose = true;
changed.message; //=> 'Back at noon'
changed.toJSON().detail; //=> 'Back at noon'
changed.stack?.split('\n')[0]; //=> 'InternalServerError: Back at noon'
// #endregion change

// #region make
import {
  createHttpError,
  HttpError,
  isHttpError,
} from 'http-status-kit';

createHttpError(409, 'Only 2 left').name; //=> 'ConflictError'
new HttpError(499, 'The client has left').title; //=> 'Client Error'

isHttpError(error); //=> true
isHttpError(error, 404); //=> true
isHttpError(new HttpError(404), 404); //=> true
isHttpError(new Error('no')); //=> false
// #endregion make
new HttpError(404) instanceof NotFoundError; //=> false
new HttpError(404, 'x', { headers: { 'content-type': 'a/b' } }).headers; //=> {}

// #region assert
import { httpAssert, orThrow } from 'http-status-kit';

const users = new Map([[1, { name: 'Ada' }]]);

export function greet(id: number): string {
  const user = users.get(id);
  httpAssert(user, 404, () => `No user ${id}`);
  return `Hello, ${user.name}`;
}

greet(1); //=> 'Hello, Ada'
orThrow(users.get(1), 404, 'No such user').name; //=> 'Ada'
// #endregion assert
isHttpError(
  caught(() => greet(2)),
  404,
); //=> true

// #region foreign
import { toHttpError } from 'http-status-kit';

const unknown = toHttpError(new TypeError('users is not iterable'));
unknown.status; //=> 500
unknown.message; //=> 'Internal Server Error'
unknown.detail; //=> 'users is not iterable'

const withStatus = Object.assign(new Error('x'), { status: 404 });
toHttpError(withStatus).status; //=> 404
toHttpError(JSON.parse('{"status":401}')).status; //=> 500
toHttpError(new DOMException('too slow', 'TimeoutError')).status; //=> 504
// #endregion foreign

// #region options
import {
  ConflictError,
  type ToHttpErrorOptions,
} from 'http-status-kit';

const isDuplicate = (thrown: unknown): boolean =>
  thrown instanceof Error &&
  'code' in thrown &&
  thrown.code === '23505';

export const options: ToHttpErrorOptions = {
  map: (thrown) =>
    isDuplicate(thrown)
      ? new ConflictError('The name is taken', { cause: thrown })
      : undefined,
  trustExpose: true,
};

const duplicate = Object.assign(new Error('users_name_key'), {
  code: '23505',
});
toHttpError(duplicate, options).message; //=> 'The name is taken'

const request = new Request('https://api.example.com/', {
  signal: AbortSignal.abort(),
});
const { signal } = request;
toHttpError(signal.reason, { ...options, signal }).status; //=> 499
// #endregion options
toHttpError(signal.reason, options).status; //=> 500

// #region bridges
import { createServer } from 'node:http';
import { errorResponse, sendError } from 'http-status-kit';

errorResponse(new NotFoundError('No user 42')).status; //=> 404

export const server = createServer((request, response) => {
  try {
    response.end(
      readReport(
        request.method ?? 'GET',
        request.headers.authorization,
        0,
      ),
    );
  } catch (error) {
    sendError(response, error);
  }
});
// #endregion bridges

// #region own
export class PageExpiredError extends HttpError<419> {
  constructor(message?: string) {
    super(419, message, undefined, 'Page Expired');
  }
}

new PageExpiredError().title; //=> 'Page Expired'
// #endregion own
