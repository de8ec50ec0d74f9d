import { createRequire } from 'node:module';
import { runInNewContext } from 'node:vm';
import { describe, expect, it, vi } from 'vitest';
import type * as Kit from '../../src/index.js';
import {
  BadGatewayError,
  ConflictError,
  errorFromResponse,
  errorResponse,
  GatewayTimeoutError,
  HttpError,
  InternalServerError,
  NotFoundError,
  passableFields,
  toHttpError,
} from '../../src/index.js';
import { bareError } from '../fixtures/broken-errors.js';
import {
  answerOf,
  applicationErrors,
  clientFailures,
  clientRefusals,
  clientTimeouts,
  receivedFields,
} from '../fixtures/client-failures.js';

const secret = 'connect ECONNREFUSED db.internal';

const make = (properties: object, name = 'Error'): Error => Object.assign(new Error(secret), { name }, properties);

/** Errors with the documented properties of each library, the expected status and the header fields that are kept. */
const foreign: [string, unknown, number, Record<string, string>][] = [
  [
    'http-errors',
    make({ status: 429, statusCode: 429, expose: true, headers: { 'Retry-After': '30', 'X-A': '1' } }),
    429,
    { 'retry-after': '30' },
  ],
  ['http-errors, 5xx', make({ status: 503, statusCode: 503, expose: false }), 503, {}],
  [
    'boom',
    make({ isBoom: true, isServer: false, output: { statusCode: 405, headers: { Allow: 'GET' }, payload: {} } }),
    405,
    { allow: 'GET' },
  ],
  ['h3 1', make({ statusCode: 404, fatal: false, unhandled: false }, 'H3Error'), 404, {}],
  [
    'h3 2',
    make({ status: 405, headers: new Headers({ 'x-a': '1', allow: 'GET' }), unhandled: undefined }, 'HTTPError'),
    405,
    { allow: 'GET' },
  ],
  [
    'Nest',
    make({ status: 403, response: { statusCode: 403 }, getStatus: () => 403, getResponse: () => secret }),
    403,
    {},
  ],
  ['Hono', make({ status: 401, getResponse: () => new Response(secret) }), 401, {}],
  ['Fastify', make({ statusCode: 413, code: 'FST_ERR_CTP_BODY_TOO_LARGE' }, 'FastifyError'), 413, {}],
  ['Express', make({ status: 400, statusCode: 400 }, 'URIError'), 400, {}],
  ['express-jwt, by its status alone', make({ status: 401, code: 'invalid_token' }, 'UnauthorizedError'), 401, {}],
  ['restify, by its status code alone', make({ statusCode: 404, body: {}, context: {} }), 404, {}],
  ['any other library', make({ status: 404, headers: { 'retry-after': '5', 'x-a': '1' } }), 404, {}],
  ['any other library, with a code', make({ statusCode: 404, code: 'ENOENT' }), 404, {}],
  ['any other library, with a request', make({ status: 404, request: { url: '/', headers: {} } }), 404, {}],
  ['two different statuses', make({ status: 404, statusCode: 410 }), 404, {}],
  ['a status that is not a number, with a valid statusCode', make({ status: 'error', statusCode: 410 }), 410, {}],
  ['a status of 600', make({ status: 600, statusCode: 600, expose: true }), 500, {}],
  ['a status of 599', make({ status: 599, statusCode: 599, expose: true }), 599, {}],
  ['a fractional status', make({ status: 404.5, statusCode: 404.5, expose: true }), 500, {}],
  ['statuses given as strings', make({ status: '404', statusCode: '404' }), 500, {}],
  ['a status out of range', make({ status: 200, statusCode: 200, expose: true }), 500, {}],
  ['headers given as a string', make({ status: 404, expose: true, headers: 'x-a: 1' }), 404, {}],
  [
    'header fields that cannot be written',
    make({ status: 404, expose: true, headers: { allow: 'b\r\nc', 'retry-after': '5' } }),
    404,
    { 'retry-after': '5' },
  ],
  [
    'a Response that the application created',
    new Response(secret, { status: 503, headers: { 'retry-after': '5', server: 'internal/1.0', 'set-cookie': 'a=b' } }),
    503,
    { 'retry-after': '5' },
  ],
  ['a successful Response', new Response(secret), 500, {}],
  ['an AbortError', new DOMException(secret, 'AbortError'), 500, {}],
  ['a TimeoutError', new DOMException(secret, 'TimeoutError'), 504, {}],
  ['an error that is only named TimeoutError', make({}, 'TimeoutError'), 500, {}],
  ['an error that is only named FetchError', make({ status: 404 }, 'FetchError'), 404, {}],
];

