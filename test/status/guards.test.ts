import { describe, expect, it } from 'vitest';
import * as kit from '../../src/index.js';
import sets from '../vectors/sets.json' with { type: 'json' };
import vectors from '../vectors/status-and-field-cases.json' with { type: 'json' };
import facts from '../vectors/status-facts.json' with { type: 'json' };
import { notAStatus } from '../fixtures/not-a-status.js';

const { hasStatus, isClientError, isError, isInformational, isRedirection, isServerError, isSuccess } = kit;

const classGuards = [
  { guard: isInformational, from: 100, to: 199 },
  { guard: isSuccess, from: 200, to: 299 },
  { guard: isRedirection, from: 300, to: 399 },
  { guard: isClientError, from: 400, to: 499 },
  { guard: isServerError, from: 500, to: 599 },
  { guard: isError, from: 400, to: 599 },
];

const codesWhere = (has: (row: (typeof facts.registered)[number]) => boolean): number[] =>
  facts.registered.filter(has).map(({ code }) => code);

const setGuards = [
  { guard: kit.isNullBodyStatus, codes: sets.whatwgFetch.nullBodyStatus },
  { guard: kit.isRedirectStatus, codes: sets.whatwgFetch.redirectStatus },
  { guard: kit.isHeuristicallyCacheable, codes: codesWhere((row) => 'heuristicallyCacheable' in row) },
  { guard: kit.isRetryable, codes: codesWhere(({ retry }) => retry !== undefined && 'retryable' in retry) },
];

const guards = [...classGuards, ...setGuards].map(({ guard }) => guard) as ((value: unknown) => boolean)[];

describe.each(classGuards)('$guard.name', ({ guard, from, to }) => {
  it(`is true from ${from} to ${to} and nowhere else between -1 and 1000, for numbers and objects`, () => {
    for (let code = -1; code <= 1000; code++) {
      expect(guard(code)).toBe(code >= from && code <= to);
      expect(guard({ status: code })).toBe(code >= from && code <= to);
    }
  });

  it('is false for fractions and text within its range', () => {
    for (const value of [from + 0.5, to - 0.5, String(from), `${from + 1}`, [from]]) {
      expect(guard(value as number)).toBe(false);
      expect(guard({ status: value as number })).toBe(false);
    }
  });

  it('includes both of its boundaries', () => {
    expect([from - 1, from, to, to + 1].map((code) => guard(code))).toEqual([false, true, true, false]);
  });
});

describe.each(setGuards)('$guard.name', ({ guard, codes }) => {
  it(`is true for ${codes.join(' ')} and nothing else between -1 and 1000`, () => {
    for (let code = -1; code <= 1000; code++) {
      expect(guard(code)).toBe(codes.includes(code));
      expect(guard({ status: code })).toBe(codes.includes(code));
    }
  });
});

describe('every guard', () => {
  it('checks the status of any value that has one: an error, a class, a function', () => {
    class Answer {
      static status = 404;
      readonly text = '';
    }
    const values = [Object.assign(new Error('no'), { status: 404 }), Answer, Object.assign(() => 0, { status: 404 })];
    for (const value of values) {
      expect([isClientError(value), isError(value), hasStatus(value, 404), hasStatus(value, [410])]).toEqual([
        true,
        true,
        true,
        false,
      ]);
      expect([isServerError(value), kit.isRetryable(value)]).toEqual([false, false]);
    }
    expect(isClientError(new Error('404'))).toBe(false);
  });

  it('is false for a value that is not a status, alone and as a status', () => {
    for (const guard of guards) {
      for (const input of notAStatus) {
        expect(guard(input)).toBe(false);
        expect(guard({ status: input })).toBe(false);
      }
      for (const input of [{}, [], { status: null }, { status: { status: 404 } }]) expect(guard(input)).toBe(false);
    }
  });

  it('is false if the status cannot be read', () => {
    const thrower = {
      get status(): number {
        throw new Error('no');
      },
    };
    const { proxy, revoke } = Proxy.revocable({ status: 404 }, {});
    revoke();
    for (const guard of guards) {
      expect(guard(thrower)).toBe(false);
      expect(guard(proxy)).toBe(false);
    }
  });

  it('accepts a fetch Response', () => {
    expect(isSuccess(new Response('hello'))).toBe(true);
    expect(isClientError(new Response(null, { status: 404 }))).toBe(true);
    expect(isServerError(Response.error())).toBe(false);
  });

  it('accepts 499, which no RFC registers but nginx logs', () => {
    expect(isClientError(499)).toBe(true);
  });

  it('is not affected by a polluted Object.prototype', () => {
    const prototype = Object.prototype as { status?: number };
    prototype.status = 404;
    try {
      expect(isClientError(500)).toBe(false);
      expect(isServerError(500)).toBe(true);
    } finally {
      delete prototype.status;
    }
  });
});

describe('isNullBodyStatus', () => {
  const cases = vectors.cases.filter(({ kind }) => kind === 'fetch-init');

  it.each(cases)(
    'predicts what new Response does with the body $body and the status $status',
    ({ status, body, expect: expected }) => {
      const init = { status: status! };
      const predicted =
        init.status < 200 || init.status > 599
          ? 'RangeError'
          : kit.isNullBodyStatus(init) && body !== null
            ? 'TypeError'
            : 'ok';
      expect(predicted).toBe(expected);
      const outcome = (): string => {
        try {
          new Response(body ?? null, init);
          return 'ok';
        } catch (error) {
          return (error as Error).name;
        }
      };
      expect(outcome()).toBe(expected);
    },
  );
});

describe('hasStatus', () => {
  it('accepts one code or several, for a number or an object', () => {
    expect(hasStatus(404, 404)).toBe(true);
    expect(hasStatus(404, 410)).toBe(false);
    expect(hasStatus(410, [404, 410])).toBe(true);
    expect(hasStatus(404, [])).toBe(false);
    expect(hasStatus(new Response(null, { status: 404 }), [404, 410])).toBe(true);
    expect(hasStatus(471, 471)).toBe(true);
  });

  it('is false for a value without a status, and for NaN', () => {
    for (const input of notAStatus) {
      expect(hasStatus(input as number, [404, NaN].slice(0, 1))).toBe(false);
    }
  });
});
