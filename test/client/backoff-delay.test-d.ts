import { describe, expectTypeOf, it } from 'vitest';
import { backoffDelay, retryDelay, type BackoffDelayOptions, type HttpError } from '../../src/index.js';

describe('backoffDelay', () => {
  it('gives milliseconds, alone and beside retryDelay', () => {
    expectTypeOf(backoffDelay({ attempt: 0 })).toEqualTypeOf<number>();
    expectTypeOf(retryDelay({} as HttpError) ?? backoffDelay({ attempt: 0 })).toEqualTypeOf<number>();
  });

  it('asks for the attempt, and for nothing else', () => {
    expectTypeOf<BackoffDelayOptions>().toEqualTypeOf<{
      readonly attempt: number;
      readonly base?: number | undefined;
      readonly max?: number | undefined;
      readonly random?: (() => number) | undefined;
    }>();
    // @ts-expect-error: an attempt is due
    backoffDelay({});
    // @ts-expect-error: so are options
    backoffDelay();
    // @ts-expect-error: a random number is a number
    backoffDelay({ attempt: 0, random: () => '1' });
  });
});
