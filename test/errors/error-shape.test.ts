import { deepStrictEqual, notDeepStrictEqual } from 'node:assert';
import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import {
  createHttpError,
  defineProblem,
  httpAssert,
  HttpError,
  InternalServerError,
  NotFoundError,
  orThrow,
  passOn,
  ServiceUnavailableError,
  toAnswer,
  toHttpError,
  type HttpErrorOptions,
} from '../../src/index.js';

const OutOfStock = defineProblem({ type: 'https://example.com/out-of-stock', status: 409, title: 'Out of stock' });

/** Creates an error of each kind. */
const errors: Readonly<Record<string, () => HttpError>> = {
  'a 404 without text': () => new NotFoundError(),
  'a 404 with text': () => new NotFoundError('No user 42'),
  'a 404 with its phrase as text': () => new NotFoundError('Not Found'),
  'a hidden 404': () => new NotFoundError('No user 42', { expose: false }),
  'a 500 without text': () => new InternalServerError(),
  'a 500 with text': () => new InternalServerError('db down'),
  'an exposed 500': () => new InternalServerError('db down', { expose: true }),
  'an error with many options': () =>
    new ServiceUnavailableError('db down', {
      cause: new Error('ECONNREFUSED'),
      extensions: { left: 2 },
      headers: [
        ['Set-Cookie', 'a=1'],
        ['Set-Cookie', 'b=2'],
      ],
      instance: '/orders/1',
      retryAfter: 30,
      title: 'Closed',
      type: 'https://example.com/closed',
    }),
  'an error with an unregistered code': () => new HttpError(499, 'Gone away'),
  'an error with a custom phrase': () => new HttpError(499, 'Gone away', undefined, 'Client Closed Request'),
  'a defined problem': () => new OutOfStock('Only 2 left', { left: 2 }),
};
const kinds = Object.entries(errors);

/** Reads every property of an error. */
function readAll(error: HttpError): unknown {
  const { message, detail, title, type, instance, extensions, headers, expose, cause, stack } = error;
  const read = [message, detail, title, type, instance, extensions, headers, expose, cause, stack];
  const { statusCode, statusText, name } = error;
  return [...read, statusCode, statusText, name, error.toJSON(), error.toResponse(), inspect(error, { depth: 9 })];
}

describe.each(kinds)('%s', (_, make) => {
  it('equals an identical error, even after one of them was read', () => {
    const [one, other] = [make(), make()];
    expect(one).toStrictEqual(other);
    deepStrictEqual(one, other);
    readAll(one);
    expect(one).toStrictEqual(other);
    expect(other).toStrictEqual(one);
    deepStrictEqual(one, other);
    deepStrictEqual(other, one);
  });

  it('differs from every other kind of error', () => {
    for (const [name, another] of kinds) {
      if (another === make) continue;
      expect(make(), name).not.toEqual(another());
      notDeepStrictEqual(make(), another(), name);
    }
  });
});

const options: readonly (readonly [string, HttpErrorOptions, HttpErrorOptions])[] = [
  ['type', { type: 'urn:a' }, { type: 'urn:b' }],
  ['title', { title: 'A' }, { title: 'B' }],
  ['instance', { instance: '/a' }, { instance: '/b' }],
  ['extensions', { extensions: { a: 1 } }, { extensions: { a: 2 } }],
  ['the value of a field', { headers: { 'x-a': '1' } }, { headers: { 'x-a': '2' } }],
  ['one of two cookies', { headers: { 'set-cookie': ['a', 'b'] } }, { headers: { 'set-cookie': ['a', 'c'] } }],
  ['cause', { cause: new Error('a') }, { cause: new Error('b') }],
  ['expose', { expose: true }, { expose: false }],
];

it.each(options)('errors that differ only in %s are not equal', (_, one, other) => {
  for (const ErrorClass of [NotFoundError, InternalServerError]) {
    expect(new ErrorClass('x', one)).not.toEqual(new ErrorClass('x', other));
    expect(new ErrorClass('x', one)).toEqual(new ErrorClass('x', one));
    // Node before version 22 does not compare causes.
    if (!('cause' in one)) notDeepStrictEqual(new ErrorClass('x', one), new ErrorClass('x', other));
  }
});

