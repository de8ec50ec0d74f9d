import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { backoffDelay, retryDelay, ServiceUnavailableError, TooManyRequestsError } from '../../src/index.js';

const maxTimerMs = 2_147_483_647;
const most = (): number => 1;

describe('backoffDelay', () => {
  it('doubles the longest delay with each attempt, from a second up to half a minute', () => {
    const delays = [0, 1, 2, 3, 4, 5, 6].map((attempt) => backoffDelay({ attempt, random: most }));
    expect(delays).toEqual([1000, 2000, 4000, 8000, 16_000, 30_000, 30_000]);
  });

  it('returns a random part of the longest delay, from nothing to all of it', () => {
    const parts = [0, 0.25, 0.5, 0.999_99, 1];
    const delays = parts.map((part) => backoffDelay({ attempt: 1, random: () => part }));
    expect(delays).toEqual([0, 500, 1000, 1999, 2000]);
  });

  it('calls random once per delay', () => {
    const numbers = [0.1, 0.2];
    const random = (): number => numbers.shift() ?? 1;
    expect([backoffDelay({ attempt: 0, random }), backoffDelay({ attempt: 0, random })]).toEqual([100, 200]);
  });

  it('accepts a different first delay and limit', () => {
    const delays = [0, 1, 2, 3].map((attempt) => backoffDelay({ attempt, base: 100, max: 500, random: most }));
    expect(delays).toEqual([100, 200, 400, 500]);
    expect(backoffDelay({ attempt: 0, max: 10, random: most })).toBe(10);
    expect(backoffDelay({ attempt: 0, base: undefined, max: undefined, random: most })).toBe(1000);
  });

  it('returns whole milliseconds, never above the limit', () => {
    expect(backoffDelay({ attempt: 0, base: 0.75, random: most })).toBe(0);
    expect(backoffDelay({ attempt: 9, max: 10.75, random: most })).toBe(10);
  });

  it('does not overflow, and never exceeds the longest delay of a timer', () => {
    expect(backoffDelay({ attempt: 1e300, random: most })).toBe(30_000);
    expect(backoffDelay({ attempt: Number.MAX_SAFE_INTEGER, max: Infinity, random: most })).toBe(maxTimerMs);
    expect(backoffDelay({ attempt: 0, base: Infinity, max: 1e12, random: most })).toBe(maxTimerMs);
    expect(backoffDelay({ attempt: 21, max: Infinity, random: most })).toBe(2_097_152_000);
  });

  it('is 0 if the first delay or the limit is 0', () => {
    expect(backoffDelay({ attempt: 1e300, base: 0, random: most })).toBe(0);
    expect(backoffDelay({ attempt: 1e300, max: 0, random: most })).toBe(0);
  });

  it('is random by default', () => {
    const limits = fc.record({ attempt: fc.nat(), base: fc.double({ min: 0, noNaN: true }), max: fc.nat() });
    fc.assert(
      fc.property(limits, (options) => {
        const delay = backoffDelay(options);
        const limit = backoffDelay({ ...options, random: most });
        expect(Number.isInteger(delay) && delay >= 0 && delay <= limit).toBe(true);
        expect(limit).toBeLessThanOrEqual(options.max);
      }),
    );
    const delays = new Set(Array.from({ length: 100 }, () => backoffDelay({ attempt: 30, max: Infinity })));
    expect(delays.size).toBeGreaterThan(90);
  });

  it.each([
    [{ attempt: NaN }, 'attempt NaN: not a whole number from 0 on'],
    [{ attempt: -1 }, 'attempt -1: not a whole number from 0 on'],
    [{ attempt: 0.5 }, 'attempt 0.5: not a whole number from 0 on'],
    [{ attempt: Infinity }, 'attempt Infinity: not a whole number from 0 on'],
    [{ attempt: 0, base: NaN }, 'base NaN: not a number from 0 on'],
    [{ attempt: 0, base: -1 }, 'base -1: not a number from 0 on'],
    [{ attempt: 0, max: NaN }, 'max NaN: not a number from 0 on'],
    [{ attempt: 0, max: -1 }, 'max -1: not a number from 0 on'],
    [{ attempt: 0, random: () => NaN }, 'random number NaN: not a number from 0 to 1'],
    [{ attempt: 0, random: () => -0.1 }, 'random number -0.1: not a number from 0 to 1'],
    [{ attempt: 0, random: () => 1.1 }, 'random number 1.1: not a number from 0 to 1'],
  ])('refuses a number that is out of range: %o', (options, message) => {
    expect(() => backoffDelay(options)).toThrow(new RangeError(`Cannot back off with ${message}`));
  });

  it.each([
    [undefined, 'attempt undefined: not a whole number from 0 on'],
    [null, 'attempt undefined: not a whole number from 0 on'],
    [{}, 'attempt undefined: not a whole number from 0 on'],
    [{ attempt: '1' }, 'attempt "1": not a whole number from 0 on'],
    [{ attempt: 1n }, 'attempt 1: not a whole number from 0 on'],
    [{ attempt: 0, base: '5' }, 'base "5": not a number from 0 on'],
    [{ attempt: 0, max: null }, 'max null: not a number from 0 on'],
    [{ attempt: 0, random: () => '1' }, 'random number "1": not a number from 0 to 1'],
  ])('refuses a value that is not a number: %o', (options, message) => {
    expect(() => backoffDelay(options as never)).toThrow(new TypeError(`Cannot back off with ${message}`));
  });

  it('ignores options on Object.prototype', () => {
    const prototype = Object.prototype as { base?: number; max?: number; random?: () => number };
    Object.assign(prototype, { base: 5, max: 5, random: () => 7 });
    try {
      expect(backoffDelay({ attempt: 1, base: 1000, max: 4000, random: most })).toBe(2000);
      expect(backoffDelay({ attempt: 9, random: most })).toBe(30_000);
      expect(backoffDelay({ attempt: 0, base: 0 })).toBe(0);
    } finally {
      delete prototype.base;
      delete prototype.max;
      delete prototype.random;
    }
  });
});

describe('backoffDelay with retryDelay', () => {
  const delayAfter = (error: ServiceUnavailableError | TooManyRequestsError, attempt: number): number =>
    retryDelay(error, { max: 60_000 }) ?? backoffDelay({ attempt, random: most });

  it('waits as long as the server asks, even 0, and otherwise backs off', () => {
    expect(delayAfter(new TooManyRequestsError('x', { retryAfter: 7 }), 3)).toBe(7000);
    expect(delayAfter(new TooManyRequestsError('x', { retryAfter: 0 }), 3)).toBe(0);
    expect(delayAfter(new TooManyRequestsError('x', { retryAfter: 3600 }), 3)).toBe(60_000);
    expect(delayAfter(new ServiceUnavailableError(), 3)).toBe(8000);
  });
});
