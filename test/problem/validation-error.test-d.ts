import { Ajv } from 'ajv';
import { type } from 'arktype';
import * as v from 'valibot';
import { describe, expectTypeOf, it } from 'vitest';
import { z } from 'zod';
import {
  toHttpError,
  validationError,
  type BadRequestError,
  type HttpError,
  type InvalidMember,
  type SchemaResult,
  type StandardSchema,
  type UnprocessableContentError,
  type ValidationError,
  type ValidationErrorOptions,
  type ValidationProblem,
} from '../../src/index.js';

const issues = [{ path: ['a'], message: 'Wrong' }];

describe('validationError', () => {
  it('is an error of its status with typed extension members', () => {
    const error = validationError(issues);
    expectTypeOf(error).toEqualTypeOf<ValidationError>();
    expectTypeOf(error).toExtend<UnprocessableContentError>();
    expectTypeOf(error.status).toEqualTypeOf<422>();
    expectTypeOf(error.extensions.errors).toEqualTypeOf<readonly InvalidMember[]>();
    expectTypeOf(error.extensions.omittedErrors).toEqualTypeOf<number | undefined>();
    expectTypeOf(error.extensions['trace']).toEqualTypeOf<unknown>();
    const other = validationError(issues, { status: 400 });
    expectTypeOf(other).toEqualTypeOf<ValidationError<400>>();
    expectTypeOf(other).toExtend<BadRequestError>();
    expectTypeOf(other.status).toEqualTypeOf<400>();
    expectTypeOf(validationError(issues, { status: 400 as 400 | 422 }).status).toEqualTypeOf<400 | 422>();
    expectTypeOf(validationError(issues, {}).status).toEqualTypeOf<422>();
    expectTypeOf<InvalidMember>().toEqualTypeOf<{ readonly pointer: string; readonly detail: string }>();
    expectTypeOf<ValidationProblem>().toEqualTypeOf<{
      readonly errors: readonly InvalidMember[];
      readonly omittedErrors?: number;
    }>();
  });

  it('accepts the result of each library', () => {
    const ofZod = z.object({ a: z.string() }).safeParse({});
    if (!ofZod.success) {
      validationError(ofZod.error);
      validationError(ofZod.error.issues);
      validationError(ofZod.error, { detail: (issue) => (issue.code === 'custom' ? issue.message : undefined) });
    }
    const ofValibot = v.safeParse(v.object({ a: v.string() }), {});
    if (!ofValibot.success) {
      validationError(ofValibot);
      validationError(ofValibot.issues);
      validationError(ofValibot.issues, { detail: (issue) => issue.received });
      validationError(new v.ValiError(ofValibot.issues));
    }
    const ofArktype = type({ a: 'string' })({});
    if (ofArktype instanceof type.errors) {
      validationError(ofArktype);
      validationError(ofArktype, { detail: (error) => error.expected });
    }
    const validate = new Ajv().compile({});
    validationError(validate.errors ?? []);
    validationError(validate.errors ?? [], { detail: (error) => error.keyword });
    const result = {} as SchemaResult<string>;
    if (result.issues) {
      validationError(result);
      validationError(result.issues);
    }
    const standard = {} as StandardSchema;
    void Promise.resolve(standard['~standard'].validate({})).then((result) => result.issues && validationError(result));
  });

  it('refuses a result that may have no issues', () => {
    // @ts-expect-error: the validation may have succeeded
    validationError({} as SchemaResult<string>);
    // @ts-expect-error: ajv has no errors after a success
    validationError(new Ajv().compile({}).errors);
    // @ts-expect-error: a string is not an issue
    validationError(['Wrong']);
    // @ts-expect-error: an object without the members of an issue
    validationError([{ text: 'Wrong' }]);
    // @ts-expect-error: an error without issues
    validationError(new Error('x'));
  });

  it('accepts the options of an error, and no others', () => {
    validationError(issues, {
      message: 'x',
      type: 'urn:x',
      title: 'x',
      instance: '/',
      headers: { 'x-a': '1' },
      max: 5,
    });
    validationError(issues, { extensions: { trace: 'abc' }, cause: new Error('x'), expose: false });
    validationError(issues, { detail: undefined, max: undefined, status: undefined, message: undefined });
    // @ts-expect-error: the message is an option
    validationError(issues, 'x');
    // @ts-expect-error: pass the error as { cause: error }
    validationError(issues, new Error('x'));
    // @ts-expect-error: it would replace the errors
    validationError(issues, { extensions: { errors: [] } });
    // @ts-expect-error: it would replace the number of errors
    validationError(issues, { extensions: { omittedErrors: 5 } });
    // @ts-expect-error: the status can only be 400 or 422
    validationError(issues, { status: 404 });
    // @ts-expect-error: an option of another error
    validationError(issues, { retryAfter: 5 });
    expectTypeOf<ValidationErrorOptions['status']>().toEqualTypeOf<400 | 422 | undefined>();
  });

  it('can be returned by map of toHttpError', () => {
    const map = (thrown: unknown): HttpError | undefined =>
      thrown instanceof z.ZodError ? validationError(thrown) : undefined;
    expectTypeOf(toHttpError(new Error('x'), { map })).toEqualTypeOf<HttpError>();
    toHttpError(new Error('x'), {
      map: (thrown) => (thrown instanceof z.ZodError ? validationError(thrown) : undefined),
    });
  });
});
