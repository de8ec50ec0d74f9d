import { describe, expectTypeOf, it } from 'vitest';
import {
  createHttpError,
  HttpError,
  type InternalServerError,
  isHttpError,
  MethodNotAllowedError,
  NotFoundError,
  type ErrorRange,
  type HttpErrorOptions,
} from '../../src/index.js';

declare const number: number;
declare const caught: unknown;

describe('HttpError', () => {
  it('has the status of a literal, and any error status for a number', () => {
    expectTypeOf(new HttpError(404)).toEqualTypeOf<HttpError<404>>();
    expectTypeOf(new HttpError(499).status).toEqualTypeOf<499>();
    expectTypeOf(new HttpError(number)).toEqualTypeOf<HttpError>();
    expectTypeOf(new HttpError(number).status).toEqualTypeOf<ErrorRange>();
    expectTypeOf(new HttpError(number as 404 | 410).status).toEqualTypeOf<404 | 410>();
  });

  it('refuses a literal that is not an error status', () => {
    // @ts-expect-error: a success is not an error
    new HttpError(200);
    // @ts-expect-error: out of range
    new HttpError(600);
    // @ts-expect-error: a fraction
    new HttpError(404.5);
    // @ts-expect-error: the type argument too
    expectTypeOf<HttpError<200>>().toBeObject();
    // @ts-expect-error: an unknown option
    new HttpError(404, 'x', { header: {} });
  });

  it('refuses an error as the message or the options', () => {
    const error = new Error('db down');
    new NotFoundError('x', { cause: error });
    // @ts-expect-error: an error is not text
    new NotFoundError(error);
    // @ts-expect-error: pass the error as { cause: error }
    new NotFoundError('x', error);
    // @ts-expect-error: pass the error as { cause: error }
    new MethodNotAllowedError('x', error);
    // @ts-expect-error: pass the error as { cause: error }
    createHttpError(404, 'x', error);
  });

  it('accepts header fields in any common form', () => {
    expectTypeOf<Headers>().toExtend<NonNullable<HttpErrorOptions['headers']>>();
    expectTypeOf<Map<string, string>>().toExtend<NonNullable<HttpErrorOptions['headers']>>();
    expectTypeOf<[string, string][]>().toExtend<NonNullable<HttpErrorOptions['headers']>>();
    new NotFoundError('x', { headers: { a: '1', b: 2, c: undefined, 'set-cookie': ['a=1', 'b=2'] } });
    // @ts-expect-error: null is not a field value
    new NotFoundError('x', { headers: { a: null } });
  });

  it('can be extended with a fixed status or with any status', () => {
    class TeapotError extends HttpError<418> {
      constructor() {
        super(418, 'short and stout');
      }
    }
    class AnyError extends HttpError {
      constructor(status: number) {
        super(status, 'any');
      }
    }
    expectTypeOf(new TeapotError().status).toEqualTypeOf<418>();
    expectTypeOf(new AnyError(number)).toExtend<HttpError>();
  });
});

describe('error classes', () => {
  it('have a literal status and name', () => {
    const error = new NotFoundError();
    expectTypeOf(error.status).toEqualTypeOf<404>();
    expectTypeOf(error.statusCode).toEqualTypeOf<404>();
    expectTypeOf(error.name).toBeString();
    expectTypeOf(error).toExtend<HttpError<404>>();
    expectTypeOf(error).toExtend<HttpError>();
    expectTypeOf(error.toResponse()).toEqualTypeOf<Response>();
  });

  it('are distinguished by their status', () => {
    const error = {} as NotFoundError | InternalServerError;
    if (error.status === 404) expectTypeOf(error).toEqualTypeOf<NotFoundError>();
  });
});

describe('createHttpError', () => {
  it('returns the class for a literal, and HttpError for any other status', () => {
    expectTypeOf(createHttpError(404)).toEqualTypeOf<NotFoundError>();
    expectTypeOf(createHttpError(500)).toEqualTypeOf<InternalServerError>();
    expectTypeOf(createHttpError(499)).toEqualTypeOf<HttpError<499>>();
    expectTypeOf(createHttpError(number)).toEqualTypeOf<HttpError>();
    // @ts-expect-error: a success is not an error
    createHttpError(200);
  });
});

describe('isHttpError', () => {
  it('narrows to the given status', () => {
    if (isHttpError(caught)) expectTypeOf(caught).toEqualTypeOf<HttpError>();
    if (isHttpError(caught, 404)) expectTypeOf(caught).toEqualTypeOf<NotFoundError>();
    if (isHttpError(caught, 499)) expectTypeOf(caught).toEqualTypeOf<HttpError<499>>();
  });
});
