import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import type * as Kit from '../../src/index.js';
import { errorResponse, HttpError, InternalServerError, NotFoundError, toHttpError } from '../../src/index.js';

const secret = 'connect ECONNREFUSED db.internal';

const make = (properties: object, name = 'Error'): Error => Object.assign(new Error(secret), { name }, properties);

/** Errors as the libraries make them, by their documented fields. */
const foreign: [string, unknown, number, Record<string, string>][] = [
  [
    'http-errors',
    make({ status: 429, statusCode: 429, expose: true, headers: { 'Retry-After': '30' } }),
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
  ['h3 2', make({ status: 404, headers: new Headers({ 'x-a': '1' }) }, 'HTTPError'), 404, { 'x-a': '1' }],
  ['Nest', make({ status: 403, getStatus: () => 403, getResponse: () => secret }, 'ForbiddenException'), 403, {}],
  ['Hono', make({ status: 401, getResponse: () => new Response(secret) }), 401, {}],
  ['Express', make({ status: 400, statusCode: 400 }, 'URIError'), 400, {}],
  ['Nest, by its methods alone', make({ status: 403, getStatus: () => 403 }), 403, {}],
  ['a status of 600', make({ status: 600, statusCode: 600, expose: true }), 500, {}],
  ['a status of 599', make({ status: 599, statusCode: 599, expose: true }), 599, {}],
  ['a fraction', make({ status: 404.5, statusCode: 404.5, expose: true }), 500, {}],
  ['two statuses that differ', make({ status: 404, statusCode: 410 }), 500, {}],
  ['a status code alone', make({ statusCode: 404 }), 500, {}],
  ['two statuses that are text', make({ status: '404', statusCode: '404' }), 500, {}],
  ['a code that is none of Fastify', make({ statusCode: 404, code: 'ENOENT' }), 500, {}],
  ['fields that are none', make({ status: 404, expose: true, headers: 'x-a: 1' }), 404, {}],
  ['Fastify', make({ statusCode: 413, code: 'FST_ERR_CTP_BODY_TOO_LARGE' }, 'FastifyError'), 413, {}],
  [
    'a fetch Response',
    new Response(secret, { status: 503, headers: { 'retry-after': '5', server: 'internal/1.0', 'set-cookie': 'a=b' } }),
    503,
    { 'retry-after': '5' },
  ],
  ['a Response that is no error', new Response(secret), 500, {}],
  ['an AbortError', new DOMException(secret, 'AbortError'), 499, {}],
  ['a TimeoutError', new DOMException(secret, 'TimeoutError'), 504, {}],
  ['a status out of range', make({ status: 200, statusCode: 200, expose: true }), 500, {}],
  ['a status that is text', make({ status: '404', statusCode: '404', expose: true }), 500, {}],
  ['an error of a client, whose status is of another server', make({ status: 404, isAxiosError: true }), 500, {}],
  [
    'fields that cannot be written',
    make({ status: 404, expose: true, headers: { a: 'b\r\nc', d: 'e' } }),
    404,
    { d: 'e' },
  ],
];

describe('toHttpError', () => {
  it.each(foreign)('takes %s by its fields', (_, thrown, status, headers) => {
    const error = toHttpError(thrown);
    expect(error).toBeInstanceOf(HttpError);
    expect(error).toMatchObject({ status, headers, expose: false });
    expect(error.cause).toBe(thrown);
  });

  it.each(foreign)('never shows the text of %s, and keeps it for the log', async (_, thrown) => {
    const error = toHttpError(thrown);
    if (thrown instanceof Error) {
      expect(error.detail).toBe(secret);
      expect(error.stack).toContain(secret);
    }
    expect(error.message + JSON.stringify(error) + JSON.stringify(error.headers)).not.toContain(secret);
    if (!(thrown instanceof Response)) expect(await errorResponse(thrown).text()).not.toContain(secret);
  });

  it('returns an error of this package as it is', () => {
    const error = new NotFoundError('No user 42');
    expect(toHttpError(error)).toBe(error);
  });

  it('rebuilds an error of another copy, with all that it holds', () => {
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
  });

  it.each([
    ['an Error', new Error(secret)],
    ['text', secret],
    ['undefined', undefined],
    ['null', null],
    ['a number', 404],
    ['a symbol', Symbol(secret)],
    ['an object', { status: 404, message: secret }],
    ['a function', () => secret],
    ['a frozen error', Object.freeze(new Error(secret))],
  ])('makes a 500 of %s', (_, thrown) => {
    const error = toHttpError(thrown);
    expect(error).toBeInstanceOf(InternalServerError);
    expect(error.cause).toBe(thrown);
    expect(error.message).toBe('Internal Server Error');
    expect(JSON.stringify(error)).toBe('{"type":"about:blank","title":"Internal Server Error","status":500}');
  });

  it('keeps text that was thrown, and no empty one', () => {
    expect(toHttpError(secret).detail).toBe(secret);
    expect(toHttpError('').detail).toBe('');
    expect(toHttpError(new Error()).detail).toBeUndefined();
    expect(toHttpError({ message: 42 }).detail).toBeUndefined();
    expect(toHttpError(undefined).detail).toBeUndefined();
  });

  it('has what cannot be read as its cause', () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    expect(toHttpError(proxy).cause === proxy).toBe(true);
  });

  it('survives what cannot be read', () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    const throwers = [
      proxy,
      new Proxy(new Error(secret), {
        get: () => {
          throw new Error('no');
        },
      }),
      make({ isBoom: true, output: null }),
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
});

describe('errorResponse', () => {
  it('returns a Response that was thrown as it is', () => {
    const response = new Response(null, { status: 302 });
    expect(errorResponse(response)).toBe(response);
  });

  it('answers with the status, the fields and the problem document', async () => {
    const response = errorResponse(new NotFoundError('No user 42', { headers: { 'x-a': '1' } }));
    expect(response.status).toBe(404);
    expect(response.headers.get('x-a')).toBe('1');
    expect(response.headers.get('content-type')).toBe('application/problem+json');
    expect(await response.json()).toHaveProperty('detail', 'No user 42');
  });
});
