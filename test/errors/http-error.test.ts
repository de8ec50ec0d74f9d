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
  toProblem,
  UnprocessableContentError,
} from '../../src/index.js';

const classes = Object.entries(errorClasses).map(([code, ErrorClass]) => ({
  code: Number(code) as keyof typeof errorClasses,
  ErrorClass: ErrorClass as typeof NotFoundError,
}));

describe.each(classes)('the class of $code', ({ code, ErrorClass }) => {
  const error = new ErrorClass('what happened');

  it('is an HttpError, with one class and no further constructor between itself and Error', () => {
    expect(error).toBeInstanceOf(HttpError);
    expect(error).toBeInstanceOf(Error);
    const between = Object.getPrototypeOf(ErrorClass) as () => unknown;
    expect(Object.getPrototypeOf(between)).toBe(Error);
    expect(Function.prototype.toString.call(between)).not.toContain('constructor');
  });

  it('has its status, name and phrase', () => {
    expect(error.status).toBe(code);
    expect(error.statusCode).toBe(code);
    expect(error.name).toBe(ErrorClass.name);
    expect(error.name).toMatch(/^[A-Z]\w+Error$/);
    expect(error.title).toBe(reasonPhrase(code));
    expect(new ErrorClass().message).toBe(reasonPhrase(code));
  });

  it('exposes its text only for a 4xx', () => {
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

  it('has a phrase for the class of any other status, unless it is given one', () => {
    expect(new HttpError(499).message).toBe('Client Error');
    expect(new HttpError(599, 'secret').message).toBe('Server Error');
    expect(new HttpError(599, 'secret').stack).toMatch('HttpError: secret\n');
  });

  it('is the base class for unregistered codes', () => {
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

  it('has no enumerable property except status, and none that frameworks misread', () => {
    const error = new NotFoundError('No user 42', { headers: { 'x-a': '1' }, extensions: { a: 1 }, cause: 'c' });
    expect(Object.keys(error)).toEqual(['status']);
    expect(inspect(error)).toContain('status: 404');
    for (const key of ['code', 'body', 'data', 'path', 'length', 'errors', 'details', 'domain', 'digest', 'isBoom']) {
      expect(key in error).toBe(false);
    }
  });

  it('lets frameworks write to the properties that they read', () => {
    for (const error of [new NotFoundError('No user 42'), new InternalServerError('secret')]) {
      for (const key of ['status', 'message', 'stack']) {
        expect(Object.getOwnPropertyDescriptor(error, key)).toMatchObject({ writable: true, configurable: true });
      }
      const changed = { name: 'X', title: 't', type: 'urn:x', detail: 'd', instance: '/i', extensions: { b: 2 } };
      Object.assign(error, changed, { expose: true, headers: { a: 'b' } });
      expect(error).toMatchObject({ ...changed, expose: true });
      expect([error.headers, error.extensions]).toEqual([{ a: 'b' }, { b: 2 }]);
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

  it('keeps status and statusCode in sync', () => {
    const error = new NotFoundError();
    Object.assign(error, { statusCode: 410 });
    expect([error.status, error.statusCode, error.toResponse().status]).toEqual([410, 410, 410]);
    Object.assign(error, { status: 409 });
    expect([error.status, error.statusCode]).toEqual([409, 409]);
  });

  /** The text in the message, in the document and in the first line of the stack. */
  const said = (error: HttpError): unknown[] => [
    error.message,
    error.toJSON().detail,
    error.stack?.split('\n')[0]?.replace(/^\w+: /, ''),
  ];

  it('has the same text in message, document and stack after an assignment', () => {
    const shown = new NotFoundError('No user 42');
    shown.detail = 'No user 43';
    expect(said(shown)).toEqual(['No user 43', 'No user 43', 'No user 43']);
    shown.detail = undefined;
    expect(said(shown)).toEqual(['Not Found', undefined, 'Not Found']);
    shown.detail = 'No user $& 44';
    expect(said(shown)).toEqual(['No user $& 44', 'No user $& 44', 'No user $& 44']);
    shown.expose = false;
    expect(said(shown)).toEqual(['Not Found', undefined, 'No user $& 44']);

    const written = new NotFoundError('No user 42');
    written.message = `Profile: ${written.message}`;
    expect(said(written)).toEqual(['Profile: No user 42', 'Profile: No user 42', 'Profile: No user 42']);
    written.expose = false;
    expect(said(written)).toEqual(['Not Found', undefined, 'Profile: No user 42']);
    written.expose = true;
    expect(said(written)).toEqual(['Profile: No user 42', 'Profile: No user 42', 'Profile: No user 42']);

    const hidden = new InternalServerError('db down');
    hidden.detail = 'db gone';
    expect(said(hidden)).toEqual(['Internal Server Error', undefined, 'db gone']);
    hidden.expose = true;
    expect(said(hidden)).toEqual(['db gone', 'db gone', 'db gone']);
    hidden.expose = undefined as unknown as boolean;
    expect(said(hidden)).toEqual(['Internal Server Error', undefined, 'db gone']);
    expect(hidden.detail).toBe('db gone');
  });

  it('shows a message that was assigned to a 5xx, but not in the document', () => {
    const error = new InternalServerError('secret');
    error.message = 'Back at noon';
    expect([error.message, error.detail, error.toJSON().detail]).toEqual(['Back at noon', 'Back at noon', undefined]);
    error.expose = true;
    expect(said(error)).toEqual(['Back at noon', 'Back at noon', 'Back at noon']);
  });

  it.each([false, undefined, null, 0, 1, '', 'true', Number.NaN, 0n, {}, []])(
    'hides the text of a 5xx if expose is %o',
    (expose) => {
      const secret = 'db.internal';
      const made = new InternalServerError(secret, { expose: expose as boolean });
      const assigned = new InternalServerError(secret);
      assigned.expose = expose as boolean;
      const defined = Object.defineProperty(new InternalServerError(secret), 'expose', { value: expose });
      const deleted = new InternalServerError(secret);
      Reflect.deleteProperty(deleted, 'expose');
      class OwnError extends InternalServerError {
        override expose = expose as boolean;
      }
      for (const error of [made, assigned, defined, deleted, new OwnError(secret)]) {
        expect(error.message).toBe('Internal Server Error');
        expect(error.detail).toBe(secret);
        expect(error.toJSON()).toEqual({ type: 'about:blank', title: 'Internal Server Error', status: 500 });
      }
      expect(made.expose).toBe(false);
    },
  );

  it.each([false, 0, '', Number.NaN, 'true'])('hides the text of a 4xx if expose is %o', (expose) => {
    const error = new NotFoundError('secret', { expose: expose as boolean });
    expect([error.message, error.toJSON().detail, error.expose]).toEqual(['Not Found', undefined, false]);
  });

  it.each([true, undefined, null])('shows the text of a 4xx if expose is %o', (expose) => {
    const error = new NotFoundError('No user', { expose: expose! });
    expect([error.message, error.toJSON().detail, error.expose]).toEqual(['No user', 'No user', true]);
  });

  it('keeps the cause unchanged, and never sends it', () => {
    const cause = new Error('inner secret');
    const error = new InternalServerError('secret', { cause });
    expect(error.cause).toBe(cause);
    expect(JSON.stringify(error)).not.toMatch(/secret|stack|cause/);
    expect('cause' in new NotFoundError()).toBe(false);
    expect(Object.hasOwn(new NotFoundError('x', { cause: undefined }), 'cause')).toBe(true);
  });

  it('shows or hides the text as expose says', async () => {
    const shown = new ServiceUnavailableError('Back at noon', { expose: true });
    expect(shown.message).toBe('Back at noon');
    expect(shown.toJSON().detail).toBe('Back at noon');
    const hidden = createHttpError(403, 'Not even you', { expose: false });
    expect(hidden.message).toBe('Forbidden');
    expect(hidden.name).toBe('ForbiddenError');
    expect(hidden.stack).toMatch('ForbiddenError: Not even you\n');
    expect(await hidden.toResponse().text()).not.toContain('Not even you');
  });

  it('does not change the stack of a 5xx without text', () => {
    expect(new InternalServerError().stack).toMatch(/^InternalServerError: Internal Server Error\n/);
    expect(new HttpError(599).stack).toMatch(/^HttpError: Server Error\n/);
    expect(createHttpError(403, undefined, { expose: false }).stack).toMatch(/^ForbiddenError: Forbidden\n/);
  });

  it('replaces every line of a multi-line text in the stack', () => {
    const error = new InternalServerError('one\ntwo');
    expect(error.stack).toMatch(/^InternalServerError: one\ntwo\n {4}at /);
    error.detail = 'three';
    expect(error.stack).toMatch(/^InternalServerError: three\n {4}at /);
  });

  it('writes a text with replacement patterns into the stack unchanged', () => {
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

  it('works if the stack is not text, or has no line for the message', () => {
    const before = Object.getOwnPropertyDescriptor(Error, 'prepareStackTrace');
    let callSites: HttpError;
    let headless: HttpError;
    try {
      Error.prepareStackTrace = (_, sites) => sites;
      callSites = new InternalServerError('secret');
      expect(Array.isArray(callSites.stack)).toBe(true);
      callSites.detail = 'other';
      callSites.expose = true;
      Error.prepareStackTrace = () => 'at a';
      headless = new InternalServerError('secret');
    } finally {
      if (before) Object.defineProperty(Error, 'prepareStackTrace', before);
      else Reflect.deleteProperty(Error, 'prepareStackTrace');
    }
    expect([callSites.message, callSites.toJSON().detail]).toEqual(['other', 'other']);
    expect(headless.stack).toBe('InternalServerError: secret\nat a');
    headless.detail = 'other';
    expect(headless.stack).toBe('InternalServerError: other\nat a');
  });

  it('works with an Error.prepareStackTrace that throws', () => {
    const before = Object.getOwnPropertyDescriptor(Error, 'prepareStackTrace');
    let error: HttpError;
    try {
      Error.prepareStackTrace = () => {
        throw new Error('no');
      };
      error = new InternalServerError('secret');
      error.detail = 'other';
    } finally {
      if (before) Object.defineProperty(Error, 'prepareStackTrace', before);
      else Reflect.deleteProperty(Error, 'prepareStackTrace');
    }
    expect([error.detail, error.message]).toEqual(['other', 'Internal Server Error']);
  });

  it('keeps the text of a 5xx private if its status is changed', () => {
    for (const status of [404, 204, 302, null, '', 0, [], undefined, '404', Number.NaN]) {
      const error = Object.assign(new InternalServerError('secret'), { status });
      expect(JSON.stringify(error)).not.toContain('secret');
      expect(error.expose).toBe(false);
      error.detail = 'other secret';
      expect(error.message).toBe('Internal Server Error');
    }
    const shown = Object.assign(new InternalServerError('Back at noon', { expose: true }), { status: 404 });
    expect(shown.toJSON().detail).toBe('Back at noon');
    const raised = Object.assign(new NotFoundError('No user'), { status: 500 });
    expect(raised.toJSON().detail).toBeUndefined();
    raised.detail = 'other';
    expect([raised.message, raised.toJSON().detail]).toEqual(['Not Found', undefined]);
  });

  it('does not change a frozen error', () => {
    for (const error of [new InternalServerError('secret'), new NotFoundError('No user')]) {
      Object.freeze(error);
      const before = [error.message, error.detail, error.expose, error.stack, JSON.stringify(error)];
      expect(() => (error.expose = !error.expose)).toThrow(TypeError);
      expect(() => (error.detail = 'other')).toThrow(TypeError);
      expect([error.message, error.detail, error.expose, error.stack, JSON.stringify(error)]).toEqual(before);
    }
  });

  it('names an anonymous class after the class that it extends', () => {
    const Anonymous = (() => class extends NotFoundError {})();
    expect(new Anonymous().name).toBe('NotFoundError');
    expect(new (class extends Anonymous {})().name).toBe('NotFoundError');
  });

  it('works for an object that was created without the constructor', () => {
    const error = Object.create(HttpError.prototype) as HttpError;
    Object.assign(error, { detail: 'x', title: 'x', expose: true });
    expect([error.detail, error.title, error.headers, error.expose]).toEqual([undefined, undefined, undefined, false]);
    expect(toProblem(error)).toEqual({ type: 'about:blank' });
  });

  it('leaves out extension members that cannot be read', () => {
    const extensions = {
      a: 1,
      get bad(): never {
        throw new Error('no');
      },
    };
    expect(new NotFoundError('x', { extensions }).extensions).toEqual({ a: 1 });
    for (const none of [null, undefined, 'text', 1]) {
      expect(new NotFoundError('x', { extensions: none as never }).extensions).toEqual({});
    }
  });

  it('can be frozen', () => {
    const error = Object.freeze(new InternalServerError('secret', { headers: { 'x-a': '1' } }));
    expect(error.toJSON()).toEqual({ type: 'about:blank', title: 'Internal Server Error', status: 500 });
    expect(isHttpError(error, 500)).toBe(true);
    expect(error.toResponse().headers.get('x-a')).toBe('1');
  });

  it('ignores inherited options', () => {
    const options = Object.create({ expose: true, headers: { 'x-a': '1' }, title: 'no', cause: 'no' }) as object;
    const error = new InternalServerError('secret', options);
    expect([error.expose, error.headers, error.title]).toEqual([false, {}, 'Internal Server Error']);
    expect('cause' in new NotFoundError('x', options)).toBe(false);
  });

  it('is not affected by a polluted Object.prototype', () => {
    const names = ['expose', 'headers', 'title', 'type', 'cause', 'extensions', 'get', 'set', 'value', 'detail'];
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
    expect([error.expose, error.headers]).toEqual([false, {}]);
  });

  it.each(['get', 'set'])('can be created while Object.prototype has a property named %s', (name) => {
    const prototype = Object.prototype as unknown as Record<string, unknown>;
    prototype[name] = 'no';
    let error: InternalServerError;
    try {
      error = new InternalServerError('secret');
    } finally {
      Reflect.deleteProperty(prototype, name);
    }
    expect([error.message, error.detail]).toEqual(['Internal Server Error', 'secret']);
  });

  it('is safe from __proto__ and constructor keys in options and extensions', () => {
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
  it('returns what Fastify expects of an object derived from the error', () => {
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
  it('create a new Response each time, with the header fields and the problem document', async () => {
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
