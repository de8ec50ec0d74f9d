import { describe, expectTypeOf, it } from 'vitest';
import {
  ensureOk,
  errorFromResponse,
  parseChallenges,
  parseProblem,
  parseRetryAfter,
  passableFields,
  passOn,
  retryDelay,
  toAnswer,
  type Challenge,
  type HttpError,
  type ProblemDetails,
  type Received,
  type RetryAfter,
  type SuccessRange,
} from '../../src/index.js';

describe('ensureOk', () => {
  it('narrows the response', async () => {
    const response = await ensureOk(fetch('http://localhost/'), { signal: new AbortController().signal });
    expectTypeOf(response.status).toEqualTypeOf<SuccessRange>();
    expectTypeOf(response.json).toBeFunction();
    expectTypeOf(response).toExtend<Response>();
  });
});

describe('readers', () => {
  it('have their types', () => {
    expectTypeOf(errorFromResponse(new Response())).resolves.toEqualTypeOf<HttpError>();
    expectTypeOf(parseProblem('')).toEqualTypeOf<ProblemDetails | undefined>();
    expectTypeOf(parseRetryAfter('')).toEqualTypeOf<RetryAfter | undefined>();
    expectTypeOf(parseChallenges('')).toEqualTypeOf<Challenge[] | undefined>();
    expectTypeOf(retryDelay(new Response())).toEqualTypeOf<number | undefined>();
    expectTypeOf(retryDelay({} as HttpError)).toEqualTypeOf<number | undefined>();
  });
});

describe('passOn', () => {
  it('takes what may be passed on, and nothing else', () => {
    const error = {} as HttpError;
    expectTypeOf(passOn(error)).toEqualTypeOf<HttpError>();
    passOn(error, { status: true, detail: 'Try later', extensions: ['left'], headers: ['retry-after', 'allow'] });
    passOn(error, { status: 503, detail: true, headers: passableFields });
    // @ts-expect-error: no cookie is passed on
    passOn(error, { headers: ['set-cookie'] });
    // @ts-expect-error: no field of caching either
    passOn(error, { headers: ['etag'] });
    // @ts-expect-error: the status is passed on or one of one's own
    passOn(error, { status: false });
  });
});

describe('an error that was read', () => {
  it('has what was received', () => {
    const error = {} as HttpError;
    expectTypeOf(error.received).toEqualTypeOf<Received | undefined>();
    expectTypeOf(error.content).toBeUnknown();
    expectTypeOf(error.headers).toEqualTypeOf<Record<string, string | string[]>>();
    toAnswer(error, { received: (read) => passOn(read, { status: true }), fallback: 400, trustExpose: true });
    // @ts-expect-error: a rule gives an error of one's own, or nothing
    toAnswer(error, { received: () => 404 });
  });
});
