import { createRequire } from 'node:module';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import type * as Kit from '../../src/index.js';
import {
  BadGatewayError,
  ConflictError,
  defineProblem,
  errorFromResponse,
  HttpError,
  InternalServerError,
  NotFoundError,
  passOn,
  ServiceUnavailableError,
  toHttpError,
  toLogObject,
  UnauthorizedError,
  type LogObject,
} from '../../src/index.js';
import { answerOf, clientFailures } from '../fixtures/client-failures.js';

/** The log object of a thrown value, without any stacks. */
function logged(thrown: unknown): unknown {
  return withoutStacks(toLogObject(thrown));
}

function withoutStacks({ cause, errors, ...members }: LogObject): unknown {
  return {
    ...Object.fromEntries(Object.entries(members).filter(([key]) => key !== 'stack')),
    ...(cause && { cause: withoutStacks(cause) }),
    ...(errors && { errors: errors.map(withoutStacks) }),
  };
}

/** Adds getters that throw to an object. */
function throwing<Target extends object>(object: Target, ...keys: string[]): Target {
  for (const key of keys) {
    Object.defineProperty(object, key, {
      enumerable: true,
      get: () => {
        throw new Error('no');
      },
    });
  }
  return object;
}

const refuse = (): never => {
  throw new Error('no');
};
const everyTrap: Required<ProxyHandler<object>> = {
  apply: refuse,
  construct: refuse,
  defineProperty: refuse,
  deleteProperty: refuse,
  get: refuse,
  getOwnPropertyDescriptor: refuse,
  getPrototypeOf: refuse,
  has: refuse,
  isExtensible: refuse,
  ownKeys: refuse,
  preventExtensions: refuse,
  set: refuse,
  setPrototypeOf: refuse,
};
const revoked = (target: object): object => {
  const { proxy, revoke } = Proxy.revocable(target, {});
  revoke();
  return proxy;
};

/** Counts a log object and all log objects inside it. */
const countOf = ({ cause, errors = [] }: LogObject): number =>
  [...(cause ? [cause] : []), ...errors].reduce((count, one) => count + countOf(one), 1);

