import { request as nodeRequest, type IncomingMessage } from 'node:http';
import axios, { type AxiosResponse } from 'axios';
import { hc } from 'hono/client';
import { request } from 'undici';
import { describe, expectTypeOf, it } from 'vitest';
import type { App } from '../../examples/clients/hono-app.js';
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

  it('keeps the type of the axios response', async () => {
    const response = await ensureOk(axios.get<{ name: string }>('/', { validateStatus: null }), { lenient: true });
    expectTypeOf(response).toExtend<AxiosResponse<{ name: string }>>();
    expectTypeOf(response.data).toEqualTypeOf<{ name: string }>();
    expectTypeOf(response.status).toEqualTypeOf<SuccessRange>();
  });

  it('narrows a union to the successful responses', async () => {
    const response = await ensureOk(hc<App>('http://localhost/').users[':id'].$get({ param: { id: '1' } }));
    expectTypeOf(response.status).toEqualTypeOf<200>();
    expectTypeOf(response.json()).resolves.toEqualTypeOf<{ name: string }>();
  });
});

describe('errorFromResponse', () => {
  it('accepts the responses of other clients', async () => {
    const headers = { 'content-type': 'text/plain', 'content-length': 5, 'set-cookie': ['a=1'], 'x-a': undefined };
    for (const response of [
      { status: 404, headers },
      { status: 404, headers: Object.entries(headers) },
      { status: 404, headers: new Map(Object.entries(headers)) },
      { status: 404, headers: new Headers(), data: 'text' },
    ]) {
      void errorFromResponse(response);
    }
    void errorFromResponse({} as AxiosResponse, { content: ({} as AxiosResponse).data });
    const { statusCode: status, headers: fields, body } = await request('http://localhost/');
    void errorFromResponse({ status, headers: fields, body });
    nodeRequest('http://localhost/', (message: IncomingMessage) => {
      void errorFromResponse({ status: message.statusCode ?? 0, headers: message.headers, body: message });
    });
  });

  it('refuses header fields that it cannot read', () => {
    // @ts-expect-error: header fields as a single string
    void errorFromResponse({ status: 404, headers: 'content-type: text/plain' });
    // @ts-expect-error: names without values
    void errorFromResponse({ status: 404, headers: ['content-type'] });
    // @ts-expect-error: no header fields
    void errorFromResponse({ status: 404 });
    // @ts-expect-error: a body that is not a stream; pass it as content
    void errorFromResponse({ status: 404, headers: {}, body: 'text' });
  });
});

describe('readers', () => {
  it('have the documented types', () => {
    expectTypeOf(errorFromResponse(new Response())).resolves.toEqualTypeOf<HttpError>();
    expectTypeOf(parseProblem('')).toEqualTypeOf<ProblemDetails | undefined>();
    expectTypeOf(parseProblem({} as unknown)).toEqualTypeOf<ProblemDetails | undefined>();
    expectTypeOf(parseProblem({ status: 404 })).toEqualTypeOf<ProblemDetails | undefined>();
    // @ts-expect-error: pass the text of the response
    parseProblem(new Response());
    // @ts-expect-error: pass the value that the promise resolves to
    parseProblem(new Response().json());
    expectTypeOf(parseRetryAfter('')).toEqualTypeOf<RetryAfter | undefined>();
    expectTypeOf(parseChallenges('')).toEqualTypeOf<Challenge[] | undefined>();
    expectTypeOf(retryDelay(new Response())).toEqualTypeOf<number | undefined>();
    expectTypeOf(retryDelay({} as HttpError)).toEqualTypeOf<number | undefined>();
  });
});

describe('passOn', () => {
  it('accepts what may be passed on, and nothing else', () => {
    const error = {} as HttpError;
    expectTypeOf(passOn(error)).toEqualTypeOf<HttpError>();
    passOn(error, { status: true, detail: 'Try later', extensions: ['left'], headers: ['retry-after', 'allow'] });
    passOn(error, { status: 503, detail: true, headers: passableFields });
    // @ts-expect-error: a cookie cannot be passed on
    passOn(error, { headers: ['set-cookie'] });
    // @ts-expect-error: a caching field cannot be passed on
    passOn(error, { headers: ['etag'] });
    // @ts-expect-error: status is true or a number
    passOn(error, { status: false });
  });
});

describe('a received error', () => {
  it('has the received response', () => {
    const error = {} as HttpError;
    expectTypeOf(error.received).toEqualTypeOf<Received | undefined>();
    expectTypeOf(error.content).toBeUnknown();
    expectTypeOf(error.headers).toEqualTypeOf<Record<string, string | string[]>>();
    toAnswer(error, { received: (read) => passOn(read, { status: true }), fallback: 400, trustExpose: true });
    // @ts-expect-error: the rule returns an error or nothing
    toAnswer(error, { received: () => 404 });
  });
});
