import { describe, expect, it } from 'vitest';
import { fit, fitMistyped, toStem, toWords } from '../../src/details/search-words.js';

describe('toWords', () => {
  it('gives the same words for every spelling of a name', () => {
    for (const text of ["I'm a teapot", 'I’m a teapot', 'IM_A_TEAPOT', 'im-a-teapot']) {
      expect(toWords(text)).toEqual(['im', 'a', 'teapot']);
    }
    expect(toWords('StatusCodes.notFound')).toEqual(['status', 'codes', 'not', 'found']);
    expect(toWords('Café')).toEqual(['cafe']);
  });

  it('keeps the protocol and its version together', () => {
    expect(toWords('HTTP/2')).toEqual(['http2']);
  });
});

describe('toStem', () => {
  it('is what the forms of a word share', () => {
    for (const word of ['throttle', 'throttles', 'throttled', 'throttling']) expect(toStem(word)).toBe('throttl');
    for (const word of ['redirect', 'redirects', 'redirected', 'redirection']) expect(toStem(word)).toBe('redirect');
    expect(toStem('jobs')).toBe('job');
    expect(toStem('gone')).toBe('gone');
  });
});

describe('fit', () => {
  it('prefers the word itself to its forms, those to its beginning, that to a longer word', () => {
    const fits = [fit('limit', 'limit'), fit('limits', 'limit'), fit('lim', 'limit'), fit('limiter', 'limit')];
    expect(fits).toEqual([...fits].sort((a, b) => b - a));
    expect(new Set(fits).size).toBe(4);
    expect(fit('l', 'limit')).toBe(0);
    expect(fit('limit', 'throttle')).toBe(0);
  });
});

describe('fitMistyped', () => {
  it.each([
    ['foud', 'found'],
    ['forbiden', 'forbidden'],
    ['teapto', 'teapot'],
    ['wbesockte', 'websocket'],
  ])('takes %s for %s', (asked, word) => {
    expect(fitMistyped(asked, word)).toBeGreaterThan(0);
  });

  it.each([
    ['ok', 'on'],
    ['gone', 'gnoe2'],
    ['found', 'bound3'],
    ['timeout', 'tameoat'],
  ])('does not take %s for %s', (asked, word) => {
    expect(fitMistyped(asked, word)).toBe(0);
  });
});
