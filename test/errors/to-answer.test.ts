import { beforeAll, describe, expect, it, vi } from 'vitest';
import {
  errorFromResponse,
  errorResponse,
  isHttpError,
  NotFoundError,
  passOn,
  retryDelay,
  sendError,
  ServiceUnavailableError,
  toAnswer,
  TooManyRequestsError,
  type AnswerOptions,
  type HttpError,
} from '../../src/index.js';
import { bareError, brokenErrors } from '../fixtures/broken-errors.js';
import { hostileResponse } from '../fixtures/hostile-response.js';

describe('toAnswer', () => {
  let received: HttpError;
  beforeAll(async () => {
    received = await errorFromResponse(hostileResponse(404));
  });

  it('returns an error of this package unchanged, and the result of toHttpError for any other value', () => {
    const own = new NotFoundError('No user 42');
    expect(toAnswer(own)).toBe(own);
    expect(toAnswer(new Error('x')).status).toBe(500);
    expect(toAnswer(new Error('x'), { fallback: 400 }).status).toBe(400);
  });

  it('returns a bare 502 instead of a received error, which becomes its cause', () => {
    const answer = toAnswer(received);
    expect([answer.name, answer.message, answer.headers, answer.expose]).toEqual([
      'BadGatewayError',
      'Bad Gateway',
      {},
      false,
    ]);
    expect(answer.cause).toBe(received);
    expect(answer.toJSON()).toEqual({ type: 'about:blank', title: 'Bad Gateway', status: 502 });
  });

  it('returns a bare 504 if the upstream server sent one or took too long', async () => {
    const late = new Response(new ReadableStream(), { status: 404 });
    for (const error of [
      await errorFromResponse(hostileResponse(504)),
      await errorFromResponse(late, { timeoutMs: 0 }),
    ]) {
      expect([toAnswer(error).name, errorResponse(error).status]).toEqual(['GatewayTimeoutError', 504]);
      expect(error.toJSON()).toEqual({ type: 'about:blank', title: 'Gateway Timeout', status: 504 });
    }
  });

  it('applies the rule of the application to received errors only', () => {
    const own = new NotFoundError('Nobody of that name');
    const rule = vi.fn((error: HttpError) => (error.status === 404 ? own : undefined));
    expect(toAnswer(received, { received: rule })).toBe(own);
    expect(rule).toHaveBeenCalledExactlyOnceWith(received);
    expect(toAnswer(new NotFoundError(), { received: rule })).not.toBe(own);
    expect(toAnswer(new Error('x'), { received: rule }).status).toBe(500);
    expect(rule).toHaveBeenCalledOnce();
  });

  it('returns a bare 502 if the rule throws or does not return a new error', () => {
    const rules: AnswerOptions['received'][] = [
      () => undefined,
      () => {
        throw new Error('no');
      },
      (error) => error,
      () => Object.create(received) as HttpError,
      () => ({ status: 404 }) as HttpError,
      'no rule' as never,
    ];
    for (const rule of rules) {
      const answer = toAnswer(received, { received: rule });
      expect([answer.status, answer.headers]).toEqual([502, {}]);
      expect(answer.cause).toBe(received);
    }
  });

  it('passes on back-pressure with the rule from the documentation', async () => {
    const backPressure: AnswerOptions = {
      received: (error) =>
        isHttpError(error, 429) || isHttpError(error, 503)
          ? passOn(error, { status: 503, headers: ['retry-after'] })
          : undefined,
    };
    const busy = await errorFromResponse(new TooManyRequestsError('secret', { retryAfter: 30 }).toResponse());
    const response = errorResponse(busy, backPressure);
    expect([response.status, [...response.headers]]).toEqual([
      503,
      [
        ['content-type', 'application/problem+json'],
        ['retry-after', '30'],
      ],
    ]);
    expect(await response.json()).toEqual({ type: 'about:blank', title: 'Service Unavailable', status: 503 });
    expect(retryDelay(toAnswer(busy, backPressure))).toBe(30_000);
    const broken = await errorFromResponse(new ServiceUnavailableError('secret').toResponse());
    expect([...errorResponse(broken, backPressure).headers.keys()]).toEqual(['content-type']);
    expect(errorResponse(received, backPressure).status).toBe(502);
  });

  it('returns a bare 500 instead of an error that cannot be sent', () => {
    for (const [, thrown] of brokenErrors()) {
      const answer = toAnswer(thrown);
      expect([answer.status, answer.headers, answer.toJSON()]).toEqual([500, {}, bareError]);
    }
    const broken = Object.assign(new NotFoundError('x'), { status: 204 });
    expect(toAnswer(broken).cause).toBe(broken);
    expect(toAnswer(received, { received: () => broken }).status).toBe(502);
  });

  it('survives rejected promises where an error is expected', async () => {
    const late = (): never => Promise.reject(new Error('no')) as never;
    expect(toAnswer(received, { received: late }).status).toBe(502);
    expect(toAnswer(new Error('x'), { map: late }).status).toBe(500);
    const error = Object.assign(new NotFoundError('x'), { toResponse: late, toJSON: late });
    expect(errorResponse(error).status).toBe(500);
    sendError({ headersSent: false, statusCode: 200, setHeader: vi.fn(), removeHeader: vi.fn(), end: vi.fn() }, error);
    await new Promise((resolve) => setImmediate(resolve));
  });

  it('ignores inherited options', () => {
    const inherited = Object.create({ received: () => new NotFoundError() }) as AnswerOptions;
    expect(toAnswer(received, inherited).status).toBe(502);
  });
});
