import { describe, expectTypeOf, it } from 'vitest';
import {
  ensureOk,
  errorFromResponse,
  parseChallenges,
  parseProblem,
  parseRetryAfter,
  retryDelay,
  type Challenge,
  type HttpError,
  type ProblemDetails,
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