/** Values that are not errors, whatever they contain. */
const nonErrors: [string, unknown][] = [
  [
    'parsed JSON of http-errors',
    JSON.parse('{"expose":true,"status":401,"headers":{"set-cookie":"sid=1","refresh":"0"}}'),
  ],
  ['parsed JSON of boom', JSON.parse('{"isBoom":true,"output":{"statusCode":401,"headers":{"allow":"GET"}}}')],
  ['parsed JSON of a Response', JSON.parse('{"ok":false,"status":401,"headers":{"allow":"GET"}}')],
  ['parsed JSON with two statuses', JSON.parse('{"status":402,"statusCode":402}')],
  ['parsed JSON of h3', JSON.parse('{"name":"HTTPError","status":451}')],
  ['parsed JSON of an abort', JSON.parse('{"name":"AbortError"}')],
  ['parsed JSON of a timeout', JSON.parse('{"name":"TimeoutError","code":"ETIMEDOUT"}')],
  ['parsed JSON of this package', JSON.parse(JSON.stringify(new NotFoundError()))],
  ['a plain object', { status: 404, getStatus: () => 404 }],
  ['an array', [404]],
  ['a Map', new Map([['status', 404]])],
  ['text', '404'],
  ['undefined', undefined],
  ['null', null],
  ['a number', 404],
  ['a symbol', Symbol(secret)],
  ['a bigint', 404n],
  ['a function', Object.assign(() => secret, { status: 404 })],
];

