import { describe, expectTypeOf, it } from 'vitest';
import { parseStatus, type HttpStatus } from '../../src/index.js';

declare const number: number;
declare const text: string;

describe('parseStatus', () => {
  it('is exact if the type of the input is specific enough', () => {
    expectTypeOf(parseStatus(404)).toEqualTypeOf<404>();
    expectTypeOf(parseStatus('404')).toEqualTypeOf<404>();
    expectTypeOf(parseStatus('NOT_FOUND')).toEqualTypeOf<404>();
    expectTypeOf(parseStatus('Not Found')).toEqualTypeOf<404>();
    expectTypeOf(parseStatus(471)).toEqualTypeOf<undefined>();
    expectTypeOf(parseStatus('not-found')).toEqualTypeOf<HttpStatus | undefined>();
    expectTypeOf(parseStatus(text)).toEqualTypeOf<HttpStatus | undefined>();
    expectTypeOf(parseStatus(number)).toEqualTypeOf<HttpStatus | undefined>();
    expectTypeOf(parseStatus({} as unknown)).toEqualTypeOf<HttpStatus | undefined>();
  });
});
