import { describe, expect, it } from 'vitest';
import { createHttpError, errorClasses, HttpError, isHttpError, NotFoundError } from '../../src/index.js';

describe('createHttpError', () => {
  it('creates an error of the class for a registered code', () => {
    for (const [code, ErrorClass] of Object.entries(errorClasses)) {
      const error: HttpError = createHttpError(Number(code), 'x', { cause: 'c' });
      expect(error.constructor).toBe(ErrorClass);
      expect(error).toMatchObject({ status: Number(code), detail: 'x', cause: 'c' });
    }
  });

  it.each([418 + 1, 499, 599])('creates an HttpError for the unregistered status %i', (status) => {
    const error = createHttpError(status, 'x');
    expect(error.constructor).toBe(HttpError);
    expect(error.status).toBe(status);
  });

  it.each([200, 399, 600, 0, NaN, 'toString', '__proto__', 'constructor', null])('refuses %j', (status) => {
    expect(() => createHttpError(status as number)).toThrow(RangeError);
  });
});

describe('isHttpError', () => {
  it('recognizes errors of this package and their status', () => {
    expect(isHttpError(new NotFoundError())).toBe(true);
    expect(isHttpError(new NotFoundError(), 404)).toBe(true);
    expect(isHttpError(new NotFoundError(), 410)).toBe(false);
    expect(isHttpError(new NotFoundError(), [404, 410])).toBe(true);
    expect(isHttpError(new NotFoundError(), [410, 500])).toBe(false);
    expect(isHttpError(new NotFoundError(), [])).toBe(false);
    expect(isHttpError({ status: 404 }, [404])).toBe(false);
    expect(isHttpError(Object.create(new NotFoundError()))).toBe(true);
  });

  it('returns false for any other value, and never throws', () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    const others = [undefined, null, 404, 'x', new Error('x'), { status: 404, statusCode: 404 }, () => 404, proxy];
    for (const value of others) expect(isHttpError(value)).toBe(false);
  });
});
