// #region classes
import { isClientError, isError, isSuccess } from 'http-status-kit';

isSuccess(204); //=> true
isClientError({ status: 404 }); //=> true
isClientError(471); //=> true
isError(301); //=> false
// #endregion classes

// #region narrow
import type { ClientErrorRange } from 'http-status-kit';

type Answer =
  | { status: 200; user: { name: string } }
  | { status: 404; reason: string }
  | { status: 503 };

export function nameOf(answer: Answer): string {
  if (isSuccess(answer)) return answer.user.name;
  if (isClientError(answer)) return answer.reason;
  const busy: 503 = answer.status;
  return `Try later (${busy})`;
}

nameOf({ status: 200, user: { name: 'Ada' } }); //=> 'Ada'
nameOf({ status: 404, reason: 'No user 42' }); //=> 'No user 42'
// #endregion narrow

// #region response
export function blame(
  response: Response,
): ClientErrorRange | undefined {
  return isClientError(response) ? response.status : undefined;
}

blame(new Response(null, { status: 422 })); //=> 422
// #endregion response

// #region enum
import { HttpStatusCode } from 'axios';

export function isLost(
  code:
    HttpStatusCode.Ok | HttpStatusCode.NotFound | HttpStatusCode.Gone,
): boolean {
  if (!isClientError(code)) return false;
  const lost: HttpStatusCode.NotFound | HttpStatusCode.Gone = code;
  return lost === HttpStatusCode.Gone;
}

isLost(HttpStatusCode.Gone); //=> true
isLost(HttpStatusCode.Ok); //=> false
// #endregion enum

// #region caught
export function mayTryAgain(error: unknown): boolean {
  return isRetryable(error);
}

mayTryAgain(Object.assign(new Error('busy'), { status: 503 })); //=> true
mayTryAgain(new Error('no')); //=> false
// #endregion caught

// #region filter
const seen: number[] = [200, 404, 471, 503];
seen.filter(isClientError); //=> [404, 471]
// #endregion filter

// #region has-status
import { hasStatus } from 'http-status-kit';

hasStatus(404, 404); //=> true
hasStatus({ status: 410 }, [404, 410]); //=> true
hasStatus({ status: 410 }, 404); //=> false
// #endregion has-status

// #region sets
import {
  isHeuristicallyCacheable,
  isNullBodyStatus,
  isRedirectStatus,
  isRetryable,
} from 'http-status-kit';

isNullBodyStatus(204); //=> true
isRedirectStatus(300); //=> false
isHeuristicallyCacheable(404); //=> true
isRetryable(503); //=> true
// #endregion sets

// #region unknown
import {
  fallbackStatus,
  isHttpStatus,
  isStatusRange,
  statusClass,
} from 'http-status-kit';

statusClass(471); //=> 'clientError'
fallbackStatus(471); //=> 400
isHttpStatus(471); //=> false
isStatusRange(471); //=> true
// #endregion unknown

// #region match
import { matchStatus } from 'http-status-kit';

export function explain(response: Response): string {
  return matchStatus(response, {
    success: () => 'Done',
    404: () => 'There is nothing here',
    clientError: ({ status }) => `The request has a problem: ${status}`,
    _: () => 'Try again later',
  });
}

explain(new Response(null, { status: 404 })); //=> 'There is nothing here'
explain(new Response(null, { status: 409 }));
//=> 'The request has a problem: 409'
explain(new Response(null, { status: 503 })); //=> 'Try again later'
// #endregion match

// #region exhaustive
export function textOf(answer: Answer): string {
  return matchStatus(answer, {
    200: ({ user }) => user.name,
    404: ({ reason }) => reason,
    serverError: () => 'Try later',
  });
}

textOf({ status: 503 }); //=> 'Try later'
// #endregion exhaustive
