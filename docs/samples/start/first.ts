// #region first
import {
  NOT_FOUND,
  NotFoundError,
  isClientError,
  reasonPhrase,
} from 'http-status-kit';

NOT_FOUND; //=> 404
reasonPhrase(NOT_FOUND); //=> 'Not Found'
isClientError(471); //=> true

export function readUser(id: number): { id: number; name: string } {
  if (id !== 1) throw new NotFoundError(`No user ${id}`);
  return { id, name: 'Ada' };
}
// #endregion first

// #region answer
import { errorResponse } from 'http-status-kit';

export function handler(request: Request): Response {
  try {
    const id = Number(new URL(request.url).pathname.split('/').at(-1));
    return Response.json(readUser(id));
  } catch (error) {
    return errorResponse(error);
  }
}

const response = handler(
  new Request('https://api.example.com/users/42'),
);
response.status; //=> 404
response.headers.get('content-type'); //=> 'application/problem+json'
await response.json();
//=> { type: 'about:blank', title: 'Not Found',
//     status: 404, detail: 'No user 42' }
// #endregion answer
