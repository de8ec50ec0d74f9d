import { describe, expectTypeOf, it } from 'vitest';
import {
  unstable_formatRateLimit,
  unstable_parseLegacyRateLimit,
  unstable_parseRateLimit,
  unstable_parseRateLimitPolicy,
  unstable_rateLimitDelay,
  type UnstableLegacyRateLimit,
  type UnstableRateLimit,
  type UnstableRateLimitPolicy,
} from '../../src/unstable/index.js';

describe('http-status-kit/unstable', () => {
  it('has the documented types', () => {
    const headers = new Headers();
    expectTypeOf(unstable_parseRateLimit(headers.get('ratelimit'))).toEqualTypeOf<UnstableRateLimit[] | undefined>();
    expectTypeOf(unstable_parseRateLimitPolicy([''])).toEqualTypeOf<UnstableRateLimitPolicy[] | undefined>();
    expectTypeOf(unstable_parseLegacyRateLimit(headers, 0)).toEqualTypeOf<UnstableLegacyRateLimit>();
    expectTypeOf(unstable_rateLimitDelay(headers, { max: 1 })).toEqualTypeOf<number | undefined>();
    expectTypeOf(unstable_formatRateLimit([{ name: 'a', r: 1 }])).toBeString();
    // @ts-expect-error: the remaining quota is missing
    unstable_formatRateLimit([{ name: 'a' }]);
  });
});
