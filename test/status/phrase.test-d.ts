import { describe, expectTypeOf, it } from 'vitest';
import {
  parseStatus,
  reasonPhrase,
  statusName,
  type HttpStatus,
  type ReasonPhrase,
  type ReasonPhraseOf,
  type StatusName,
} from '../../src/index.js';

declare const number: number;
declare const text: string;

describe('reasonPhrase', () => {
  it('is exact for a literal and open for a number', () => {
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
  it('is exact for a literal and open for a number', () => {
    expectTypeOf(statusName(404)).toEqualTypeOf<'NOT_FOUND'>();
    expectTypeOf(statusName(471)).toEqualTypeOf<undefined>();
    expectTypeOf(statusName(number)).toEqualTypeOf<StatusName | undefined>();
  });
});

describe('parseStatus', () => {
  it('is exact where the type of the input says enough', () => {
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