describe('toLogObject', () => {
  it('has the name, message, status and stack of an error', () => {
    const error = new NotFoundError('No user 42');
    expect(toLogObject(error)).toStrictEqual({
      name: 'NotFoundError',
      message: 'No user 42',
      status: 404,
      stack: error.stack,
    });
    expect(logged(new NotFoundError())).toStrictEqual({ name: 'NotFoundError', message: 'Not Found', status: 404 });
    expect(logged(new HttpError(471, 'x'))).toStrictEqual({ name: 'HttpError', message: 'x', status: 471 });
  });

  it('has the problem members, and the names of the header fields', () => {
    const error = new ConflictError('Only 2 left', {
      type: 'https://example.com/problems/out-of-stock',
      title: 'Out of stock',
      instance: '/orders/7',
      extensions: { sku: 'A-1', left: 2 },
      headers: { 'Retry-After': '30', 'x-request-id': 'abc' },
    });
    expect(logged(error)).toStrictEqual({
      name: 'ConflictError',
      message: 'Only 2 left',
      status: 409,
      type: 'https://example.com/problems/out-of-stock',
      instance: '/orders/7',
      extensions: { sku: 'A-1', left: 2 },
      headers: ['retry-after', 'x-request-id'],
    });
    const OutOfStock = defineProblem({ type: 'urn:out-of-stock', status: 409, title: 'Out of stock' }).with<object>();
    expect(logged(new OutOfStock('Only 2 left', { sku: 'A-1' }))).toStrictEqual({
      name: new OutOfStock('x', {}).name,
      message: 'Only 2 left',
      status: 409,
      type: 'urn:out-of-stock',
      extensions: { sku: 'A-1' },
    });
  });

  it('has the private text of a 5xx as its message, and every cause', () => {
    const cause = new Error('connect ECONNREFUSED', { cause: new TypeError('No socket', { cause: 'EMFILE' }) });
    const error = new ServiceUnavailableError('Pool of db-7 is empty', { retryAfter: 30, cause });
    expect(logged(error)).toStrictEqual({
      name: 'ServiceUnavailableError',
      message: 'Pool of db-7 is empty',
      status: 503,
      headers: ['retry-after'],
      cause: {
        name: 'Error',
        message: 'connect ECONNREFUSED',
        cause: { name: 'TypeError', message: 'No socket', cause: { name: 'string', message: 'EMFILE' } },
      },
    });
    const { stack, cause: loggedCause } = toLogObject(error);
    expect(stack?.split('\n')[0]).toBe('ServiceUnavailableError: Pool of db-7 is empty');
    expect([stack, loggedCause?.stack]).toEqual([error.stack, cause.stack]);
  });

  it('has no cause if none was given, although monitoring tools find one with the private text', () => {
    const error = new InternalServerError('Password of db-7 is wrong');
    expect((error.cause as Error).message).toBe('Password of db-7 is wrong');
    const members = { name: 'InternalServerError', message: 'Password of db-7 is wrong', status: 500 };
    expect(logged(error)).toStrictEqual(members);
    error.cause = new Error('28P01');
    expect(logged(error)).toStrictEqual({ ...members, cause: { name: 'Error', message: '28P01' } });
    expect(logged(new NotFoundError('No user 42', { expose: false }))).toStrictEqual({
      name: 'NotFoundError',
      message: 'No user 42',
      status: 404,
    });
  });

  it('reflects later changes to the error', () => {
    const error = new InternalServerError('Password of db-7 is wrong');
    error.detail = 'db-7 is gone';
    expect(logged(error)).toStrictEqual({ name: 'InternalServerError', message: 'db-7 is gone', status: 500 });
    error.expose = true;
    expect(logged(error)).toStrictEqual({ name: 'InternalServerError', message: 'db-7 is gone', status: 500 });
    error.message = 'Back at noon';
    error.name = 'OutageError';
    expect(logged(error)).toStrictEqual({ name: 'OutageError', message: 'Back at noon', status: 500 });
  });

  it('has the value that was passed to toHttpError as the cause', () => {
    expect(logged(toHttpError(new TypeError('users is not iterable')))).toStrictEqual({
      name: 'InternalServerError',
      message: 'users is not iterable',
      status: 500,
      cause: { name: 'TypeError', message: 'users is not iterable' },
    });
  });

  it('has no values of header fields', () => {
    const error = new UnauthorizedError('Token expired', {
      challenges: [{ scheme: 'Bearer', params: { realm: 'hunter2' } }],
      headers: { 'set-cookie': ['sid=hunter2', 'csrf=hunter2'], 'x-node': 'hunter2' },
    });
    expect(logged(error)).toStrictEqual({
      name: 'UnauthorizedError',
      message: 'Token expired',
      status: 401,
      headers: ['www-authenticate', 'set-cookie', 'x-node'],
    });
    expect(JSON.stringify(toLogObject(error))).not.toContain('hunter2');
  });

  it('has the extension members that JSON can represent, in their JSON form', () => {
    const error = new ConflictError('x');
    const cyclic: Record<string, unknown> = { cyclic: 'yes' };
    cyclic['self'] = cyclic;
    const extensions = { id: 42n, cyclic, run: refuse, tag: Symbol('x'), nothing: undefined, nil: null };
    error.extensions = throwing({ ...extensions, at: new Date(0), list: [1, { deep: true }] }, 'bad');
    expect(logged(error)).toStrictEqual({
      name: 'ConflictError',
      message: 'x',
      status: 409,
      extensions: { nil: null, at: '1970-01-01T00:00:00.000Z', list: [1, { deep: true }] },
    });
    error.extensions = { id: 42n };
    expect(logged(error)).toStrictEqual({ name: 'ConflictError', message: 'x', status: 409 });
  });

  it('copies the extension members, so that changes do not reach the error', () => {
    const error = new ConflictError('x', { extensions: { list: [1] } });
    (toLogObject(error).extensions as { list: number[] }).list.push(2);
    expect(error.extensions).toEqual({ list: [1] });
  });

  describe('for a received error', () => {
    const url = 'https://ada77:hunter2@api.example:8443/users/42?token=s3cret#frag77';
    const secrets = ['ada77', 'hunter2', 's3cret', 'frag77', 'sid77', 'csrf77', 'internal77', 'token='];
    const responseOf = (address: string, body: string, type: string): Response => {
      const headers = new Headers({ 'content-type': type, server: 'internal77' });
      for (const cookie of ['a=sid77', 'b=csrf77']) headers.append('set-cookie', cookie);
      return Object.defineProperty(new Response(body, { status: 404, headers }), 'url', { value: address });
    };
    const problem = JSON.stringify({ type: 'urn:no-user', detail: 'No user 42', instance: '/users/42', id: 42 });
    const members = {
      name: 'NotFoundError',
      message: 'Received 404 Not Found: No user 42',
      status: 404,
      type: 'urn:no-user',
      instance: '/users/42',
      extensions: { id: 42 },
      received: { url: 'https://api.example:8443/users/42', status: 404 },
    };

    it('has its text and address, but no header fields or secrets', async () => {
      const error = await errorFromResponse(responseOf(url, problem, 'application/problem+json'), { method: 'GET' });
      expect(logged(error)).toStrictEqual(members);
      const text = JSON.stringify(toLogObject(error));
      for (const secret of secrets) expect(text).not.toContain(secret);
    });

    it('has no more of it if it is a cause or one of several errors', async () => {
      const error = await errorFromResponse(responseOf(url, problem, 'application/problem+json'));
      const own = passOn(error, { status: 409 });
      expect(logged(own)).toMatchObject({ status: 409, cause: members });
      expect(logged(new AggregateError([error], 'Both failed'))).toStrictEqual({
        name: 'AggregateError',
        message: 'Both failed',
        errors: [members],
      });
      const text = JSON.stringify([toLogObject(own), toLogObject(new AggregateError([error]))]);
      for (const secret of secrets) expect(text).not.toContain(secret);
    });

    it('has nothing from a body that is not a problem document', async () => {
      const error = await errorFromResponse(responseOf(url, '{"sid":"sid77"}', 'application/json'));
      expect(error.content).toEqual({ sid: 'sid77' });
      expect(logged(error)).toStrictEqual({
        name: 'NotFoundError',
        message: 'Received 404 Not Found',
        status: 404,
        received: members.received,
      });
      expect(JSON.stringify(toLogObject(error))).not.toContain('sid77');
    });

    it.each([
      ['', ''],
      ['/users/42?token=s3cret#frag77', '/users/42'],
      ['//ada77:hunter2@api.example/users?token=s3cret', '//api.example/users'],
      ['data:text/plain,s3cret', 'data:'],
    ])('shortens the address %j to %j', async (address, shown) => {
      const error = await errorFromResponse(responseOf(address, 'x', 'text/plain'));
      expect(toLogObject(error).received).toStrictEqual({ url: shown, status: 404 });
    });

    it('has the received status, even if no error can have it', async () => {
      const response = { status: 999, headers: {}, url: '', text: () => Promise.resolve('') };
      expect(logged(await errorFromResponse(response))).toStrictEqual({
        name: 'InternalServerError',
        message: 'Received 999',
        status: 500,
        received: { url: '', status: 999 },
      });
    });
  });

  it('recognizes an error from another copy of this package', async () => {
    const other = createRequire(import.meta.url)('http-status-kit') as typeof Kit;
    const options = { retryAfter: 30, type: 'urn:x', instance: '/i', extensions: { a: 1 }, cause: new Error('c') };
    const error = new other.ServiceUnavailableError('Pool of db-7 is empty', options);
    expect(error).not.toBeInstanceOf(HttpError);
    expect(logged(error)).toStrictEqual({
      name: 'ServiceUnavailableError',
      message: 'Pool of db-7 is empty',
      status: 503,
      type: 'urn:x',
      instance: '/i',
      extensions: { a: 1 },
      headers: ['retry-after'],
      cause: { name: 'Error', message: 'c' },
    });
    expect(logged(new other.InternalServerError('private'))).toStrictEqual({
      name: 'InternalServerError',
      message: 'private',
      status: 500,
    });
    const response = new Response('{"detail":"No user 42"}', {
      status: 404,
      headers: { 'content-type': 'application/problem+json', 'set-cookie': 'sid=hunter2' },
    });
    expect(logged(await other.errorFromResponse(response))).toStrictEqual({
      name: 'NotFoundError',
      message: 'Received 404 Not Found: No user 42',
      status: 404,
      received: { url: '', status: 404 },
    });
  });

  it('recognizes an object derived from an error, as Fastify creates one', () => {
    const error = new ServiceUnavailableError('Pool is empty', { retryAfter: 30 });
    expect(logged(Object.create(error, { extra: { value: 1 } }))).toStrictEqual(logged(error));
  });

  describe('for any other thrown value', () => {
    it('has the name, message, cause and numeric status', () => {
      const error = Object.assign(new RangeError('No such page', { cause: new Error('c') }), { status: 404, code: 7 });
      expect(logged(error)).toStrictEqual({
        name: 'RangeError',
        message: 'No such page',
        status: 404,
        cause: { name: 'Error', message: 'c' },
      });
      expect(toLogObject(error).stack).toBe(error.stack);
      for (const status of ['404', null, Number.NaN, Number.POSITIVE_INFINITY, 404n]) {
        const other = Object.assign(new Error('x'), { status });
        expect(logged(other)).toStrictEqual({ name: 'Error', message: 'x' });
      }
    });

    it('has no type, extensions or headers, which mean something else there', () => {
      const own = { type: 'x', instance: 'x', extensions: { a: 1 }, headers: { a: 'b' }, detail: 'x', received: {} };
      expect(logged(Object.assign(new Error('x'), own))).toStrictEqual({ name: 'Error', message: 'x' });
    });

    it('has nothing of the axios request and response', () => {
      const headers = { authorization: 'Bearer hunter2', cookie: 'sid=hunter2' };
      const config = { headers, auth: { password: 'hunter2' }, url: '/?token=hunter2', data: 'hunter2' };
      const error = Object.assign(new Error('Request failed with status code 404'), {
        ...{ name: 'AxiosError', isAxiosError: true, code: 'ERR_BAD_REQUEST', status: 404, config },
        request: { headers, path: '/?token=hunter2' },
        response: { status: 404, headers: { 'set-cookie': ['sid=hunter2'] }, data: { token: 'hunter2' }, config },
        toJSON: () => ({ config }),
      });
      expect(logged(error)).toStrictEqual({
        name: 'AxiosError',
        message: 'Request failed with status code 404',
        status: 404,
      });
      expect(JSON.stringify(toLogObject(error))).not.toContain('hunter2');
    });

    it.each(Object.entries(clientFailures))('contains no header field of the response: %s', (_, fail) => {
      const { name, message } = fail(answerOf(404));
      const { headers } = answerOf(404);
      const { status, ...members } = logged(fail(answerOf(404))) as LogObject;
      expect([undefined, 404]).toContain(status);
      expect(members).toMatchObject({ name, message });
      expect(Object.keys(members).filter((key) => !['name', 'message', 'errors'].includes(key))).toEqual([]);
      const text = JSON.stringify(toLogObject(fail(answerOf(404))));
      for (const field of ['set-cookie', 'x-internal', 'date'] as const) expect(text).not.toContain(headers[field]);
    });

    it('has what the class of an error defines', () => {
      class QuotaError extends Error {
        get status(): number {
          return Number('429');
        }
      }
      Object.defineProperty(QuotaError.prototype, 'name', { get: () => 'QuotaError' });
      expect(logged(new QuotaError('x'))).toStrictEqual({ name: 'QuotaError', message: 'x', status: 429 });
      expect(logged(new DOMException('too slow', 'TimeoutError'))).toStrictEqual({
        name: 'TimeoutError',
        message: 'too slow',
      });
      const thrown: unknown = runInNewContext("Object.assign(new TypeError('x'), { status: 404 })");
      expect(thrown).not.toBeInstanceOf(Error);
      expect(logged(thrown)).toStrictEqual({ name: 'TypeError', message: 'x', status: 404 });
    });

    it.each([
      ['a string', 'no', { name: 'string', message: 'no' }],
      ['an empty string', '', { name: 'string', message: '' }],
      ['undefined', undefined, { name: 'undefined', message: 'undefined' }],
      ['null', null, { name: 'object', message: 'null' }],
      ['a number', Number.NaN, { name: 'number', message: 'NaN' }],
      ['false', false, { name: 'boolean', message: 'false' }],
      ['a symbol', Symbol('no'), { name: 'symbol', message: 'Symbol(no)' }],
      ['a bigint', 42n, { name: 'bigint', message: '42' }],
      ['a function', refuse, { name: 'function', message: String(refuse) }],
      [
        'a function whose toString throws',
        Object.assign(() => 'x', { toString: refuse }),
        { name: 'function', message: '' },
      ],
      ['an object', { a: 1 }, { name: 'object', message: '' }],
      ['an object without a prototype', Object.create(null), { name: 'object', message: '' }],
      ['a list', ['no'], { name: 'object', message: '' }],
      ['a Map', new Map([['status', 404]]), { name: 'object', message: '' }],
      ['a promise', Promise.resolve('no'), { name: 'object', message: '' }],
      [
        'parsed JSON',
        JSON.parse(
          '{"status":401,"message":"no","stack":"at x","type":"urn:x","headers":{"a":"b"},"__proto__":{"name":"x"}}',
        ),
        { name: 'object', message: 'no', status: 401 },
      ],
      [
        'parsed JSON with causes and errors',
        JSON.parse('{"name":"Boom","message":5,"status":"401","cause":{"message":"c"},"errors":[{"message":"e"},1]}'),
        {
          name: 'Boom',
          message: '',
          cause: { name: 'object', message: 'c' },
          errors: [
            { name: 'object', message: 'e' },
            { name: 'number', message: '1' },
          ],
        },
      ],
      ['errors that are not a list', { errors: { 0: new Error('x'), length: 1 } }, { name: 'object', message: '' }],
      [
        'an error whose cause is null',
        new Error('x', { cause: null }),
        { name: 'Error', message: 'x', cause: { name: 'object', message: 'null' } },
      ],
      ['an error whose cause is undefined', new Error('x', { cause: undefined }), { name: 'Error', message: 'x' }],
    ])('describes %s', (_, thrown, members) => {
      expect(logged(thrown)).toStrictEqual(members);
    });

    it('has a stack only if it is text', () => {
      expect(toLogObject({ stack: 'at x' })).toStrictEqual({ name: 'object', message: '', stack: 'at x' });
      for (const stack of [undefined, null, 42, ['at x'], { at: 'x' }]) {
        const error = Object.defineProperty(new Error('x'), 'stack', { value: stack });
        expect(toLogObject(error)).toStrictEqual({ name: 'Error', message: 'x' });
        const own = Object.defineProperty(new InternalServerError('x'), 'stack', { value: stack });
        expect(toLogObject(own)).toStrictEqual({ name: 'InternalServerError', message: 'x', status: 500 });
      }
    });

    it('has no call sites, and works with an Error.prepareStackTrace that throws', () => {
      const before = Object.getOwnPropertyDescriptor(Error, 'prepareStackTrace');
      const results: unknown[] = [];
      try {
        for (const prepare of [(_: Error, sites: unknown[]) => sites, refuse]) {
          Error.prepareStackTrace = prepare;
          results.push(toLogObject(new InternalServerError('x')), toLogObject(new Error('x')));
        }
      } finally {
        if (before) Object.defineProperty(Error, 'prepareStackTrace', before);
        else Reflect.deleteProperty(Error, 'prepareStackTrace');
      }
      const own = { name: 'InternalServerError', message: 'x', status: 500 };
      const other = { name: 'Error', message: 'x' };
      expect(results).toStrictEqual([own, other, own, other]);
    });
  });

  describe('for several errors', () => {
    it('has the errors of an AggregateError, each with its status and causes', () => {
      const errors = [new NotFoundError('No user 42'), new Error('x', { cause: new BadGatewayError('db-7') }), 'text'];
      const error = new AggregateError(errors, 'All failed', { cause: 'c' });
      expect(logged(error)).toStrictEqual({
        name: 'AggregateError',
        message: 'All failed',
        cause: { name: 'string', message: 'c' },
        errors: [
          { name: 'NotFoundError', message: 'No user 42', status: 404 },
          {
            name: 'Error',
            message: 'x',
            cause: { name: 'BadGatewayError', message: 'db-7', status: 502 },
          },
          { name: 'string', message: 'text' },
        ],
      });
      expect(toLogObject(error).errors?.[0]?.stack).toBe((errors[0] as Error).stack);
      expect(logged(new AggregateError([]))).toStrictEqual({ name: 'AggregateError', message: '', errors: [] });
    });

    it('has the first ten of a thousand errors', () => {
      const errors = Array.from({ length: 1000 }, (_, index) => new Error(String(index)));
      expect(logged(new AggregateError(errors, 'x'))).toStrictEqual({
        name: 'AggregateError',
        message: 'x',
        errors: Array.from({ length: 10 }, (_, index) => ({ name: 'Error', message: String(index) })),
      });
    });

    it('follows the first ten of thirty causes', () => {
      let error: Error | undefined;
      for (let index = 30; index >= 0; index--) error = new Error(String(index), error && { cause: error });
      const messages: string[] = [];
      for (let one: LogObject | undefined = toLogObject(error); one; one = one.cause) messages.push(one.message);
      expect(messages).toEqual(['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '10']);
    });

    it('stays small if errors contain errors that contain errors', () => {
      let error = new Error('x');
      for (let level = 0; level < 5; level++) error = new AggregateError(Array<Error>(10).fill(error), 'x');
      expect(countOf(toLogObject(error))).toBeGreaterThan(10);
      expect(countOf(toLogObject(error))).toBeLessThan(1000);
    });

    it('does not follow cycles', () => {
      const own = new NotFoundError('own');
      own.cause = own;
      expect(logged(own)).toStrictEqual({ name: 'NotFoundError', message: 'own', status: 404 });
      const first = new Error('first');
      const second = new Error('second', { cause: first });
      first.cause = second;
      expect(logged(first)).toStrictEqual({
        name: 'Error',
        message: 'first',
        cause: { name: 'Error', message: 'second' },
      });
      const all = new AggregateError([second], 'all');
      all.errors.push(all);
      expect(logged(all)).toStrictEqual({
        name: 'AggregateError',
        message: 'all',
        errors: [{ name: 'Error', message: 'second', cause: { name: 'Error', message: 'first' } }],
      });
    });

    it('repeats an error that appears twice', () => {
      const shared = new Error('x');
      const members = { name: 'Error', message: 'x' };
      expect(logged(new AggregateError([shared, shared], '', { cause: shared }))).toStrictEqual({
        name: 'AggregateError',
        message: '',
        cause: members,
        errors: [members, members],
      });
    });
  });

  describe('for values that cannot be read', () => {
    const nothing = { name: 'object', message: '' };
    const bare = { name: 'Error', message: 'x' };
    const listOf = (list: object): unknown => Object.assign(new Error('x'), { errors: list });
    const keys = ['name', 'message', 'stack', 'cause', 'status', 'errors'];

    it.each([
      ['a proxy that throws in every trap', new Proxy({}, everyTrap), nothing],
      ['a proxy of an error that throws in every trap', new Proxy(new NotFoundError('x'), everyTrap), nothing],
      ['a revoked proxy', revoked({}), nothing],
      ['a revoked proxy of a function', revoked(refuse), { name: 'function', message: '' }],
      ['getters that throw', throwing({}, ...keys), nothing],
      [
        'getters of an error that throw',
        throwing(new Error('x'), 'stack', 'name', 'cause', 'status', 'errors'),
        { ...nothing, message: 'x' },
      ],
      [
        'getters of an error of this package that throw',
        throwing(new InternalServerError('x'), 'stack', 'name', 'cause', 'errors'),
        { name: 'object', message: 'x', status: 500 },
      ],
      [
        'getters that return promises',
        Object.defineProperties(
          {},
          Object.fromEntries(keys.map((key) => [key, { get: (): unknown => Promise.resolve('x') }])),
        ),
        { ...nothing, cause: nothing },
      ],
      ['a cause that is a revoked proxy', new Error('x', { cause: revoked({}) }), { ...bare, cause: nothing }],
      ['errors that are a revoked proxy', listOf(revoked([])), bare],
      ['errors that are a proxy that throws', listOf(new Proxy([new Error('x')], everyTrap)), bare],
      ['errors with a getter that throws', listOf(throwing([new Error('y')], '0')), bare],
      [
        'errors whose array methods are replaced',
        listOf(Object.assign([1], { slice: refuse, map: refuse, flatMap: refuse })),
        {
          ...bare,
          errors: [{ name: 'number', message: '1' }],
        },
      ],
      ['errors that contain a revoked proxy', listOf([revoked({})]), { ...bare, errors: [nothing] }],
      [
        'an object created without a constructor',
        Object.create(HttpError.prototype),
        { name: 'HttpError', message: '' },
      ],
    ])('describes %s as far as possible', (_, thrown, members) => {
      expect(logged(thrown)).toEqual(members);
    });

    it('is plain JSON even if other code has assigned values of the wrong type', () => {
      const bad = [42n, { a: 42n }, Symbol('x'), refuse, revoked({})];
      for (const key of ['message', 'detail', 'type', 'instance', 'extensions', 'headers', 'name', 'status', 'cause']) {
        for (const value of bad) {
          const error = new InternalServerError('private', { extensions: { a: 1 } });
          Object.defineProperty(error, 'stack', { value: 'at x' });
          try {
            Reflect.set(error, key, value);
          } catch {
            // Some values are refused.
          }
          const log = toLogObject(error);
          expect([key, JSON.parse(JSON.stringify(log))]).toEqual([key, log]);
          if (!['message', 'detail'].includes(key)) expect([key, log.message]).toEqual([key, 'private']);
        }
      }
    });
  });

  it('is plain JSON without undefined members', () => {
    const values = [
      new NotFoundError(),
      new ServiceUnavailableError('x', { retryAfter: 3, cause: new Error('c'), extensions: { a: [1] } }),
      new AggregateError([new Error('x'), null]),
      undefined,
    ];
    for (const value of values) {
      const log = toLogObject(value);
      expect(log).toStrictEqual(JSON.parse(JSON.stringify(log)));
    }
  });

  it('does not change what it is given', () => {
    const make = (): unknown[] => [
      new NotFoundError('No user 42'),
      new NotFoundError(),
      new InternalServerError('private'),
      new ServiceUnavailableError('x', { retryAfter: 30, extensions: { a: 1 }, cause: new Error('c') }),
      new AggregateError([new ConflictError()], 'x', { cause: new ConflictError() }),
      Object.assign(new Error('x'), { status: 404, headers: { a: 'b' } }),
      JSON.parse('{"status":401,"message":"no","errors":[]}'),
    ];
    const factsOf = (thrown: unknown): unknown => {
      const own = Object.getOwnPropertyDescriptors(thrown as Record<string, unknown>);
      const { cause, errors } = own;
      const inner = [cause?.value, ...((errors?.value as unknown[] | undefined) ?? [])].filter(
        (one) => one !== undefined,
      );
      // The stack says where an error was created, so it differs between twins.
      return [Reflect.ownKeys(own), { ...own, stack: undefined }, inner.map(factsOf)];
    };
    const twins = make();
    for (const [index, thrown] of make().entries()) {
      toLogObject(thrown);
      expect(factsOf(thrown)).toEqual(factsOf(twins[index]));
    }
    const plain = make().map(logged);
    for (const close of [Object.freeze, Object.seal, Object.preventExtensions]) {
      expect(make().map((thrown) => logged(close(thrown)))).toStrictEqual(plain);
    }
    const watched = new Proxy(new NotFoundError('x'), {
      ...{ set: refuse, defineProperty: refuse, deleteProperty: refuse, setPrototypeOf: refuse },
      preventExtensions: refuse,
    });
    expect(logged(watched)).toStrictEqual({ name: 'NotFoundError', message: 'x', status: 404 });
  });

  it('is not affected by a polluted Object.prototype', () => {
    const make = (): unknown[] => [
      {},
      [],
      new Error(),
      new TypeError('x'),
      new AggregateError([{}, new Error('x')]),
      new NotFoundError(),
      new InternalServerError('private'),
      new ServiceUnavailableError('x', { retryAfter: 30, extensions: { a: 1 }, cause: {} }),
    ];
    const clean = make().map(logged);
    const names = {
      ...{ status: 418, statusCode: 418, headers: { 'x-polluted': 'no' }, cause: new Error('no'), message: 'no' },
      ...{ errors: [new Error('no')], name: 'no', stack: 'no', type: 'urn:no', instance: '/no', detail: 'no' },
      ...{ extensions: { polluted: true }, expose: true, title: 'no', received: { url: 'https://no/', status: 1 } },
    };
    const ofDescriptors = { get: 'no', set: 'no', value: 'no', writable: false, enumerable: true };
    const prototype = Object.prototype as unknown as Record<string, unknown>;
    for (const pollution of [names, { received: 'no', headers: null, extensions: 'no' }, ofDescriptors]) {
      const thrown = make();
      const results: LogObject[] = [];
      Object.assign(prototype, pollution);
      try {
        for (const one of thrown) results.push(toLogObject(one));
      } finally {
        for (const name of Object.keys(pollution)) Reflect.deleteProperty(prototype, name);
      }
      expect(results.map(withoutStacks)).toStrictEqual(clean);
    }
  });
});
