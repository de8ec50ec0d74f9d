import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import {
  errorFromResponse,
  formatAllow,
  formatChallenges,
  formatRetryAfter,
  formatUnsatisfiedRange,
  isProblemMediaType,
  parseAllow,
  parseChallenges,
  parseContentRange,
  parseRetryAfter,
  retryDelay,
  TooManyRequestsError,
  type Challenge,
} from '../../src/index.js';
import { vectorsOf } from '../fixtures/vectors.js';

type Kind = 'parse' | 'sweep' | 'calendar' | 'timer' | 'allow' | 'content-range' | 'parse-large';

const casesOf = <Vector>(file: string, kind: Kind): readonly Vector[] =>
  (vectorsOf(file) as readonly (Vector & { kind: string })[]).filter((vector) => vector.kind === kind);

/** The results that a vector accepts. `null` means that the value cannot be read. */
function accepted(vector: { expect?: unknown; expectAny?: readonly unknown[] }): readonly unknown[] {
  return vector.expectAny ?? [vector.expect];
}

/** JSON of a parsed value, for comparison with a vector. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value ?? null));

describe('parseRetryAfter', () => {
  interface ParseVector {
    readonly id: string;
    readonly value: string | null;
    readonly now: string;
    readonly expect?: { form: string; delayMs?: number; at?: string; saturated?: true } | null;
    readonly expectAny?: readonly ParseVector['expect'][];
  }

  it.each(casesOf<ParseVector>('retry-after-cases.json', 'parse'))('$id', (vector) => {
    const read = parseRetryAfter(vector.value, new Date(vector.now));
    const outcomes = accepted(vector) as NonNullable<ParseVector['expectAny']>;
    const saturated = outcomes.find((outcome) => outcome?.saturated);
    if (saturated) {
      expect(read?.form).toBe('delay-seconds');
      expect(Number.isSafeInteger(read?.delayMs)).toBe(true);
      expect(read!.delayMs).toBeGreaterThanOrEqual(2_147_483_648_000);
    } else {
      const at = read?.at?.toISOString().replace('.000Z', 'Z');
      expect(outcomes).toContainEqual(read === undefined ? null : { ...read, ...(at && { at }) });
    }
    expect(parseRetryAfter(vector.value, Date.parse(vector.now))).toEqual(read);
  });

  it.each(casesOf<{ id: string; valid: string; now: string; replaceWith: string }>('retry-after-cases.json', 'sweep'))(
    '$id: no character can be changed or left out',
    ({ valid, now, replaceWith }) => {
      expect(parseRetryAfter(valid, new Date(now))).toBeDefined();
      for (let index = 0; index < valid.length; index++) {
        for (const change of [replaceWith, '']) {
          const changed = valid.slice(0, index) + change + valid.slice(index + 1);
          expect(parseRetryAfter(changed, new Date(now))).toBeUndefined();
        }
      }
    },
  );

  const days = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
  const forms: Readonly<Record<string, (date: Date) => string>> = {
    imf: (date) => date.toUTCString(),
    rfc850: (date) => {
      const [, day, month, year, time] = date.toUTCString().split(' ');
      return `${days[date.getUTCDay()]!}, ${day!}-${month!}-${year!.slice(2)} ${time!} GMT`;
    },
    asctime: (date) => {
      const [name, day, month, year, time] = date.toUTCString().split(' ');
      return `${name!.slice(0, 3)} ${month!} ${day!.replace(/^0/, ' ')} ${time!} ${year!}`;
    },
  };

  it.each(
    casesOf<{ id: string; from: string; stepHours: number; count: number; now: string; forms: string[] }>(
      'retry-after-cases.json',
      'calendar',
    ),
  )('$id: reads every date in every form', ({ from, stepHours, count, now, forms: names }) => {
    for (let step = 0; step < count; step++) {
      const date = new Date(Date.parse(from) + step * stepHours * 3_600_000);
      for (const name of names) expect(parseRetryAfter(forms[name]!(date), new Date(now))?.at).toEqual(date);
    }
  });

  it.each([
    ['1999-11-27T00:00:00Z', 'Tuesday, 01-Jun-49 00:00:00 GMT', '2049-06-01T00:00:00.000Z'],
    ['1999-11-27T00:00:00Z', 'Monday, 27-Nov-49 00:00:00 GMT', '2049-11-27T00:00:00.000Z'],
    ['1999-11-27T00:00:00Z', 'Monday, 28-Nov-49 00:00:00 GMT', '1949-11-28T00:00:00.000Z'],
    ['2026-11-27T00:00:00Z', 'Friday, 27-Nov-76 00:00:00 GMT', '2076-11-27T00:00:00.000Z'],
    ['2026-11-27T00:00:00Z', 'Sunday, 28-Nov-76 00:00:00 GMT', '1976-11-28T00:00:00.000Z'],
    ['2026-11-27T00:00:00Z', 'Sunday, 06-Nov-94 08:49:37 GMT', '1994-11-06T08:49:37.000Z'],
    ['2060-01-01T00:00:00Z', 'Tuesday, 29-Feb-00 00:00:00 GMT', '2000-02-29T00:00:00.000Z'],
    ['2149-12-31T00:00:00Z', 'Monday, 01-Jan-99 00:00:00 GMT', '2199-01-01T00:00:00.000Z'],
  ])('reads a two-digit year as the latest year that is not more than 50 years ahead: in %s, %s', (now, value, at) => {
    expect(parseRetryAfter(value, new Date(now))?.at?.toISOString()).toBe(at);
  });

  it('is undefined for a day that does not exist in the year', () => {
    expect(parseRetryAfter('Tuesday, 30-Feb-00 00:00:00 GMT', 0)).toBeUndefined();
  });

  it('reads what formatRetryAfter writes', () => {
    const dates = fc.date({ min: new Date(0), max: new Date('9999-12-31T23:59:59Z'), noInvalidDate: true });
    fc.assert(
      fc.property(fc.integer({ min: 0 }), dates, (seconds, date) => {
        expect(parseRetryAfter(formatRetryAfter(seconds))?.delayMs).toBe(seconds * 1000);
        const rounded = Math.ceil(date.getTime() / 1000) * 1000;
        expect(parseRetryAfter(formatRetryAfter(date), 0)?.at?.getTime()).toBe(rounded);
      }),
      { seed: 9110 },
    );
  });
});

describe('retryDelay', () => {
  it.each(casesOf<{ id: string; delayMs: number; maxTimerMs: number }>('retry-after-cases.json', 'timer'))(
    '$id: never exceeds the longest delay of a timer',
    ({ delayMs, maxTimerMs }) => {
      const headers = { 'retry-after': String(Math.ceil(delayMs / 1000)) };
      expect(retryDelay({ headers })).toBe(maxTimerMs);
      expect(retryDelay({ headers }, { max: 10 })).toBe(10);
      expect(retryDelay({ headers }, { max: Infinity })).toBe(maxTimerMs);
    },
  );
});

describe('retryDelay of a response and an error', () => {
  it('reads Retry-After, and is undefined without it', () => {
    expect(retryDelay(new Response(null, { headers: { 'retry-after': '30' } }))).toBe(30_000);
    expect(retryDelay(new Response(null, { headers: { 'x-a': '30' } }))).toBeUndefined();
    expect(retryDelay({ headers: { 'retry-after': '30', get: 'x' } })).toBe(30_000);
    expect(retryDelay({ headers: {} })).toBeUndefined();
    expect(retryDelay({ headers: { 'retry-after': 'soon' } })).toBeUndefined();
    expect(retryDelay({ headers: { 'retry-after': '30' } }, { max: -1 })).toBe(0);
    expect(retryDelay({ headers: { 'Retry-After': '30', 'x-a': '1' } })).toBe(30_000);
    expect(retryDelay({ headers: { 'retry-after': ['30'] } })).toBeUndefined();
  });

  it('is undefined for a value without header fields, and never throws', () => {
    const thrower = {
      get headers(): never {
        throw new Error('no');
      },
    };
    const others = [undefined, null, 404, 'x', {}, { headers: null }, { headers: 'x' }, thrower, new Error('x')];
    for (const source of others) expect(retryDelay(source as never)).toBeUndefined();
  });

  it('reads the field of the received response from an error', async () => {
    const read = await errorFromResponse(new TooManyRequestsError('x', { retryAfter: 30 }).toResponse());
    expect(read.headers).toEqual({});
    expect(retryDelay(read)).toBe(30_000);
    expect(retryDelay(Object.create(read) as typeof read)).toBe(30_000);
  });

  it('reads own options and own fields only', () => {
    expect(retryDelay({ headers: { 'retry-after': '30' } }, Object.create({ max: 5 }) as object)).toBe(30_000);
    expect(retryDelay({ headers: Object.create({ 'retry-after': '30' }) as Record<string, string> })).toBeUndefined();
  });
});

describe('a reader', () => {
  const nonText: readonly unknown[] = [
    undefined,
    null,
    404,
    true,
    1n,
    Symbol('x'),
    {},
    () => 'GET',
    new Date(0),
    [404],
    [null],
  ];

  it.each([
    ['parseAllow', parseAllow],
    ['parseChallenges', parseChallenges],
    ['parseContentRange', parseContentRange],
    ['parseRetryAfter', parseRetryAfter],
    ['isProblemMediaType', (value: unknown) => isProblemMediaType(value as string) || undefined],
  ] as [string, (value: unknown) => unknown][])('returns undefined for a value that is not text: %s', (_, read) => {
    const revoked = Proxy.revocable([], {});
    revoked.revoke();
    for (const value of [...nonText, revoked.proxy]) expect(read(value)).toBeUndefined();
  });
});

describe('parseAllow of several lines', () => {
  it('reads them as one list', () => {
    expect(parseAllow(['GET, HEAD', 'PUT', 'GET'])).toEqual(['GET', 'HEAD', 'PUT']);
    expect(parseAllow([])).toEqual([]);
    expect(parseRetryAfter(['5'])).toBeUndefined();
  });
});

describe('parseRetryAfter and retryDelay', () => {
  const date = 'Fri, 27 Nov 2026 12:00:00 GMT';

  it.each([Number.NaN, Infinity, -Infinity, 'now', null, {}, new Date(Number.NaN)])(
    'count from now if the given time is invalid: %s',
    (now) => {
      vi.useFakeTimers({ now: Date.parse(date) - 5000 });
      try {
        expect(parseRetryAfter(date, now as number)?.delayMs).toBe(5000);
        expect(retryDelay({ headers: { 'retry-after': date } }, { now: now as number })).toBe(5000);
      } finally {
        vi.useRealTimers();
      }
    },
  );

  it.each([Number.NaN, 'abc', null, undefined])('are limited only by a timer if max is %s', (max) => {
    expect(retryDelay({ headers: { 'retry-after': '30' } }, { max: max as number })).toBe(30_000);
    expect(retryDelay({ headers: { 'retry-after': '9999999' } }, { max: max as number })).toBe(2_147_483_647);
  });
});

describe('parseAllow', () => {
  it.each(
    casesOf<{ id: string; value: string | null; expect?: string[] | null; expectAny?: string[][] }>(
      'status-and-field-cases.json',
      'allow',
    ),
  )('$id: $value', (vector) => {
    expect(accepted(vector)).toContainEqual(plain(parseAllow(vector.value)));
  });

  it('reads what formatAllow writes', () => {
    const methods = fc.uniqueArray(fc.stringMatching(/^[A-Z-]{1,8}$/));
    fc.assert(
      fc.property(methods, (list) => {
        expect(parseAllow(formatAllow(list))).toEqual(list);
      }),
      { seed: 9110 },
    );
  });
});

describe('parseContentRange', () => {
  it.each(
    casesOf<{ id: string; value: string; expect?: object | null; expectAny?: (object | null)[] }>(
      'status-and-field-cases.json',
      'content-range',
    ),
  )('$id: $value', (vector) => {
    expect(accepted(vector)).toContainEqual(plain(parseContentRange(vector.value)));
  });

  it('reads what formatUnsatisfiedRange writes, and is undefined without a field', () => {
    fc.assert(
      fc.property(fc.maxSafeNat(), (size) => {
        expect(parseContentRange(formatUnsatisfiedRange(size))).toEqual({ unit: 'bytes', size });
      }),
      { seed: 9110 },
    );
    expect(parseContentRange(null)).toBeUndefined();
    expect(parseContentRange(undefined)).toBeUndefined();
  });

  it('reads a range of one byte, but no text around a range', () => {
    expect(parseContentRange('bytes 0-0/1')).toEqual({ unit: 'bytes', start: 0, end: 0, size: 1 });
    expect(parseContentRange('x bytes 0-0/1')).toBeUndefined();
    expect(parseContentRange('bytes 0-0/1 x')).toBeUndefined();
  });

  it('refuses numbers that JavaScript cannot represent exactly', () => {
    expect(parseContentRange('bytes 0-9007199254740992/*')).toBeUndefined();
    expect(parseContentRange('bytes 0-1/9007199254740992')).toBeUndefined();
    expect(parseContentRange('bytes 0-9007199254740990/9007199254740991')).toBeDefined();
  });
});

describe('parseChallenges', () => {
  interface ChallengeVector {
    readonly id: string;
    readonly values: readonly string[];
    readonly expect?: readonly object[] | null;
    readonly expectAny?: readonly (readonly object[] | null)[];
  }

  /** Challenges in the form of the vectors, with parameters as pairs. */
  const asPairs = (challenges: readonly Challenge[] | undefined): unknown =>
    challenges?.map(({ params, ...rest }) => ({ ...rest, params: Object.entries(params) })) ?? null;

  it.each(casesOf<ChallengeVector>('challenge-cases.json', 'parse'))('$id', (vector) => {
    expect(accepted(vector)).toContainEqual(asPairs(parseChallenges(vector.values)));
    expect(accepted(vector)).toContainEqual(asPairs(parseChallenges(vector.values.join(', '))));
    expect('polluted' in {}).toBe(false);
  });

  it.each(
    casesOf<{ id: string; gen: { prefix: string; unit: string; times: number; suffix: string } }>(
      'challenge-cases.json',
      'parse-large',
    ),
  )('$id: finishes on large input', ({ gen: { prefix, unit, times, suffix } }) => {
    const text = prefix + unit.repeat(times) + suffix;
    expect([undefined, 'object']).toContain(typeof parseChallenges(text) === 'undefined' ? undefined : 'object');
  });

  it.each([
    'realm="x"',
    'Basic, realm="x"',
    'Basic,realm=x',
    'A b=c, Basic, realm=x',
    'Negotiate abc, realm="x"',
    'Basic abc def',
    'Basic abc "x"',
    'Basic "x"',
    'Basic a b=c',
  ])('is undefined for %s', (text) => {
    expect(parseChallenges(text)).toBeUndefined();
  });

  it('accepts an empty element before the first parameter, which the list grammar allows', () => {
    expect(asPairs(parseChallenges('Basic , realm="x"'))).toEqual([{ scheme: 'Basic', params: [['realm', 'x']] }]);
    expect(asPairs(parseChallenges('Negotiate, Basic realm="x", a=b'))).toEqual([
      { scheme: 'Negotiate', params: [] },
      {
        scheme: 'Basic',
        params: [
          ['realm', 'x'],
          ['a', 'b'],
        ],
      },
    ]);
  });

  it('is undefined without a field', () => {
    expect(parseChallenges(null)).toBeUndefined();
    expect(parseChallenges(undefined)).toBeUndefined();
  });

  it('reads what formatChallenges writes', () => {
    const token = fc.stringMatching(/^[\w!#$%&'*+.^`|~-]{1,8}$/);
    const value = fc.stringMatching(/^[\t -~\x80-\xff]{0,12}$/);
    const names = fc.uniqueArray(
      token.map((name) => name.toLowerCase()),
      { maxLength: 4 },
    );
    const challenge = fc
      .tuple(token, names, fc.array(value, { minLength: 4, maxLength: 4 }))
      .map(([scheme, keys, values]) => ({
        scheme,
        params: Object.fromEntries(keys.map((key, index) => [key, values[index]!])),
      }));
    fc.assert(
      fc.property(fc.array(challenge, { minLength: 1, maxLength: 4 }), (challenges) => {
        const read = parseChallenges(formatChallenges(challenges));
        expect(asPairs(read)).toEqual(asPairs(challenges));
      }),
      { seed: 9110, numRuns: 500 },
    );
  });
});

