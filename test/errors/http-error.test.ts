import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import {
  createHttpError,
  errorClasses,
  HttpError,
  InternalServerError,
  isHttpError,
  NotFoundError,
  reasonPhrase,
  ServiceUnavailableError,
  UnprocessableContentError,
} from '../../src/index.js';

const classes = Object.entries(errorClasses).map(([code, ErrorClass]) => ({
  code: Number(code) as keyof typeof errorClasses,
  ErrorClass: ErrorClass as typeof NotFoundError,
}));

describe.each(classes)('the class of $code', ({ code, ErrorClass }) => {
  const error = new ErrorClass('what happened');

  it('extends HttpError directly', () => {
    expect(Object.getPrototypeOf(ErrorClass)).toBe(HttpError);
    expect(error).toBeInstanceOf(HttpError);
    expect(error).toBeInstanceOf(Error);
  });

  it('carries its status, its name and its phrase', () => {
    expect(error.status).toBe(code);
    expect(error.statusCode).toBe(code);
    expect(error.name).toBe(ErrorClass.name);
    expect(error.name).toMatch(/^[A-Z]\w+Error$/);
    expect(error.title).toBe(reasonPhrase(code));
    expect(new ErrorClass().message).toBe(reasonPhrase(code));
  });

  it('shows its text for 4xx only', () => {
    expect(error.message).toBe(code < 500 ? 'what happened' : reasonPhrase(code));
    expect(error.detail).toBe('what happened');
    expect(error.expose).toBe(code < 500);
    expect(error.stack).toMatch(`${ErrorClass.name}: what happened\n`);
    expect(JSON.stringify(error).includes('what happened')).toBe(code < 500);
  });
});

