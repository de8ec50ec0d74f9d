import { describe, expectTypeOf, it } from 'vitest';
import {
  hasStatus,
  isClientError,
  isError,
  isHttpStatus,
  isRedirectStatus,
  isRetryable,
  isServerError,
  isStatusRange,
  isSuccess,
  type Askable,
  type ClientErrorRange,
  type ErrorRange,
  type HttpStatus,
  type Narrow,
  type RedirectStatus,
  type StatusRange,
  type SuccessRange,
} from '../../src/index.js';

/** The shape of a guard. */
type StatusGuard<Codes extends number> = <Value>(value: Askable<Value>) => value is Narrow<Value, Codes>;

interface Found {
  status: 200;
  body: { name: string };
}
interface Missing {
  status: 404;
  body: { reason: string };
}
interface Broken {
  status: 500 | 503;
  body: null;
}
type Answer = Found | Missing | Broken;

declare const number: number;
declare const code: 200 | 404 | 471 | 503 | 999;
declare const answer: Answer;
declare const response: Response;

/** The shape of an axios response. */
interface AxiosLike<Data> {
  data: Data;
  status: number;
  statusText: string;
}

/** The shape of a Hono client response: a union over the codes of the handler. */
interface ClientResponse<Body, Status extends number> {
  readonly status: Status;
  readonly ok: boolean;
  json(): Promise<Body>;
}

describe('class guards', () => {
  it('narrow a number to the whole range, and leave it a number otherwise', () => {
    if (isClientError(number)) expectTypeOf(number).toEqualTypeOf<ClientErrorRange>();
    else expectTypeOf(number).toBeNumber();
    if (isError(number)) expectTypeOf(number).toEqualTypeOf<ErrorRange>();
  });

  it('narrow a union of codes to its members, in both branches', () => {
    if (isClientError(code)) expectTypeOf(code).toEqualTypeOf<404 | 471>();
    else expectTypeOf(code).toEqualTypeOf<200 | 503 | 999>();
  });

  it('narrow a union of typed responses, in both branches', () => {
    if (isClientError(answer)) expectTypeOf(answer.body).toEqualTypeOf<{ reason: string }>();
    else expectTypeOf(answer).toEqualTypeOf<Found | Broken>();
    if (isServerError(answer)) expectTypeOf(answer.status).toEqualTypeOf<500 | 503>();
  });

  it('narrow a fetch Response, and leave it unchanged otherwise', () => {
    if (isSuccess(response)) {
      expectTypeOf(response.status).toEqualTypeOf<SuccessRange>();
      expectTypeOf(response.json).toBeFunction();
    } else {
      expectTypeOf(response).toEqualTypeOf<Response>();
    }
  });

  it('narrow the response of an axios-like client', () => {
    const reply = {} as AxiosLike<string>;
    if (isSuccess(reply)) {
      expectTypeOf(reply.status).toEqualTypeOf<SuccessRange>();
      expectTypeOf(reply.data).toBeString();
    }
  });

  it('narrow the response of a Hono-like client', async () => {
    const reply = {} as ClientResponse<{ id: number }, 200> | ClientResponse<{ error: string }, 404>;
    if (isClientError(reply)) expectTypeOf(await reply.json()).toEqualTypeOf<{ error: string }>();
    else expectTypeOf(await reply.json()).toEqualTypeOf<{ id: number }>();
  });

  it('narrow in filter', () => {
    expectTypeOf([1, 2].filter(isClientError)).toEqualTypeOf<ClientErrorRange[]>();
    const answers: Answer[] = [];
    expectTypeOf(answers.filter(isSuccess)).toEqualTypeOf<Found[]>();
    const responses: Response[] = [];
    const [first] = responses.filter(isSuccess);
    expectTypeOf(first!.status).toEqualTypeOf<SuccessRange>();
  });

  it('have the same shape', () => {
    expectTypeOf(isClientError).toExtend<StatusGuard<ClientErrorRange>>();
    expectTypeOf(isRedirectStatus).toExtend<StatusGuard<RedirectStatus>>();
  });

  it('refuse a value without a status', () => {
    // @ts-expect-error: a string is not a status
    isClientError('404');
    // @ts-expect-error: an object without a status
    isClientError({ code: 404 });
  });
});

describe('set guards', () => {
  it('narrow to their codes', () => {
    if (isRedirectStatus(number)) expectTypeOf(number).toEqualTypeOf<301 | 302 | 303 | 307 | 308>();
    if (isRetryable(answer)) expectTypeOf(answer.status).toEqualTypeOf<500 | 503>();
    if (isRetryable(code)) expectTypeOf(code).toEqualTypeOf<503>();
    else expectTypeOf(code).toEqualTypeOf<200 | 404 | 471 | 999>();
  });
});

describe('hasStatus', () => {
  it('narrows to the given codes', () => {
    if (hasStatus(number, [404, 410])) expectTypeOf(number).toEqualTypeOf<404 | 410>();
    if (hasStatus(answer, 404)) expectTypeOf(answer).toEqualTypeOf<Missing>();
    else expectTypeOf(answer).toEqualTypeOf<Found | Broken>();
    if (hasStatus(response, 404)) expectTypeOf(response.status).toEqualTypeOf<404>();
  });
});

describe('isHttpStatus and isStatusRange', () => {
  it('narrow any value', () => {
    const input = {} as unknown;
    if (isHttpStatus(input)) expectTypeOf(input).toEqualTypeOf<HttpStatus>();
    if (isStatusRange(input)) expectTypeOf(input).toEqualTypeOf<StatusRange>();
    if (isHttpStatus(code)) expectTypeOf(code).toEqualTypeOf<200 | 404 | 503>();
  });
});
