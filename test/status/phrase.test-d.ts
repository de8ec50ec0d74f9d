import { describe, expectTypeOf, it } from 'vitest';
import { reasonPhrase, statusName, type ReasonPhrase, type ReasonPhraseOf, type StatusName } from '../../src/index.js';

declare const number: number;

describe('reasonPhrase', () => {
  it('is exact for a literal, and general for a number', () => {
    expectTypeOf(reasonPhrase(404)).toEqualTypeOf<'Not Found'>();
    expectTypeOf(reasonPhrase(471)).toEqualTypeOf<undefined>();
    expectTypeOf(reasonPhrase(number)).toEqualTypeOf<string | undefined>();
    expectTypeOf(reasonPhrase(number as 404 | 410)).toEqualTypeOf<'Not Found' | 'Gone'>();
    expectTypeOf<ReasonPhraseOf<404>>().toEqualTypeOf<'Not Found'>();
    expectTypeOf<'Not Found'>().toExtend<ReasonPhrase>();
    expectTypeOf<'Nowhere'>().not.toExtend<ReasonPhrase>();
  });
});

describe('statusName', () => {
  it('is exact for a literal, and general for a number', () => {
    expectTypeOf(statusName(404)).toEqualTypeOf<'NOT_FOUND'>();
    expectTypeOf(statusName(471)).toEqualTypeOf<undefined>();
    expectTypeOf(statusName(number)).toEqualTypeOf<StatusName | undefined>();
  });
});
