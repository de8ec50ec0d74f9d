import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  unstable_formatRateLimit,
  unstable_parseLegacyRateLimit,
  unstable_parseRateLimit,
  unstable_parseRateLimitPolicy,
  unstable_rateLimitDelay,
} from '../../src/unstable/index.js';
import { vectorsOf } from '../fixtures/vectors.js';

interface Vector {
  readonly id: string;
  readonly kind: string;
  readonly values: readonly string[];
  readonly headers: Record<string, string>;
  readonly now: string;
  readonly expect?: unknown;
  readonly expectAny?: readonly unknown[];
}

const vectors = vectorsOf('ratelimit-cases.json') as readonly Vector[];
const casesOf = (kind: string): readonly Vector[] => vectors.filter((vector) => vector.kind === kind);
const accepted = (vector: Vector): readonly unknown[] => vector.expectAny ?? [vector.expect];

describe('unstable_parseRateLimit', () => {
  it.each(casesOf('limit'))('$id $values', (vector) => {
    expect(accepted(vector)).toContainEqual(unstable_parseRateLimit(vector.values) ?? null);
    expect(accepted(vector)).toContainEqual(unstable_parseRateLimit(vector.values.join(', ')) ?? null);
  });

  it('returns only the properties that a limit has', () => {
    expect(unstable_parseRateLimit('"a";r=1')).toStrictEqual([{ name: 'a', r: 1 }]);
    expect(unstable_parseRateLimit('"a";r=1;t=2;pk=:YQ==:')).toStrictEqual([{ name: 'a', r: 1, t: 2, pk: 'YQ==' }]);
  });

  it.each([
    ['a quota that is not an integer', '"a";r=1.5'],
    ['a quota below 0', '"a";r=-1'],
    ['a time that is not an integer', '"a";r=1;t=1.5'],
    ['a time below 0', '"a";r=1;t=-5'],
    ['a key that is not a byte sequence', '"a";r=1;pk="YQ=="'],
    ['a name that is not a string', 'a;r=1'],
  ])('returns undefined for %s, whatever the other members are', (_, member) => {
    expect(unstable_parseRateLimit(member)).toBeUndefined();
    expect(unstable_parseRateLimit(`"b";r=1, ${member}`)).toBeUndefined();
  });

  it('returns an empty list for an empty field', () => {
    expect(unstable_parseRateLimit('')).toEqual([]);
    expect(unstable_parseRateLimit([])).toEqual([]);
  });
});

describe('unstable_parseRateLimitPolicy', () => {
  it.each(casesOf('policy'))('$id $values', (vector) => {
    expect(accepted(vector)).toContainEqual(unstable_parseRateLimitPolicy(vector.values) ?? null);
  });

  it('returns only the properties that a policy has', () => {
    expect(unstable_parseRateLimitPolicy('"a";q=1')).toStrictEqual([{ name: 'a', q: 1 }]);
    expect(unstable_parseRateLimitPolicy('"a";q=1;qu="bytes";w=2;pk=:YQ==:')).toStrictEqual([
      { name: 'a', q: 1, qu: 'bytes', w: 2, pk: 'YQ==' },
    ]);
  });

  it.each([
    ['a quota that is not an integer', '"a";q=1.5'],
    ['a unit that is not a string', '"a";q=1;qu=bytes'],
    ['a window that is not an integer', '"a";q=1;w=1.5'],
    ['a window of 0', '"a";q=1;w=0'],
    ['a key that is not a byte sequence', '"a";q=1;pk="YQ=="'],
    ['a name that is not a string', 'a;q=1'],
  ])('returns undefined for %s', (_, member) => {
    expect(unstable_parseRateLimitPolicy(member)).toBeUndefined();
  });
});

describe('unstable_rateLimitDelay', () => {
  it.each(casesOf('precedence'))('$id', ({ headers, now, expect: expected }) => {
    const delayMs = unstable_rateLimitDelay(new Headers(headers), { now: new Date(now) }) ?? null;
    expect({ delayMs }).toEqual(expected);
  });

  it.each([
    ['the longest time of several exhausted limits', '"a";r=0;t=10, "b";r=0;t=30, "c";r=0;t=20', 30_000],
    ['the time of an exhausted limit, not of one with quota left', '"a";r=1;t=30, "b";r=0;t=10', 10_000],
    ['the time of an exhausted limit, if another has none', '"a";r=0, "b";r=0;t=10', 10_000],
    ['nothing if no limit is exhausted', '"a";r=1;t=30', undefined],
    ['nothing if no exhausted limit has a time', '"a";r=0', undefined],
    ['nothing if the field is malformed', '"a";r=0;t=10,', undefined],
  ])('waits for %s', (_, ratelimit, delay) => {
    expect(unstable_rateLimitDelay(new Headers({ ratelimit }), { now: 0 })).toBe(delay);
  });

  it('is undefined without a field, and returns at most max', () => {
    expect(unstable_rateLimitDelay(new Headers())).toBeUndefined();
    expect(unstable_rateLimitDelay(new Headers({ ratelimit: '"a";r=0;t=10' }), { max: 5000 })).toBe(5000);
  });
});

