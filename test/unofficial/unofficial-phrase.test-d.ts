import { describe, expectTypeOf, it } from 'vitest';
import {
  NGINX_CLIENT_CLOSED_REQUEST,
  unofficialPhrase,
  unofficialPhrases,
  type UnofficialPhraseOf,
  type UnofficialPhrasesOf,
  type UnofficialStatus,
  type VendorPhrase,
} from '../../src/unofficial/index.js';

declare const number: number;

describe('unofficialPhrase', () => {
  it('is exact for a literal, and general for a number', () => {
    expectTypeOf(unofficialPhrase(444)).toEqualTypeOf<'No Response'>();
    expectTypeOf(unofficialPhrase(499)).toEqualTypeOf<'Client Closed Request'>();
    expectTypeOf(unofficialPhrase(NGINX_CLIENT_CLOSED_REQUEST)).toEqualTypeOf<'Client Closed Request'>();
    expectTypeOf(unofficialPhrase(471)).toEqualTypeOf<undefined>();
    expectTypeOf(unofficialPhrase(404)).toEqualTypeOf<undefined>();
    expectTypeOf(unofficialPhrase(number)).toEqualTypeOf<string | undefined>();
    expectTypeOf(unofficialPhrase(number as 444 | 999)).toEqualTypeOf<'No Response' | 'Request denied'>();
    expectTypeOf(unofficialPhrase(number as UnofficialStatus)).toExtend<string>();
    expectTypeOf<UnofficialPhraseOf<529>>().toEqualTypeOf<'Overloaded'>();
  });

  it('accepts only a number', () => {
    // @ts-expect-error a string is not a number
    unofficialPhrase('499');
    // @ts-expect-error undefined is not a number
    unofficialPhrases(undefined);
  });
});

describe('unofficialPhrases', () => {
  it('is a tuple of all vendors for a literal, and a list for a number', () => {
    expectTypeOf(unofficialPhrases(499)).toEqualTypeOf<
      readonly [
        { readonly vendor: 'nginx'; readonly phrase: 'Client Closed Request' },
        { readonly vendor: 'Esri'; readonly phrase: 'Token Required' },
      ]
    >();
    expectTypeOf(unofficialPhrases(471)).toEqualTypeOf<readonly []>();
    expectTypeOf(unofficialPhrases(number)).toEqualTypeOf<readonly VendorPhrase[]>();
    expectTypeOf<UnofficialPhrasesOf<499>[number]['phrase']>().toEqualTypeOf<
      'Client Closed Request' | 'Token Required'
    >();
    expectTypeOf<UnofficialPhrasesOf<UnofficialStatus>>().toExtend<readonly VendorPhrase[]>();
  });
});

describe('VendorPhrase', () => {
  it('is a phrase with its vendor', () => {
    expectTypeOf<VendorPhrase>().toEqualTypeOf<{ readonly vendor: string; readonly phrase: string }>();
  });
});
