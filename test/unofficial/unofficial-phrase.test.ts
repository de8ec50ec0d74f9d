import { describe, expect, it } from 'vitest';
import { unofficialDetails } from '../../src/details/index.js';
import { unofficialRecords } from '../../src/registry/unofficial/index.js';
import { unofficialPhrase, unofficialPhrases } from '../../src/unofficial/index.js';
import { notAStatus } from '../fixtures/not-a-status.js';

describe('unofficialPhrase', () => {
  it.each([
    [444, 'No Response'],
    [520, 'Web Server Returned an Unknown Error'],
    [783, 'Unexpected Token'],
    [999, 'Request denied'],
  ])('maps %i to %s, its only meaning', (code, phrase) => {
    expect(unofficialPhrase(code)).toBe(phrase);
    expect(unofficialPhrases(code)).toHaveLength(1);
  });

  it.each([
    [419, 'Page Expired'],
    [430, 'Shopify Security Rejection'],
    [499, 'Client Closed Request'],
    [529, 'Overloaded'],
    [530, 'Origin DNS Error'],
  ])('maps %i to %s, its first meaning', (code, phrase) => {
    expect(unofficialPhrase(code)).toBe(phrase);
    expect(unofficialPhrases(code).length).toBeGreaterThan(1);
  });

  it('is undefined for any other number and for a value that is not a code', () => {
    for (const input of [404, 471, ...notAStatus, 'toString', '__proto__', 'constructor', '499']) {
      expect(unofficialPhrase(input as number)).toBeUndefined();
    }
  });
});

describe('unofficialPhrases', () => {
  it('returns all vendors of a number', () => {
    expect(unofficialPhrases(499)).toEqual([
      { vendor: 'nginx', phrase: 'Client Closed Request' },
      { vendor: 'Esri', phrase: 'Token Required' },
    ]);
    expect(unofficialPhrases(456).map(({ vendor }) => vendor)).toEqual(['NestJS', 'Microsoft', 'DeepL']);
  });

  it('returns both meanings that Shopify gave to 430', () => {
    expect(unofficialPhrases(430)).toEqual([
      { vendor: 'Shopify', phrase: 'Shopify Security Rejection' },
      { vendor: 'Shopify', phrase: 'Request Header Fields Too Large' },
    ]);
  });

  it('returns every record, and nothing else', () => {
    const pairs = [...new Set(unofficialRecords.map(({ code }) => code))].flatMap((code) =>
      unofficialPhrases(code).map((owner) => JSON.stringify({ code, ...owner })),
    );
    const expected = unofficialRecords.map(({ code, vendor, phrase }) => JSON.stringify({ code, vendor, phrase }));
    expect(pairs.sort()).toEqual(expected.sort());
  });

  it.each([...new Set(unofficialRecords.map(({ code }) => code))])(
    'returns the vendors of %i in the order of the details',
    (code) => {
      const owners = unofficialDetails(code).map(({ vendor, phrase }) => ({ vendor, phrase }));
      expect(unofficialPhrases(code)).toEqual(owners);
    },
  );

  it('is empty for any other number and for a value that is not a code', () => {
    for (const input of [404, 471, ...notAStatus, 'toString', '__proto__', 'constructor', '499']) {
      expect(unofficialPhrases(input as number)).toEqual([]);
    }
  });
});
