import { describe, expectTypeOf, it } from 'vitest';
import { adviseStatus, restGuide, type StatusAdvice } from '../../src/guide/index.js';

describe('adviseStatus', () => {
  it('returns the row with the literal code', () => {
    expectTypeOf(adviseStatus('POST', 'created').code).toEqualTypeOf<201>();
    expectTypeOf(adviseStatus('PUT', 'rateLimited').code).toEqualTypeOf<429>();
    expectTypeOf(adviseStatus('POST', 'created').alternatives?.[303]).toEqualTypeOf<string | undefined>();
    expectTypeOf(adviseStatus('POST', 'created').advised?.['Location']).toEqualTypeOf<string | undefined>();
  });

  it('offers only the outcomes of the method and of any method', () => {
    // @ts-expect-error: DELETE creates nothing
    adviseStatus('DELETE', 'created');
  });
});

describe('restGuide', () => {
  it('knows the code of every row', () => {
    expectTypeOf(restGuide.POST.created).toEqualTypeOf<StatusAdvice<201>>();
    expectTypeOf(restGuide.any.rateLimited.code).toEqualTypeOf<429>();
    // @ts-expect-error: this outcome is under any, not under POST
    expectTypeOf(restGuide.POST.rateLimited).toBeNever();
  });
});