describe('assigning a property', () => {
  it('changes an error that was created without options', () => {
    const changes = {
      headers: { 'x-a': '1' },
      extensions: { a: 1 },
      title: 'T',
      type: 'urn:x',
      instance: '/i',
      detail: 'd',
    };
    for (const [key, value] of Object.entries(changes)) {
      const error = Object.assign(new NotFoundError('x'), { [key]: value });
      expect(error, key).not.toEqual(new NotFoundError('x'));
      expect(error[key as keyof typeof changes], key).toEqual(value);
    }
  });

  it('also works on the headers and extensions of an error without options', () => {
    const error = new NotFoundError('x');
    error.headers['x-a'] = '1';
    error.extensions['left'] = 2;
    expect([error.headers, error.extensions]).toEqual([{ 'x-a': '1' }, { left: 2 }]);
    expect(error.toJSON()).toEqual({ type: 'about:blank', title: 'Not Found', status: 404, detail: 'x', left: 2 });
    expect(error.toResponse().headers.get('x-a')).toBe('1');
    expect(new NotFoundError('x').headers).toEqual({});
  });

  it('to undefined restores the default', () => {
    const error = new NotFoundError('x', { title: 'T', type: 'urn:x', extensions: { a: 1 } });
    Object.assign(error, { title: undefined, type: undefined, extensions: undefined });
    expect([error.title, error.type, error.extensions]).toEqual(['Not Found', 'about:blank', {}]);
  });
});

describe('the default cause of an error', () => {
  const causeOf = (error: Error): unknown[] => {
    const { name, message, stack } = error.cause as Error;
    return [name, message, stack === error.stack];
  };

  it('has the private text, so that monitoring tools show it', () => {
    expect(causeOf(new InternalServerError('db down'))).toEqual(['Error', 'db down', true]);
    expect(causeOf(new NotFoundError('No user 42', { expose: false }))).toEqual(['Error', 'No user 42', true]);
    expect(causeOf(createHttpError(599, 'db down'))).toEqual(['Error', 'db down', true]);
  });

  it('is tagged as an error but is not an instance of Error, whose message some frameworks send', () => {
    const { cause } = new InternalServerError('db down');
    expect(Object.prototype.toString.call(cause)).toBe('[object Error]');
    expect(cause).not.toBeInstanceOf(Error);
    expect(JSON.stringify({ cause })).toBe('{"cause":{}}');
  });

  it('exists as long as the text is private', () => {
    const error = new InternalServerError('db down');
    error.detail = 'db gone';
    expect(causeOf(error)).toEqual(['Error', 'db gone', true]);
    error.expose = true;
    expect(error.cause).toBeUndefined();
    error.expose = false;
    expect(causeOf(error)).toEqual(['Error', 'db gone', true]);
  });

  it('is replaced by an assigned cause', () => {
    const error = new InternalServerError('db down');
    error.cause = 'mine';
    expect(error.cause).toBe('mine');
    expect(Object.keys(error)).toEqual(['status']);
  });

  it('does not exist if nothing is private', () => {
    for (const error of [
      new NotFoundError('x'),
      new InternalServerError(),
      new InternalServerError('x', { expose: true }),
    ]) {
      expect('cause' in error).toBe(false);
    }
  });
});

