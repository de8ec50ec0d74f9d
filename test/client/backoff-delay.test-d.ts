import { describe, expectTypeOf, it } from 'vitest';
import { backoffDelay, retryDelay, type BackoffDelayOptions, type HttpError } from '../../src/index.js';

describe('backoffDelay', () => {
  it('returns milliseconds, alone and as a fallback for retryDelay', () => {
    expectTypeOf(backoffDelay({ attempt: 0 })).toEqualTypeOf<number>();
    expectTypeOf(retryDelay({} as HttpError) ?? backoffDelay({ attempt: 0 })).toEqualTypeOf<number>();
  });

  it('requires the attempt and nothing else', () => {
    expectTypeOf<BackoffDelayOptions>().toEqualTypeOf<{
      readonly attempt: number;
      readonly base?: number | undefined;
      readonly max?: number | undefined;
      readonly random?: (() => number) | undefined;
    }>();
    // @ts-expect-error: the attempt is required
    backoffDelay({});
    // @ts-expect-error: the options are required
    backoffDelay();
    // @ts-expect-error: random returns a number
    backoffDelay({ attempt: 0, random: () => '1' });
  });
});
