import { describe, expectTypeOf, it } from 'vitest';
import {
  createHttpError,
  HttpError,
  httpAssert,
  MethodNotAllowedError,
  NotFoundError,
  TooManyRequestsError,
  type AllowOptions,
  type HttpErrorOptions,
  type HttpErrorOptionsOf,
  type RetryAfterOptions,
} from '../../src/index.js';

describe('options for specific codes', () => {
  it('are typed on their classes and on createHttpError', () => {
    new MethodNotAllowedError('x', { allow: ['GET'], cause: 1 });
    new TooManyRequestsError('x', { retryAfter: new Date() });
    createHttpError(405, 'x', { allow: ['GET'] });
    httpAssert(true, 429, 'x', { retryAfter: 1 });
    expectTypeOf<HttpErrorOptionsOf<405>>().toEqualTypeOf<AllowOptions>();
    expectTypeOf<HttpErrorOptionsOf<503>>().toEqualTypeOf<RetryAfterOptions>();
    expectTypeOf<HttpErrorOptionsOf<404>>().toEqualTypeOf<HttpErrorOptions>();
    expectTypeOf<HttpErrorOptionsOf<number>>().toEqualTypeOf<HttpErrorOptions>();
  });

  it('are compile errors elsewhere', () => {
    // @ts-expect-error: 404 has no Allow
    new NotFoundError('x', { allow: ['GET'] });
    // @ts-expect-error: 405 has no Retry-After
    new MethodNotAllowedError('x', { retryAfter: 1 });
    // @ts-expect-error: the base class accepts only the common options
    new HttpError(405, 'x', { allow: ['GET'] });
    // @ts-expect-error: 404 has no Allow
    createHttpError(404, 'x', { allow: ['GET'] });
    // @ts-expect-error: an unregistered code has no Allow
    createHttpError(499, 'x', { allow: ['GET'] });
    // @ts-expect-error: a string is not a delay
    new TooManyRequestsError('x', { retryAfter: '30' });
  });
});
