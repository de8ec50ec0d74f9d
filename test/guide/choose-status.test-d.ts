import { describe, expectTypeOf, it } from 'vitest';
import { chooseStatus, type ChosenStatus, type GuideMethod, type OutcomeOf } from '../../src/guide/index.js';

describe('chooseStatus', () => {
  it('returns the literal code', () => {
    expectTypeOf(chooseStatus('POST', 'created')).toEqualTypeOf<201>();
    expectTypeOf(chooseStatus('DELETE', 'deleted')).toEqualTypeOf<204>();
    expectTypeOf(chooseStatus('DELETE', 'rateLimited')).toEqualTypeOf<429>();
    expectTypeOf(chooseStatus('any', 'unhandledFailure')).toEqualTypeOf<500>();
  });

  it('prefers the row of the method to the row of any method', () => {
    expectTypeOf(chooseStatus('GET', 'validationFailed')).toEqualTypeOf<400>();
    expectTypeOf(chooseStatus('POST', 'validationFailed')).toEqualTypeOf<422>();
  });

  it('returns a union for several methods or outcomes', () => {
    expectTypeOf(chooseStatus({} as 'GET' | 'POST', 'validationFailed')).toEqualTypeOf<400 | 422>();
    expectTypeOf(chooseStatus('POST', {} as 'created' | 'malformed')).toEqualTypeOf<201 | 400>();
  });

  it('offers only the outcomes of the method and of any method', () => {
    chooseStatus('DELETE', 'inUse');
    // @ts-expect-error: DELETE creates nothing
    chooseStatus('DELETE', 'created');
    // @ts-expect-error: only GET has ranges
    chooseStatus('HEAD', 'partialContent');
    // @ts-expect-error: a POST is not redirected to where its method may change
    chooseStatus('POST', 'pageMoved');
    // @ts-expect-error: one of the two methods deletes nothing
    chooseStatus({} as 'DELETE' | 'POST', 'deleted');
  });

  it('refuses methods that the guide does not know', () => {
    // @ts-expect-error: methods are in upper case
    chooseStatus('post', 'created');
    // @ts-expect-error: the method is any string
    chooseStatus({} as string, 'notFound');
  });
});

describe('the types of the guide', () => {
  it('name the methods, the outcomes and the codes', () => {
    expectTypeOf<GuideMethod>().toEqualTypeOf<
      'any' | 'GET' | 'HEAD' | 'QUERY' | 'POST' | 'PUT' | 'PATCH' | 'DELETE' | 'OPTIONS'
    >();
    expectTypeOf<'deleted' | 'rateLimited'>().toExtend<OutcomeOf<'DELETE'>>();
    expectTypeOf<'created'>().not.toExtend<OutcomeOf<'DELETE'>>();
    expectTypeOf<ChosenStatus<'PATCH', 'conflict'>>().toEqualTypeOf<409>();
  });
});
