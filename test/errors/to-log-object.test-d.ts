import { describe, expectTypeOf, it } from 'vitest';
import { NotFoundError, toLogObject, type LogObject } from '../../src/index.js';

describe('toLogObject', () => {
  it('accepts any value, and always returns the same type', () => {
    expectTypeOf(toLogObject).parameters.toEqualTypeOf<[thrown: unknown]>();
    expectTypeOf(toLogObject(new NotFoundError())).toEqualTypeOf<LogObject>();
    expectTypeOf(toLogObject(undefined)).toEqualTypeOf<LogObject>();
  });

  it('always has a name and a message, and other members only if there is something to log', () => {
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

  it('is accepted by loggers and monitors', () => {
    const log = toLogObject(new Error('x'));
    // OpenTelemetry records the object as an exception; Sentry accepts it as a context.
    expectTypeOf(log).toExtend<{ code?: string | number; name?: string; message: string; stack?: string }>();
    expectTypeOf({ ...log }).toExtend<Record<string, unknown>>();
  });
});
