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
});

describe('unstable_parseRateLimitPolicy', () => {
  it.each(casesOf('policy'))('$id $values', (vector) => {
    expect(accepted(vector)).toContainEqual(unstable_parseRateLimitPolicy(vector.values) ?? null);
  });
});

describe('unstable_rateLimitDelay', () => {
  it.each(casesOf('precedence'))('$id', ({ headers, now, expect: expected }) => {
    const delayMs = unstable_rateLimitDelay(new Headers(headers), { now: new Date(now) }) ?? null;
    expect({ delayMs }).toEqual(expected);
  });
});

describe('unstable_parseLegacyRateLimit', () => {
  it.each(casesOf('legacy'))('$id', ({ headers, now, expect: expected }) => {
    const { resetAt, ...rest } = unstable_parseLegacyRateLimit(new Headers(headers), new Date(now));
    expect({ ...rest, resetAt: resetAt?.toISOString().replace('.000Z', 'Z') }).toEqual(expected);
  });

  it('takes milliseconds of the epoch, and leaves out what is no number', () => {
    const headers = new Headers({ 'x-ratelimit-reset': '1795348860000', 'x-ratelimit-limit': 'many' });
    expect(unstable_parseLegacyRateLimit(headers, 0)).toEqual({ resetAt: new Date('2026-11-22T12:01:00Z') });
    expect(unstable_parseLegacyRateLimit(new Headers())).toEqual({});
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

  it('refuses a key that is no base64, and a time that is no integer', () => {
    expect(() => unstable_formatRateLimit([{ name: 'a', r: 1, pk: 'a:;b' }])).toThrow(TypeError);
    expect(() => unstable_formatRateLimit([{ name: 'a', r: 1, t: -1 }])).toThrow(RangeError);
  });
});

describe('the readers', () => {
  it('give undefined where there is no field, and never throw', () => {
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
