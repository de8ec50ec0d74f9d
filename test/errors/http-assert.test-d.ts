import { describe, expectTypeOf, it } from 'vitest';
import { httpAssert, orThrow } from '../../src/index.js';

describe('httpAssert and orThrow', () => {
  it('narrow', () => {
    const value = {} as string | null | undefined;
    expectTypeOf(orThrow(value, 404)).toEqualTypeOf<string>();
    httpAssert(value !== null, 404);
    expectTypeOf(value).toEqualTypeOf<string | undefined>();
    httpAssert(value, 404, () => 'none');
    expectTypeOf(value).toEqualTypeOf<string>();
    httpAssert(value, 404 as number);
    // @ts-expect-error: a success is not an error
    httpAssert(value, 200);
    // @ts-expect-error: a redirect is not an error
    orThrow(value, 301);
  });
});
