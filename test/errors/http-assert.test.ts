import { describe, expect, it, vi } from 'vitest';
import { ConflictError, httpAssert, NotFoundError, orThrow, TooManyRequestsError } from '../../src/index.js';

describe('httpAssert', () => {
  it('throws the error of the status unless the condition holds', () => {
    for (const truthy of [true, 1, 'x', {}]) expect(() => httpAssert(truthy, 404)).not.toThrow();
    for (const falsy of [false, 0, '', null, undefined, NaN]) {
      expect(() => httpAssert(falsy, 404, 'No user')).toThrow(NotFoundError);
      expect(() => httpAssert(falsy, 404, 'No user')).toThrow('No user');
    }
  });

  it('creates the message only if the condition fails', () => {
    const message = vi.fn(() => 'Taken');
    httpAssert(true, 409, message);
    expect(message).not.toHaveBeenCalled();
    expect(() => httpAssert(false, 409, message)).toThrow(new ConflictError('Taken'));
    expect(message).toHaveBeenCalledOnce();
  });

  it('passes options on', () => {
    try {
      httpAssert(false, 429, 'Slow down', { retryAfter: 30 });
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(TooManyRequestsError);
      expect(error).toHaveProperty('headers', { 'retry-after': '30' });
    }
  });

  it('refuses a status that is not an error, but only if the condition fails', () => {
    expect(() => httpAssert(false, 200 as number)).toThrow(RangeError);
  });
});

describe('orThrow', () => {
  it('returns every value except null and undefined', () => {
    for (const value of [0, '', false, NaN, {}]) expect(orThrow(value, 404)).toBe(value);
    for (const value of [null, undefined]) expect(() => orThrow(value, 404, () => 'Nobody')).toThrow('Nobody');
  });
});
