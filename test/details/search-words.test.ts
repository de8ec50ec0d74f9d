import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { likeness, likenessIfMistyped, toStem, toWords } from '../../src/details/search-words.js';

describe('toWords', () => {
  it('returns the same words for every spelling of a name', () => {
    for (const text of ["I'm a teapot", 'I’m a teapot', 'IM_A_TEAPOT', 'im-a-teapot']) {
      expect(toWords(text)).toEqual(['im', 'a', 'teapot']);
    }
    expect(toWords('StatusCodes.notFound')).toEqual(['status', 'codes', 'not', 'found']);
    expect(toWords('Café')).toEqual(['cafe']);
    expect(toWords('Cafe\u0301s')).toEqual(['cafes']);
    expect(toWords('ﬁne ４０４')).toEqual(['fine', '404']);
  });

  it('returns no words for a text without any', () => {
    expect(toWords('')).toEqual([]);
    expect(toWords(' ?! –')).toEqual([]);
  });

  it('keeps the protocol and its version together', () => {
    expect(toWords('HTTP/2')).toEqual(['http2']);
    expect(toWords('HTTP/1.1 404 over http/2')).toEqual(['http1', '1', '404', 'over', 'http2']);
    expect(toWords('http/json')).toEqual(['http', 'json']);
  });
});

describe('toStem', () => {
  it('is the part that the forms of a word share', () => {
    for (const word of ['throttle', 'throttles', 'throttled', 'throttling']) expect(toStem(word)).toBe('throttl');
    for (const word of ['redirect', 'redirects', 'redirected', 'redirection']) expect(toStem(word)).toBe('redirect');
    expect(toStem('jobs')).toBe('job');
    expect(toStem('gone')).toBe('gone');
    expect(toStem('codes')).toBe('cod');
    expect(toStem('test')).toBe('test');
    for (const word of ['retry', 'retrys', 'retryes', 'retryed', 'retrye', 'retrying', 'retryings', 'retryions']) {
      expect(toStem(word)).toBe('retry');
    }
    for (const word of ['sjob', 'edit', 'eased out', 'ionosphera', 'singsong']) expect(toStem(word)).toBe(word);
  });
});

describe('likeness', () => {
  it('ranks the exact word first, then its forms, then its beginning, then a longer word', () => {
    const scores = [
      likeness('limit', 'limit'),
      likeness('limits', 'limit'),
      likeness('lim', 'limit'),
      likeness('limiter', 'limit'),
    ];
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(new Set(scores).size).toBe(4);
    expect(scores).toEqual([1, 0.9, 0.4 + (0.4 * 3) / 5, 0.5]);
    expect(likeness('li', 'limit')).toBe(0.4 + (0.4 * 2) / 5);
    expect(likeness('l', 'limit')).toBe(0);
    expect(likeness('im', 'limit')).toBe(0);
    expect(likeness('xlimit', 'limit')).toBe(0);
    expect(likeness('limit', 'throttle')).toBe(0);
    expect(likeness('goneward', 'gone')).toBe(0);
    expect(likeness('goneour', 'gone')).toBe(0.5);
    expect(likeness('gotten', 'got')).toBe(0);
  });
});

/** The number of letters to add, drop, change, or swap with a neighbor, computed by definition. */
function editsBetween(from: string, to: string): number {
  if (from === '' || to === '') return from.length + to.length;
  const [[a, a2], [b, b2]] = [from, to];
  const [restOfFrom, restOfTo] = [from.slice(1), to.slice(1)];
  if (a === b) return editsBetween(restOfFrom, restOfTo);
  const edits = [editsBetween(restOfFrom, to), editsBetween(from, restOfTo), editsBetween(restOfFrom, restOfTo)];
  const isSwapped = a === b2 && a2 === b;
  return 1 + Math.min(...edits, ...(isSwapped ? [editsBetween(from.slice(2), to.slice(2))] : []));
}

describe('likenessIfMistyped', () => {
  it('allows no edit in a word of up to three letters, one up to seven, and two from eight on', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 9 });
    fc.assert(
      fc.property(word, word, (asked, other) => {
        const limit = asked.length < 4 ? 0 : asked.length < 8 ? 1 : 2;
        const edits = editsBetween(asked, other);
        expect(likenessIfMistyped(asked, other)).toBeCloseTo(edits > limit ? 0 : 0.7 - 0.2 * edits);
      }),
      { numRuns: 500 },
    );
    expect(likenessIfMistyped('abcdefg', 'abcdeyz')).toBe(0);
    expect(likenessIfMistyped('abcdefgh', 'abcdefyz')).toBeCloseTo(0.3);
    expect(likenessIfMistyped('abcdefgh', 'badcefgh')).toBeCloseTo(0.3);
    expect(likenessIfMistyped('abcd', 'abxd')).toBeCloseTo(0.5);
    expect(likenessIfMistyped('abcd', 'abcd')).toBeCloseTo(0.7);
  });

  it.each([
    ['gone', 'xgone', 1],
    ['gone', 'gonex', 1],
    ['gone', 'one', 1],
    ['gone', 'gon', 1],
    ['forbidden', 'xyforbidden', 2],
    ['forbidden', 'forbiddenxy', 2],
    ['forbidden', 'rbidden', 2],
    ['forbidden', 'forbidd', 2],
    ['forbidden', 'ofrbiddne', 2],
  ])('counts edits at both ends: %s and %s differ by %i', (asked, word, edits) => {
    expect(likenessIfMistyped(asked, word)).toBeCloseTo(0.7 - 0.2 * edits);
  });

  it.each([
    ['foud', 'found'],
    ['forbiden', 'forbidden'],
    ['teapto', 'teapot'],
    ['wbesockte', 'websocket'],
  ])('recognizes %s as a typo of %s', (asked, word) => {
    expect(likenessIfMistyped(asked, word)).toBeGreaterThan(0);
  });

  it.each([
    ['ok', 'on'],
    ['gone', 'gnoe2'],
    ['found', 'bound3'],
    ['gone', 'xgne'],
    ['gone', 'oxne'],
    ['timeout', 'tameoat'],
  ])('does not recognize %s as a typo of %s', (asked, word) => {
    expect(likenessIfMistyped(asked, word)).toBe(0);
  });
});
