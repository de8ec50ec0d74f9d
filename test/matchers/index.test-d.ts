import { describe, expectTypeOf, it, type ExpectStatic } from 'vitest';
import {
  httpMatchers,
  type HttpMatcherFunctions,
  type HttpMatchers,
  type MatcherResult,
} from '../../src/matchers/index.js';

describe('httpMatchers', () => {
  it('are accepted by expect.extend', () => {
    expectTypeOf(httpMatchers).toEqualTypeOf<HttpMatcherFunctions>();
    expectTypeOf(httpMatchers).toExtend<Parameters<ExpectStatic['extend']>[0]>();
    expectTypeOf(httpMatchers.toHaveStatus(404, [404, 410])).toEqualTypeOf<MatcherResult>();
  });

  it('return the result that the runner declares', () => {
    expectTypeOf<ReturnType<HttpMatchers<Promise<void>>['toBeClientError']>>().toEqualTypeOf<Promise<void>>();
    expectTypeOf<HttpMatchers['toHaveStatus']>().parameters.toEqualTypeOf<[number | readonly number[]]>();
  });
});