describe('unstable_parseLegacyRateLimit', () => {
  it.each(casesOf('legacy'))('$id', ({ headers, now, expect: expected }) => {
    const { resetAt, ...rest } = unstable_parseLegacyRateLimit(new Headers(headers), new Date(now));
    expect({ ...rest, resetAt: resetAt?.toISOString().replace('.000Z', 'Z') }).toEqual(expected);
  });

  it('reads milliseconds since the epoch, and leaves out values that are not numbers', () => {
    const headers = new Headers({ 'x-ratelimit-reset': '1795348860000', 'x-ratelimit-limit': 'many' });
    expect(unstable_parseLegacyRateLimit(headers, 0)).toEqual({ resetAt: new Date('2026-11-22T12:01:00Z') });
    expect(unstable_parseLegacyRateLimit(new Headers())).toStrictEqual({});
  });

  it.each([
    [999_999_999, 1_000_000_005_000],
    [1_000_000_000, 1_000_000_000_000],
    [999_999_999_999, 999_999_999_999_000],
    [1_000_000_000_000, 1_000_000_000_000],
  ])('reads a reset of %i as the time %i', (reset, moment) => {
    const headers = new Headers({ 'ratelimit-reset': String(reset) });
    expect(unstable_parseLegacyRateLimit(headers, 6000)).toStrictEqual({ resetAt: new Date(moment) });
  });

  it('prefers the field with the x- prefix', () => {
    const headers = new Headers({
      'x-ratelimit-limit': '1',
      'ratelimit-limit': '2',
      'x-ratelimit-remaining': '3',
      'ratelimit-remaining': '4',
    });
    expect(unstable_parseLegacyRateLimit(headers, 0)).toStrictEqual({ limit: 1, remaining: 3 });
  });

  it.each(['', '5x', 'x5', '-5', '1.5', '1000000000000000'])('reads nothing from %j', (value) => {
    const headers = new Headers({ 'ratelimit-limit': value, 'ratelimit-remaining': value, 'ratelimit-reset': value });
    expect(unstable_parseLegacyRateLimit(headers, 0)).toStrictEqual({});
  });
});

describe('unstable_formatRateLimit', () => {
  it('writes what unstable_parseRateLimit reads', () => {
    const digits = fc.integer({ min: 0, max: 999_999_999_999_999 });
    const limit = fc.record(
      { name: fc.stringMatching(/^[ -~]{0,12}$/), r: digits, t: digits, pk: fc.base64String({ maxLength: 12 }) },
      { requiredKeys: ['name', 'r'] },
    );
    fc.assert(
      fc.property(fc.array(limit, { minLength: 1, maxLength: 4 }), (limits) => {
        expect(unstable_parseRateLimit(unstable_formatRateLimit(limits))).toEqual(limits);
      }),
      { seed: 9651 },
    );
  });

  it('writes the limits in order, each with the properties that it has', () => {
    expect(unstable_formatRateLimit([])).toBe('');
    expect(
      unstable_formatRateLimit([
        { name: 'a "b" \\', r: 0 },
        { name: '', r: 999_999_999_999_999, t: 0, pk: '' },
        { name: 'c', r: 1, pk: 'aB+/09==' },
      ]),
    ).toBe('"a \\"b\\" \\\\";r=0, "";r=999999999999999;t=0;pk=::, "c";r=1;pk=:aB+/09==:');
  });

  it.each(['é', 'éa', 'aé', 'a\n'])('refuses the name %j, which is not printable ASCII', (name) => {
    expect(() => unstable_formatRateLimit([{ name, r: 1 }])).toThrow(
      new TypeError(`Cannot write ${JSON.stringify(name)} as the name of a limit: not ASCII (RFC 9651 §3.3.3)`),
    );
  });

  it.each(['a:;b', '-a', 'a-', 'a==b'])('refuses the key %j, which is not base64', (pk) => {
    expect(() => unstable_formatRateLimit([{ name: 'a', r: 1, pk }])).toThrow(
      new TypeError(`Cannot write ${JSON.stringify(pk)} as a partition key: not base64 (RFC 9651 §3.3.5)`),
    );
  });

  it.each([-1, 1.5, NaN, Infinity, 1_000_000_000_000_000])('refuses %d as a quota and as a time', (number) => {
    const error = new RangeError(`Cannot write ${number} in a limit: no integer of 15 digits (RFC 9651 §3.3.1)`);
    expect(() => unstable_formatRateLimit([{ name: 'a', r: number }])).toThrow(error);
    expect(() => unstable_formatRateLimit([{ name: 'a', r: 1, t: number }])).toThrow(error);
  });
});

describe('the readers', () => {
  it('return undefined without a field, and never throw', () => {
    expect(unstable_parseRateLimit(null)).toBeUndefined();
    expect(unstable_parseRateLimitPolicy(undefined)).toBeUndefined();
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^["a;r=1,:?@% -]{0,30}$/)), (text) => {
        unstable_parseRateLimit(text);
        unstable_parseRateLimitPolicy(text);
      }),
      { seed: 9651, numRuns: 1000 },
    );
  });
});