describe('HttpError', () => {
  it.each([200, 99, 600, 404.5, NaN, -404, 65940, Infinity, '404', null, undefined])('refuses %j', (status) => {
    expect(() => new HttpError(status as number)).toThrow(RangeError);
    expect(() => new HttpError(status as number)).toThrow(String(status));
    expect(() => new HttpError(status as number)).toThrow('RFC 9110 §15');
  });

  it.each([400, 499, 500, 599])('accepts %i', (status) => {
    expect(new HttpError(status).status).toBe(status);
  });

  it('knows the phrases of registered codes', () => {
    expect(new HttpError(404)).toMatchObject({ name: 'HttpError', title: 'Not Found', message: 'Not Found' });
    expect(new HttpError(503, 'secret')).toMatchObject({
      title: 'Service Unavailable',
      message: 'Service Unavailable',
    });
    expect(new HttpError(503, 'secret').stack).toMatch('HttpError: secret\n');
  });

  it('has a word for the class of any other status, where it is given no phrase', () => {
    expect(new HttpError(499).message).toBe('Client Error');
    expect(new HttpError(599, 'secret').message).toBe('Server Error');
    expect(new HttpError(599, 'secret').stack).toMatch('HttpError: secret\n');
  });

  it('is the base of classes for codes that no registry has', () => {
    class PageExpiredError extends HttpError<419> {
      constructor(message?: string) {
        super(419, message, undefined, 'Page Expired');
      }
    }
    const error = new PageExpiredError();
    expect(error).toMatchObject({
      status: 419,
      name: 'PageExpiredError',
      message: 'Page Expired',
      title: 'Page Expired',
    });
    expect(isHttpError(error, 419)).toBe(true);
  });

  it('has no enumerable property but status, and no property that frameworks misread', () => {
    const error = new NotFoundError('No user 42', { headers: { 'x-a': '1' }, extensions: { a: 1 }, cause: 'c' });
    expect(Object.keys(error)).toEqual(['status']);
    expect(inspect(error)).toContain('status: 404');
    for (const key of ['code', 'body', 'data', 'path', 'length', 'errors', 'details', 'domain', 'digest', 'isBoom']) {
      expect(key in error).toBe(false);
    }
  });

  it('lets frameworks write to every property that they read', () => {
    for (const error of [new NotFoundError('No user 42'), new InternalServerError('secret')]) {
      for (const key of ['status', 'statusCode', 'expose', 'headers', 'message', 'stack']) {
        expect(Object.getOwnPropertyDescriptor(error, key)).toMatchObject({ writable: true });
      }
      const changed = { name: 'X', title: 't', type: 'urn:x', detail: 'd', instance: '/i', extensions: { b: 2 } };
      Object.assign(error, changed, { expose: true });
      expect(error).toMatchObject(changed);
      expect(Object.keys(error)).toEqual(['status']);
      expect(error.toJSON()).toEqual({
        type: 'urn:x',
        title: 't',
        status: error.status,
        detail: 'd',
        instance: '/i',
        b: 2,
      });
    }
  });

  it('keeps the cause as it was given, and off the wire', () => {
    const cause = new Error('inner secret');
    const error = new InternalServerError('secret', { cause });
    expect(error.cause).toBe(cause);
    expect(JSON.stringify(error)).not.toMatch(/secret|stack|cause/);
    expect('cause' in new NotFoundError()).toBe(false);
    expect(Object.hasOwn(new NotFoundError('x', { cause: undefined }), 'cause')).toBe(true);
  });

  it('shows or hides what expose says', async () => {
    const shown = new ServiceUnavailableError('Back at noon', { expose: true });
    expect(shown.message).toBe('Back at noon');
    expect(shown.toJSON().detail).toBe('Back at noon');
    const hidden = createHttpError(403, 'Not even you', { expose: false });
    expect(hidden.message).toBe('Forbidden');
    expect(hidden.name).toBe('ForbiddenError');
    expect(hidden.stack).toMatch('ForbiddenError: Not even you\n');
    expect(await hidden.toResponse().text()).not.toContain('Not even you');
  });

  it('leaves the stack of a 5xx without a text as it is', () => {
    expect(new InternalServerError().stack).toMatch(/^InternalServerError: Internal Server Error\n/);
    expect(new HttpError(599).stack).toMatch(/^HttpError: Server Error\n/);
    expect(createHttpError(403, undefined, { expose: false }).stack).toMatch(/^ForbiddenError: Forbidden\n/);
  });

  it('puts text with replacement patterns into the stack as it is', () => {
    expect(new InternalServerError("$& $1 $' $`").stack).toMatch("InternalServerError: $& $1 $' $`\n");
  });

  it('works without a stack trace', () => {
    const { stackTraceLimit } = Error;
    Error.stackTraceLimit = 0;
    try {
      expect(new InternalServerError('secret').stack).toBe('InternalServerError: secret');
    } finally {
      Error.stackTraceLimit = stackTraceLimit;
    }
  });

  it('survives being frozen', () => {
    const error = Object.freeze(new InternalServerError('secret', { headers: { 'x-a': '1' } }));
    expect(error.toJSON()).toEqual({ type: 'about:blank', title: 'Internal Server Error', status: 500 });
    expect(isHttpError(error, 500)).toBe(true);
    expect(error.toResponse().headers.get('x-a')).toBe('1');
  });

  it('takes own options only', () => {
    const options = Object.create({ expose: true, headers: { 'x-a': '1' }, title: 'no', cause: 'no' }) as object;
    const error = new InternalServerError('secret', options);
    expect(error).toMatchObject({ expose: false, headers: {}, title: 'Internal Server Error' });
    expect('cause' in error).toBe(false);
  });

  it('changes nothing while Object.prototype is polluted', () => {
    const names = ['expose', 'headers', 'title', 'type', 'cause', 'extensions', 'get', 'set', 'value', 'status'];
    const prototype = Object.prototype as unknown as Record<string, unknown>;
    for (const name of names) prototype[name] = true;
    let error: InternalServerError;
    let problem: unknown;
    try {
      error = new InternalServerError('secret');
      problem = JSON.parse(JSON.stringify(error));
    } finally {
      for (const name of names) Reflect.deleteProperty(prototype, name);
    }
    expect(problem).toEqual({ type: 'about:blank', title: 'Internal Server Error', status: 500 });
    expect(error).toMatchObject({ expose: false, headers: {} });
  });

  it('does no harm with keys of prototypes in options and extensions', () => {
    const hostile = JSON.parse(
      '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},"ok":1}',
    ) as {
      ok: number;
    };
    const error = new UnprocessableContentError('no', { ...hostile, extensions: hostile });
    expect(error).toBeInstanceOf(UnprocessableContentError);
    expect('polluted' in {}).toBe(false);
    expect('polluted' in error.extensions).toBe(false);
    expect(JSON.stringify(error)).toContain('"__proto__":{"polluted":true}');
    expect(error.toJSON()['ok']).toBe(1);
    expect(Object.getPrototypeOf(error.toJSON())).toBe(Object.prototype);
  });

  it('does not change the options', () => {
    const options = Object.freeze({
      headers: Object.freeze({ 'X-A': '1' }),
      extensions: Object.freeze({ a: Object.freeze({ b: 1 }) }),
    });
    const error = new NotFoundError('x', options);
    error.headers['x-b'] = '2';
    error.extensions['c'] = 3;
    expect(options).toEqual({ headers: { 'X-A': '1' }, extensions: { a: { b: 1 } } });
  });
});

describe('toJSON', () => {
  it('gives what Fastify asks of an object made from the error', () => {
    const error = new NotFoundError('No user 42');
    const derived = Object.create(error, { error: { value: 'Not Found' } }) as NotFoundError;
    expect(derived.toJSON()).toEqual({
      type: 'about:blank',
      title: 'Not Found',
      status: 404,
      detail: 'No user 42',
      statusCode: 404,
      error: 'Not Found',
      message: 'No user 42',
    });
  });
});

describe('toResponse and getResponse', () => {
  it('make a new Response each time, with the fields and the problem document', async () => {
    const error = new UnprocessableContentError('Quantity must be positive', {
      type: 'https://example.com/problems/validation',
      headers: { 'X-Trace': 'abc', 'Content-Type': 'text/html' },
      extensions: { pointer: '#/quantity' },
    });
    for (const response of [error.toResponse(), error.toResponse(), error.getResponse()]) {
      expect(response.status).toBe(422);
      expect(Object.fromEntries(response.headers)).toEqual({
        'content-type': 'application/problem+json',
        'x-trace': 'abc',
      });
      expect(await response.json()).toEqual({
        type: 'https://example.com/problems/validation',
        title: 'Unprocessable Content',
        status: 422,
        detail: 'Quantity must be positive',
        pointer: '#/quantity',
      });
    }
  });

  it('work for every class', async () => {
    for (const { code, ErrorClass } of classes) {
      const response = new ErrorClass().toResponse();
      expect(response.status).toBe(code);
      expect(await response.json()).toEqual({ type: 'about:blank', title: reasonPhrase(code), status: code });
    }
  });
});