describe('an error on the console', () => {
  const shown = (error: Error): string =>
    inspect(error)
      .replace(/(?:\n +at [^\n{]*)+/g, ' @ ')
      .replace(/ +\n/g, '\n');

  it('shows the name, text, status, problem members, names of header fields and cause', () => {
    const error = new ServiceUnavailableError('db down', {
      cause: new TypeError('ECONNREFUSED'),
      extensions: { left: 2 },
      headers: { 'set-cookie': 'sid=hunter2' },
      retryAfter: 30,
      type: 'urn:x',
    });
    expect(shown(error)).toBe(`ServiceUnavailableError: db down @ {
  status: 503,
  type: 'urn:x',
  extensions: { left: 2 },
  headers: [ 'retry-after', 'set-cookie' ],
  cause: TypeError: ECONNREFUSED @
}`);
    expect(shown(new NotFoundError())).toBe('NotFoundError: Not Found @ { status: 404 }');
    expect(shown(new NotFoundError('No user 42'))).toBe('NotFoundError: No user 42 @ { status: 404 }');
    expect(shown(new InternalServerError('db down'))).toBe('InternalServerError: db down @ { status: 500 }');
  });

  it('shows properties that other code has added', () => {
    expect(shown(Object.assign(new NotFoundError('x'), { userId: 1 }))).toBe(
      'NotFoundError: x @ { status: 404, userId: 1 }',
    );
  });

  it('shows the text of a caught error only once', () => {
    expect(shown(toHttpError(new TypeError('x is undefined')))).toBe(
      'InternalServerError: Internal Server Error {\n  status: 500,\n  cause: TypeError: x is undefined @\n}',
    );
  });

  it('hides field values, and shows the private text only once, if Node prints an uncaught error', () => {
    const error = new InternalServerError('db down', { headers: { 'set-cookie': 'sid=hunter2' }, type: 'urn:x' });
    const printed = inspect(error, { customInspect: false, depth: 9 });
    expect(printed).toContain('urn:x');
    expect(printed).toContain("[ 'set-cookie' ]");
    expect(printed).not.toContain('hunter2');
    expect(printed.split('db down')).toHaveLength(2);
    expect(inspect(Object.assign({}, error), { depth: 9 })).not.toMatch(/hunter2|db down/);
  });

  it('may be its own cause', () => {
    const error = new NotFoundError('x');
    error.cause = error;
    expect(inspect(error)).toContain('NotFoundError: x');
    expect(inspect(error, { depth: Infinity })).toContain('NotFoundError: x');
  });

  it('works if the message of the cause cannot be read', () => {
    const cause = Object.defineProperty(new Error('x'), 'message', {
      get() {
        throw new Error('no');
      },
    });
    expect(inspect(new NotFoundError('y', { cause }), { customInspect: true, depth: 0 })).toContain('NotFoundError: y');
  });

  it('works if other code has assigned members of the wrong type', () => {
    const error = Object.assign(new NotFoundError('x'), { headers: null, extensions: 1, cause: null, title: 1n });
    expect(inspect(error)).toContain('NotFoundError: x');
  });
});

describe('an error with unusual input', () => {
  it('stays small on the console if errors are circular or deeply nested', () => {
    const error = new NotFoundError('t');
    error.cause = new AggregateError([error, error], 'agg');
    expect(inspect(error, { depth: Infinity }).length).toBeLessThan(20_000);
    const twice = Object.assign(new NotFoundError('t'), { a: error, b: error });
    expect(inspect(twice).length).toBeLessThan(20_000);
    let chain: Error = new Error('first');
    for (let index = 0; index < 300; index++) chain = new NotFoundError('t', { cause: chain });
    expect(inspect(chain).length).toBeLessThan(20_000);
  });

  it('keeps the text private if it was created as a 5xx, even if it was created without text', () => {
    const assigned = new InternalServerError();
    assigned.message = 'db password';
    Object.assign(assigned, { status: 400 });
    expect([assigned.expose, assigned.toJSON().detail]).toEqual([false, undefined]);
    const later = Object.assign(createHttpError(503), { status: 404 });
    later.detail = 'secret';
    expect([later.message, later.toJSON().detail]).toEqual(['Service Unavailable', undefined]);
  });

  it('has the same document whether or not it was read while it had another status', () => {
    const read = Object.assign(new NotFoundError('t'), { status: 500 });
    expect(read.headers).toEqual({});
    Object.assign(read, { status: 404 });
    expect(read.toJSON().detail).toBe('t');
  });

  it('refuses an invalid field from an iterable that can be read only once', () => {
    const headers = (): Iterable<[string, string]> =>
      [
        ['x-a', '1'],
        ['bad name', 'v'],
      ].values() as Iterable<[string, string]>;
    expect(() => createHttpError(404, 't', { headers: headers() })).toThrow('bad name');
    expect(() => {
      httpAssert(false, 404, 't', { headers: headers() });
    }).toThrow('bad name');
  });

  it('reads each option once, and keeps the stack of an error that a getter creates', () => {
    let reads = 0;
    const error = createHttpError(500, 't', {
      get cause() {
        reads++;
        return new TypeError('inner');
      },
    });
    expect([reads, (error.cause as Error).stack?.split('\n')[0]]).toEqual([1, 'TypeError: inner']);
  });

  it('does not write an invalid message into the stack', () => {
    for (const given of [null, new Error('boom')]) {
      expect(createHttpError(404, given as never).stack).toMatch(/^NotFoundError: Not Found\n/);
    }
    expect(createHttpError(404, null as never)).toEqual(createHttpError(404));
  });

  it('lets a class override headers and extensions based on the inherited ones', () => {
    class Traced extends NotFoundError {
      override get headers(): Record<string, string | string[]> {
        return Object.assign(super.headers, { 'x-a': '1' });
      }
      override get extensions(): Record<string, unknown> {
        return Object.assign(super.extensions, { left: 2 });
      }
    }
    const error = new Traced('t');
    expect(error.toResponse().headers.get('x-a')).toBe('1');
    expect(error.toJSON()['left']).toBe(2);
  });

  it('calls no getters on the console, and never throws', () => {
    const error = Object.defineProperty(new NotFoundError('t'), 'x', {
      enumerable: true,
      get() {
        throw new Error('no');
      },
    });
    expect(inspect(error)).toContain('NotFoundError: t');
    expect(inspect(Object.create(NotFoundError.prototype))).toContain('NotFoundError');
  });

  it('keeps a stack after many assignments', () => {
    const error = new InternalServerError('a');
    for (let index = 0; index < 20_000; index++) error.detail = `b${index}`;
    expect(error.stack).toMatch(/^InternalServerError: b19999\n/);
  });

  it('is the same with empty options as without options', () => {
    deepStrictEqual(new NotFoundError('t', {}), new NotFoundError('t'));
    deepStrictEqual(new InternalServerError(undefined, {}), new InternalServerError());
    deepStrictEqual(new HttpError(404, 't', {}), new HttpError(404, 't'));
    expect(new NotFoundError('t', {})).toStrictEqual(new NotFoundError('t'));
  });
});

describe('the stack', () => {
  const frames = (error: Error): string[] => (error.stack ?? '').split('\n    at ').slice(1);

  /** Errors that each function of this package creates. */
  function makers(): HttpError[] {
    const made: HttpError[] = [];
    const caught = (run: () => unknown): void => {
      try {
        run();
      } catch (error) {
        made.push(error as HttpError);
      }
    };
    made.push(new NotFoundError('x'), new InternalServerError('x'), new HttpError(499, 'x'));
    made.push(createHttpError(404, 'x'), createHttpError(500, 'x'), createHttpError(499, 'x'));
    made.push(toHttpError(new TypeError('x')), toHttpError('x'), toAnswer({}), passOn(createHttpError(404)));
    caught(() => {
      httpAssert(false, 404, 'x');
    });
    caught(() => orThrow(null, 500, () => 'x'));
    return made;
  }

  it('begins where the error was created, whichever function created it', () => {
    const made = makers();
    expect(made).toHaveLength(12);
    for (const error of made) expect(frames(error)[0]).toMatch(/error-shape\.test\.ts/);
  });

  it('has as many frames as Error.stackTraceLimit says, and does not change the limit', () => {
    const { stackTraceLimit } = Error;
    try {
      for (const limit of [0, 3]) {
        Error.stackTraceLimit = limit;
        expect(frames(createHttpError(404, 'x'))).toHaveLength(limit);
        expect(() => createHttpError(999 as 599)).toThrow(RangeError);
        expect(Error.stackTraceLimit).toBe(limit);
      }
    } finally {
      Error.stackTraceLimit = stackTraceLimit;
    }
  });

  it('points to the caller in a TypeError or RangeError too', () => {
    const mistakes = [
      () => createHttpError(999 as 599),
      () => createHttpError(404, 1 as never),
      () => toHttpError(0, { fallback: 200 }),
    ];
    for (const make of mistakes.slice(0, 2)) {
      let mistake: unknown;
      try {
        make();
      } catch (error) {
        mistake = error;
      }
      expect(frames(mistake as Error).join('')).toMatch(/error-shape\.test\.ts/);
    }
  });

  it('exists if Error is frozen or has no captureStackTrace', () => {
    const before = Object.getOwnPropertyDescriptors(Error);
    try {
      Object.defineProperty(Error, 'stackTraceLimit', { value: 10, writable: false, configurable: true });
      expect(createHttpError(500, 'secret').stack).toMatch(/^InternalServerError: secret\n {4}at /);
      Object.defineProperty(Error, 'stackTraceLimit', before.stackTraceLimit!);
      Object.defineProperty(Error, 'captureStackTrace', { value: undefined, writable: true, configurable: true });
      expect(createHttpError(500, 'secret').stack).toMatch(/^InternalServerError: secret\n {4}at /);
    } finally {
      Object.defineProperty(Error, 'stackTraceLimit', before.stackTraceLimit!);
      Object.defineProperty(Error, 'captureStackTrace', before.captureStackTrace);
    }
  });
});

it('statusText is the phrase, whatever the title', () => {
  expect(new NotFoundError('x', { title: 'Sold' }).statusText).toBe('Not Found');
  expect(new HttpError(499, 'x', undefined, 'Client Closed Request').statusText).toBe('Client Closed Request');
  expect(new HttpError(499).statusText).toBe('Client Error');
  expect(Object.assign(new NotFoundError(), { statusText: 'Nowhere' }).statusText).toBe('Nowhere');
});