describe('every reader', () => {
  const readers: Readonly<Record<string, (text: string) => unknown>> = {
    parseRetryAfter: (text) => parseRetryAfter(text, 0),
    parseAllow,
    parseContentRange,
    parseChallenges,
  };

  it.each(Object.entries(readers))('%s never throws and never pollutes a prototype', (_, read) => {
    const before = Object.getOwnPropertyNames(Object.prototype).length;
    const noise = fc.string({ unit: 'binary', maxLength: 60 });
    const alike = fc.stringMatching(/^[Bbytes*/0-9 ,="\\;A-Z-]{0,40}$/);
    fc.assert(
      fc.property(fc.oneof(noise, alike), (text) => {
        read(text);
      }),
      { seed: 9110, numRuns: 2000 },
    );
    expect(Object.getOwnPropertyNames(Object.prototype)).toHaveLength(before);
  });

  // For a million characters, quadratic time means minutes and linear time milliseconds, on any machine.
  it.each(Object.entries(readers))('%s takes linear time', { timeout: 120_000 }, (_, read) => {
    const units = [' ', '\t', ',', 'a', '"', '\\"', 'a=b,', 'a ', '0', '=', 'A a=b, ', 'GET,', '1-1/'];
    for (const prefix of ['', 'Basic ', 'Basic a="', 'bytes ', 'GET ']) {
      for (const unit of units) {
        for (const suffix of ['', '\0']) read(prefix + unit.repeat(1_000_000 / unit.length) + suffix);
      }
    }
    expect(read('')).not.toBe('');
  });
});