describe('toHttpError', () => {
  it.each(foreign)('converts %s', (_, thrown, status, headers) => {
    const error = toHttpError(thrown);
    expect(error).toBeInstanceOf(HttpError);
    expect([error.status, error.headers, error.expose]).toEqual([status, headers, false]);
    expect(error.cause).toBe(thrown);
  });

  const failures = Object.entries(clientFailures).map(([name, fail]): [string, unknown] => [name, fail(answerOf(404))]);

  it.each([...foreign.map(([name, thrown]): [string, unknown] => [name, thrown]), ...failures])(
    'never sends the text of %s, but keeps it for the log',
    async (_, thrown) => {
      const error = toHttpError(thrown);
      if (thrown instanceof Error) {
        expect(error.detail).toBe(thrown.message);
        expect(error.stack).toContain(thrown.message);
        expect(error.message + JSON.stringify(error) + JSON.stringify(error.headers)).not.toContain(thrown.message);
        expect(await errorResponse(thrown).text()).not.toContain(thrown.message);
      }
    },
  );

  it.each(nonErrors)('creates a 500 without header fields from %s', (_, thrown) => {
    const error = toHttpError(thrown);
    expect(error).toBeInstanceOf(InternalServerError);
    expect(error.cause).toBe(thrown);
    expect([error.headers, error.message]).toEqual([{}, 'Internal Server Error']);
    expect(JSON.stringify(error)).toBe(JSON.stringify(bareError));
  });

  it('recognizes an error from another realm', () => {
    const thrown = runInNewContext("Object.assign(new Error('x'), { status: 404 })") as Error;
    expect(thrown).not.toBeInstanceOf(Error);
    expect(toHttpError(thrown).status).toBe(404);
    expect(toHttpError(runInNewContext('({ status: 404 })')).status).toBe(500);
  });

  it('reads properties inherited from a class, but not from Object.prototype', () => {
    class GoneError extends Error {
      get statusCode(): number {
        return Number('410');
      }
    }
    expect(toHttpError(new GoneError()).status).toBe(410);
    const names = ['status', 'statusCode', 'expose', 'headers', 'isBoom', 'output', 'isAxiosError', '$metadata', 'ok'];
    const prototype = Object.prototype as unknown as Record<string, unknown>;
    const value = { statusCode: 418, headers: { allow: 'GET' } };
    for (const name of names) prototype[name] = name === 'output' ? value : name === 'isBoom' ? true : 418;
    Object.assign(prototype, { isResponseError: true, message: 'no', name: 'TimeoutError' });
    names.push('isResponseError', 'message', 'name');
    let errors: HttpError[];
    const nested = [
      make({ status: 404, response: {}, data: {}, meta: {} }),
      make({ isBoom: true, output: { statusCode: 404, payload: {} }, data: {} }),
      make({ status: 404, getStatus: () => 404, response: {} }),
    ];
    try {
      errors = [new TypeError('x'), {}, [], new GoneError(), ...nested].map((thrown) =>
        toHttpError(thrown, { trustExpose: true }),
      );
    } finally {
      for (const name of names) Reflect.deleteProperty(prototype, name);
    }
    expect(errors.map(({ status, headers }) => [status, headers])).toEqual([
      [500, {}],
      [500, {}],
      [500, {}],
      [410, {}],
      [404, {}],
      [404, {}],
      [404, {}],
    ]);
    expect(errors.map(({ detail }) => detail)).not.toContain('no');
  });

  it.each(passableFields)('keeps the field %s of an error that was created for a response', (name) => {
    expect(toHttpError(make({ status: 404, expose: true, headers: { [name]: 'x' } })).headers).toEqual({ [name]: 'x' });
  });

  it.each([
    ...['age', 'cache-control', 'etag', 'expires', 'last-modified', 'pragma', 'vary', 'cdn-cache-control'],
    ...['set-cookie', 'set-cookie2', 'authorization', 'cookie', 'clear-site-data', 'authentication-info'],
    ...[
      'connection',
      'keep-alive',
      'te',
      'trailer',
      'transfer-encoding',
      'upgrade',
      'proxy-connection',
      'http2-settings',
    ],
    ...['content-encoding', 'content-length', 'content-type', 'content-language', 'content-location', 'content-digest'],
    ...['strict-transport-security', 'content-security-policy', 'access-control-allow-origin', 'alt-svc', 'nel'],
    ...['location', 'refresh', 'server', 'via', 'date', 'x-powered-by', 'x-internal-host'],
  ])('never keeps the field %s', (name) => {
    for (const thrown of [
      make({ status: 404, statusCode: 404, expose: true, headers: { [name]: 'x' } }),
      make({ isBoom: true, output: { statusCode: 404, headers: { [name]: ['x'] } } }),
      make({ status: 404, headers: [[name, 'x']] }, 'HTTPError'),
      new Response(null, { status: 404, headers: { [name]: 'x' } }),
    ]) {
      expect([toHttpError(thrown).status, toHttpError(thrown).headers]).toEqual([404, {}]);
    }
  });

  it.each(Object.entries(clientFailures))('creates a 502 or 504 without header fields: %s', (_, fail) => {
    for (const [status, answer] of [
      [404, 502],
      [401, 502],
      [503, 502],
      [504, 504],
    ] as const) {
      const thrown = fail(answerOf(status));
      const error = toHttpError(thrown);
      expect([error.status, error.headers, error.expose]).toEqual([answer, {}, false]);
      expect(error.cause).toBe(thrown);
    }
  });

  it.each(applicationErrors)('keeps the status of an application error that %s', (_, thrown) => {
    expect(toHttpError(thrown).status).toBe(404);
  });

  it.each(receivedFields)('recognizes the fields of a received response by Date and %s', (name) => {
    const headers = { Date: 'Fri, 27 Nov 2026 12:00:00 GMT', [name]: 'x' };
    for (const given of [headers, new Headers(headers)]) {
      expect(toHttpError(make({ status: 404, headers: given })).status).toBe(502);
      expect(toHttpError(make({ headers: given })).status).toBe(500);
    }
  });

  it.each(clientTimeouts)('creates a 504 if %s timed out', (_, thrown) => {
    expect(toHttpError(thrown)).toBeInstanceOf(GatewayTimeoutError);
  });

  it.each(clientRefusals)('creates a 502 if %s could not connect', (_, thrown) => {
    expect(toHttpError(thrown)).toBeInstanceOf(BadGatewayError);
  });

  it('creates a 502 from a fetched Response, without its header fields', () => {
    const headers = { 'retry-after': '5', allow: 'GET' };
    const fetched = (status: number): Response =>
      Object.defineProperty(new Response(secret, { status, headers }), 'url', { value: 'https://api.example/' });
    expect([toHttpError(fetched(404)).status, toHttpError(fetched(404)).headers]).toEqual([502, {}]);
    expect(toHttpError(fetched(504)).status).toBe(504);
  });

  it('recognizes a client failure that hapi has turned into a boom error', () => {
    const boomified = (properties: object, statusCode: number): Error =>
      make({
        ...properties,
        isBoom: true,
        isServer: statusCode >= 500,
        output: { statusCode, headers: {}, payload: {} },
      });
    expect(toHttpError(boomified({ code: 'UND_ERR_RESPONSE', statusCode: 404 }, 500)).status).toBe(502);
    expect(toHttpError(boomified({ code: 'UND_ERR_RESPONSE', statusCode: 404 }, 409)).status).toBe(409);
    expect(toHttpError(boomified({}, 500)).status).toBe(500);
  });

  it('unwraps an error that h3 has wrapped', () => {
    const own = new NotFoundError('No user 42');
    expect(toHttpError(make({ status: 404, unhandled: true, cause: own }, 'HTTPError'))).toBe(own);
    const failure = clientFailures['got']!(answerOf(404));
    expect(toHttpError(make({ statusCode: 404, unhandled: true, cause: failure }, 'H3Error')).status).toBe(502);
    expect(toHttpError(make({ statusCode: 404, unhandled: true }, 'H3Error')).status).toBe(404);
    expect(toHttpError(make({ statusCode: 404, unhandled: false, cause: own }, 'H3Error')).cause).toHaveProperty(
      'cause',
      own,
    );
  });

  it('returns an error of this package unchanged', () => {
    const error = new NotFoundError('No user 42');
    expect(toHttpError(error)).toBe(error);
  });

  it('rebuilds an error from another copy of this package, with everything in it', () => {
    const other = createRequire(import.meta.url)('http-status-kit') as typeof Kit;
    const error = new other.ServiceUnavailableError('secret', {
      retryAfter: 30,
      cause: 'c',
      type: 'urn:x',
      title: 'T',
      instance: '/i',
      extensions: { a: 1 },
    });
    const rebuilt = toHttpError(error);
    expect(rebuilt).toBeInstanceOf(HttpError);
    expect(rebuilt).not.toBe(error);
    expect(rebuilt.toJSON()).toEqual(error.toJSON());
    expect(rebuilt).toMatchObject({
      name: 'ServiceUnavailableError',
      message: 'Service Unavailable',
      detail: 'secret',
      headers: { 'retry-after': '30' },
      cause: 'c',
      stack: error.stack,
    });
    expect('cause' in toHttpError(new other.NotFoundError())).toBe(false);
    const copy = toHttpError(new other.NotFoundError('No user'));
    expect([Object.hasOwn(copy, 'name'), copy.message]).toEqual([false, 'No user']);
    copy.expose = false;
    expect(copy.message).toBe('Not Found');
  });

  it('rebuilds an error with the name of its class and the properties that other code has added', () => {
    const other = createRequire(import.meta.url)('http-status-kit') as typeof Kit;
    class UserError extends other.NotFoundError {
      static override get name(): 'NotFoundError' {
        return 'UserError' as never;
      }
    }
    const error = Object.assign(new UserError('No user', { headers: { 'set-cookie': ['a=1', 'b=2'] } }), {
      userId: 42,
    });
    error.expose = false;
    const copy = toHttpError(error);
    expect(copy).toMatchObject({
      name: 'UserError',
      message: 'Not Found',
      detail: 'No user',
      expose: false,
      userId: 42,
    });
    expect(copy.headers).toEqual({ 'set-cookie': ['a=1', 'b=2'] });
    expect(copy.toJSON()).toEqual({ type: 'about:blank', title: 'Not Found', status: 404 });
    expect(Object.keys(copy)).toEqual(['status', 'userId']);
  });

  it('rebuilds an error that another copy has received, and keeps it marked as received', async () => {
    const other = createRequire(import.meta.url)('http-status-kit') as typeof Kit;
    const response = new Response('{"a":1}', { status: 404, headers: { 'content-type': 'application/json' } });
    const read = await other.errorFromResponse(response);
    const copy = toHttpError(read);
    expect(copy).toBeInstanceOf(NotFoundError);
    expect(copy).toMatchObject({
      message: 'Received 404 Not Found',
      bodyText: '{"a":1}',
      content: { a: 1 },
      headers: {},
    });
    expect(copy.received).toEqual(read.received);
    expect(copy.stack).toBe(read.stack);
    expect(copy.toJSON()).toEqual({ type: 'about:blank', title: 'Bad Gateway', status: 502 });
    const late = await other.errorFromResponse(new Response(new ReadableStream(), { status: 404 }), { timeoutMs: 0 });
    expect(toHttpError(late).toJSON().status).toBe(504);
    const own = await errorFromResponse(new Response('x', { status: 404 }));
    expect(toHttpError(own)).toBe(own);
  });

  it.each([
    ['an Error', new Error(secret)],
    ['a frozen error', Object.freeze(new Error(secret))],
    ['an error whose cause has a status', new Error(secret, { cause: new NotFoundError() })],
    ['a broken boom error', make({ isBoom: true, output: null })],
    ['an SDK error without a status', make({ moreInfo: 'x', rawError: {} })],
    ['a database error without a status', make({ ok: 0, code: 11000 }, 'MongoServerError')],
  ])('creates a 500 from %s', (_, thrown) => {
    const error = toHttpError(thrown);
    expect(error).toBeInstanceOf(InternalServerError);
    expect(error.cause).toBe(thrown);
    expect([error.detail, error.message]).toEqual([secret, 'Internal Server Error']);
    expect(JSON.stringify(error)).toBe(JSON.stringify(bareError));
  });

  it('keeps a thrown string as the detail, but not an empty message', () => {
    expect(toHttpError(secret).detail).toBe(secret);
    expect(toHttpError('').detail).toBe('');
    expect(toHttpError(new Error()).detail).toBeUndefined();
    expect(toHttpError({ message: 42 }).detail).toBeUndefined();
    expect(toHttpError(undefined).detail).toBeUndefined();
  });

  it('uses a value that cannot be read as the cause', () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    expect(toHttpError(proxy).cause === proxy).toBe(true);
  });

  it('survives values that cannot be read', () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    const throwers = [
      proxy,
      new Proxy(new Error(secret), {
        get: () => {
          throw new Error('no');
        },
      }),
      make({ status: 404, expose: true, headers: { [Symbol.iterator]: () => 1 } }),
    ];
    for (const thrown of throwers) expect(toHttpError(thrown)).toBeInstanceOf(InternalServerError);
  });

  it('reads each property once, and changes nothing', () => {
    const reads = new Map<PropertyKey, number>();
    const target = Object.freeze(
      make({ status: 404, statusCode: 404, expose: true, headers: Object.freeze({ a: 'b' }) }),
    );
    const watched = new Proxy(target, {
      get: (error, key, receiver): unknown => {
        reads.set(key, (reads.get(key) ?? 0) + 1);
        return Reflect.get(error, key, receiver);
      },
      set: () => {
        throw new Error('changed');
      },
      defineProperty: () => {
        throw new Error('changed');
      },
    });
    expect(toHttpError(watched).status).toBe(404);
    expect(reads.size).toBeGreaterThan(5);
    expect([...reads.values()].every((count) => count === 1)).toBe(true);
  });

  it('uses fallback only for values without a status', () => {
    const options = { fallback: 400 };
    for (const thrown of [new Error(secret), secret, null, { status: 404 }, make({ status: 200, expose: true })]) {
      expect(toHttpError(thrown, options).status).toBe(400);
      expect(JSON.stringify(toHttpError(thrown, options))).not.toContain(secret);
    }
    expect(toHttpError(make({ status: 404 }), options).status).toBe(404);
    expect(toHttpError(make({ isAxiosError: true }), options).status).toBe(502);
    for (const fallback of [200, 600, Number.NaN, '400' as unknown as number]) {
      expect(toHttpError(new Error(secret), { fallback }).status).toBe(500);
    }
  });

  it('calls map first, except for errors of this package', () => {
    const own = new ConflictError('Taken');
    const map = vi.fn((thrown: unknown) => ((thrown as { code?: unknown }).code === '23505' ? own : undefined));
    expect(toHttpError(make({ code: '23505', status: 404 }), { map })).toBe(own);
    expect(toHttpError(make({ status: 404 }), { map }).status).toBe(404);
    expect(toHttpError({ code: '23505' }, { map })).toBe(own);
    expect(map).toHaveBeenCalledTimes(3);
    const error = new NotFoundError();
    expect(toHttpError(error, { map })).toBe(error);
    expect(map).toHaveBeenCalledTimes(3);
  });

  it('applies its own rules if map throws or does not return an error', () => {
    const maps = [
      () => {
        throw new Error('no');
      },
      () => ({ status: 401 }) as never,
      () => null as never,
    ];
    for (const map of maps) {
      const thrown = make({ status: 404 });
      expect(toHttpError(thrown, { map })).toMatchObject({ status: 404, cause: thrown });
    }
  });

  it('creates a 499 for an abort only if the signal of the request is aborted', () => {
    const { signal } = new AbortController();
    const aborted = AbortSignal.abort();
    const abort = new DOMException('gone', 'AbortError');
    expect(toHttpError(abort).status).toBe(500);
    expect(toHttpError(abort, { signal }).status).toBe(500);
    expect(toHttpError(abort, { signal: aborted })).toMatchObject({ status: 499, cause: abort });
    expect(toHttpError(aborted.reason, { signal: aborted }).status).toBe(499);
    const reason = new Error('the user has left');
    expect(toHttpError(reason, { signal: AbortSignal.abort(reason) }).status).toBe(499);
    expect(toHttpError(make({ status: 404 }), { signal: aborted }).status).toBe(404);
    const late = new DOMException('too slow', 'TimeoutError');
    expect(toHttpError(late, { signal: AbortSignal.abort(late) }).status).toBe(504);
    expect(toHttpError(undefined, { signal: { aborted: true } }).status).toBe(500);
    expect(toHttpError({ name: 'AbortError' }, { signal: aborted }).status).toBe(500);
  });

  const trusted: [string, Error, string | undefined][] = [
    ['http-errors', make({ status: 404, statusCode: 404, expose: true }), secret],
    ['http-errors with an exposed 5xx', make({ status: 503, statusCode: 503, expose: true }), secret],
    ['http-errors with a hidden 4xx', make({ status: 404, statusCode: 404, expose: false }), undefined],
    ['boom', make({ isBoom: true, output: { statusCode: 404, payload: { message: 'No user' } } }), 'No user'],
    [
      'boom with a 5xx',
      make({ isBoom: true, isServer: true, output: { statusCode: 503, payload: { message: 'x' } } }),
      undefined,
    ],
    [
      'boom with a number as its message',
      make({ isBoom: true, output: { statusCode: 404, payload: { message: 42 } } }),
      undefined,
    ],
    ['boom without a payload', make({ isBoom: true, output: { statusCode: 404 } }), undefined],
    ['Nest with a string', make({ status: 404, response: 'No cat', getStatus: () => 404 }), 'No cat'],
    ['Nest with an object', make({ status: 404, response: { message: 'No cat' }, getStatus: () => 404 }), 'No cat'],
    [
      'the ValidationPipe of Nest',
      make({ status: 400, response: { message: ['a is bad', 'b too'] }, getStatus: () => 400 }),
      'a is bad; b too',
    ],
    [
      'Nest with another kind of response',
      make({ status: 400, response: { errors: [] }, getStatus: () => 400 }),
      secret,
    ],
    ['Nest with a 5xx', make({ status: 500, response: 'x', getStatus: () => 500 }), undefined],
    ['Hono', make({ status: 401, getResponse: () => undefined }), secret],
    ['Hono with a 5xx', make({ status: 500, getResponse: () => undefined }), undefined],
    ['Fastify', make({ statusCode: 400, code: 'FST_ERR_VALIDATION' }), secret],
    ['h3', make({ statusCode: 404, unhandled: false }), secret],
    ['any other library', make({ status: 404 }), undefined],
    ['a client', clientFailures['got']!(answerOf(404)), undefined],
    ['an empty message', Object.assign(new Error(''), { status: 404, expose: true }), undefined],
    ['a status that no error can have', make({ status: 302, code: 'FST_X' }), undefined],
    ['a status given as a string', make({ status: '404', unhandled: false }), undefined],
    ['boom without a status', make({ isBoom: true, output: { payload: { message: 'x' } } }), undefined],
    ['Nest with a redirect', make({ status: 300, response: 'x', getStatus: () => 300 }), undefined],
  ];

  it.each(trusted)('shows the public text of %s if trustExpose is true', (_, thrown, text) => {
    const error = toHttpError(thrown, { trustExpose: true });
    expect(error.expose).toBe(text !== undefined);
    expect(error.toJSON().detail).toBe(text);
    expect(error.message).toBe(text ?? error.title);
    expect(toHttpError(thrown).toJSON().detail).toBeUndefined();
    expect(toHttpError(thrown, { trustExpose: 1 as unknown as boolean }).toJSON().detail).toBeUndefined();
  });

  it('ignores inherited options', () => {
    const inherited = Object.create({ fallback: 400, map: () => new NotFoundError(), trustExpose: true }) as object;
    expect(toHttpError(new Error('x'), inherited).status).toBe(500);
    expect(toHttpError(make({ status: 404, expose: true }), inherited).expose).toBe(false);
  });
});
