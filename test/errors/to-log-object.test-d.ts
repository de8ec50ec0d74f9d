import { describe, expectTypeOf, it } from 'vitest';
import { NotFoundError, toLogObject, type LogObject } from '../../src/index.js';

describe('toLogObject', () => {
  it('takes anything, and gives the same type of all', () => {
    expectTypeOf(toLogObject).parameters.toEqualTypeOf<[thrown: unknown]>();
    expectTypeOf(toLogObject(new NotFoundError())).toEqualTypeOf<LogObject>();
    expectTypeOf(toLogObject(undefined)).toEqualTypeOf<LogObject>();
  });

  it('has a name and a message, and all else only where there is some', () => {
    expectTypeOf<LogObject>().toEqualTypeOf<{
      readonly name: string;
      readonly message: string;
      readonly status?: number;
      readonly type?: string;
      readonly instance?: string;
      readonly extensions?: Readonly<Record<string, unknown>>;
      readonly headers?: readonly string[];
      readonly received?: { readonly url: string; readonly status: number };
      readonly stack?: string;
      readonly cause?: LogObject;
      readonly errors?: readonly LogObject[];
    }>();
  });

  it('is what loggers and monitors take', () => {
    const log = toLogObject(new Error('x'));
    // OpenTelemetry records it as an exception, Sentry has it as a context.
    expectTypeOf(log).toExtend<{ code?: string | number; name?: string; message: string; stack?: string }>();
    expectTypeOf({ ...log }).toExtend<Record<string, unknown>>();
  });
});
