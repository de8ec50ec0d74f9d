import { describe, expect, it } from 'vitest';
import { nameWeight, search, toSearchIndex, type SearchDocument } from '../../src/details/search.js';

/** A document with one text and no names. */
const says = (text: string, weight = 4, rest: Partial<SearchDocument<string>> = {}): SearchDocument<string> => ({
  hit: text,
  code: 0,
  standing: 1,
  names: [],
  texts: [[text, weight]],
  ...rest,
});

const index = toSearchIndex([
  { hit: 'lost', code: 404, standing: 1, names: ['Not Found'], texts: [['missing page', 4]] },
  { hit: 'dead', code: 410, standing: 1, names: ['Gone'], texts: [['missing for good', 4]] },
  { hit: 'vendor', code: 470, standing: 0.4, names: ['VENDOR_GONE'], texts: [['Gone', nameWeight]] },
]);

describe('search', () => {
  it('ranks a document with that name before one that only has the word', () => {
    expect(search(index, 'gone')[0]).toBe('dead');
    expect(search(index, 'vendor gone')[0]).toBe('vendor');
  });

  it('leaves out documents that score far below the best', () => {
    expect(search(index, 'gone')).toEqual(['dead']);
    expect(search(index, 'gon')).toEqual(['dead', 'vendor']);
  });

  it('ranks documents with all words first', () => {
    expect(search(index, 'missing page')[0]).toBe('lost');
    expect(search(index, 'good missing')[0]).toBe('dead');
  });

  it('keeps the order of documents with equal scores', () => {
    expect(search(index, 'missing')).toEqual(['lost', 'dead']);
  });

  it('lists the codes that begin with a number', () => {
    expect(search(index, '4')).toEqual(['lost', 'dead', 'vendor']);
    expect(search(index, 'status 41')).toEqual(['dead']);
    expect(search(index, '47x')).toEqual(['vendor']);
    expect(search(index, '4xx missing page')[0]).toBe('lost');
  });

  it('recognizes only complete words as numbers and classes', () => {
    expect(search(index, '4xxy gone')[0]).toBe('dead');
    expect(search(index, '14xx gone')[0]).toBe('dead');
    expect(search(index, '4xx errors')).toEqual(['lost', 'dead', 'vendor']);
    expect(search(index, '4xx error')).toEqual(['lost', 'dead', 'vendor']);
    expect(search(index, '4xx classes gone')[0]).toBe('dead');
    expect(search(index, '4100')).toEqual([]);
    expect(search(index, 'x410')).toEqual([]);
    const protocols = toSearchIndex([says('http2'), says('2fa')]);
    expect(search(protocols, 'http2')).toEqual(['http2']);
    expect(search(protocols, '2fa')).toEqual(['2fa']);
  });

  it('matches two words written as one, and one word written as two', () => {
    expect(search(index, 'missingpage')).toEqual(['lost']);
    const sockets = toSearchIndex([
      { hit: 'other', code: 400, standing: 1, names: ['Bad Request'], texts: [['sockeye', 1]] },
      { hit: 'socket', code: 426, standing: 1, names: ['Upgrade Required'], texts: [['websocket', 4]] },
    ]);
    expect(search(sockets, 'web socket')).toEqual(['socket']);
    expect(search(sockets, 'my web socket')[0]).toBe('socket');
  });

  it('ranks adjacent words before the same words apart', () => {
    const limits = toSearchIndex([
      { hit: 'apart', code: 400, standing: 1, names: [], texts: [['limit of a rate', 4]] },
      { hit: 'together', code: 429, standing: 1, names: [], texts: [['the rate limit', 4]] },
    ]);
    expect(search(limits, 'rate limit')).toEqual(['together', 'apart']);
  });

  it('gives a word more weight the fewer documents have it', () => {
    const timeouts = toSearchIndex(
      [408, 504, 524, 407].map((code) => ({
        hit: code,
        code,
        standing: 1,
        names: [],
        texts: [[code === 407 ? 'proxy' : 'timeout', 4] as const],
      })),
    );
    expect(search(timeouts, 'timeout proxy')[0]).toBe(407);
  });

  it('reads at most twelve words and a hundred characters', () => {
    expect(search(index, `${'how '.repeat(11)}gone`)[0]).toBe('dead');
    expect(search(index, `${'how '.repeat(12)}gone`)).toEqual([]);
    expect(search(index, `${' '.repeat(96)}gone`)).toEqual(['dead']);
    expect(search(index, `${' '.repeat(100)}gone`)).toEqual([]);
  });

  it('ranks an exact number before words', () => {
    expect(search(index, '470 not found')[0]).toBe('vendor');
  });

  it('lists a class however the query puts it', () => {
    for (const query of ['4xx class', '4xx error', '4xx errors', 'http status 4xx']) {
      expect(search(index, query), query).toEqual(['lost', 'dead', 'vendor']);
    }
    for (const query of ['4xx xclass gone', '4xx classx gone', '4xx xerrors gone', '4xx errorsx gone']) {
      expect(search(index, query), query).toEqual(['dead', 'vendor']);
    }
  });

  it('finds nothing in a class for words that none of its documents has', () => {
    expect(search(index, '41x page')).toEqual([]);
    expect(search(index, '5xx')).toEqual([]);
  });

  it.each([
    ...['a', 'an', 'the', 'and', 'or', 'of', 'to', 'in', 'for', 'on', 'my', 'i', 'it', 'is', 'with'],
    ...['when', 'what', 'how', 'should', 'http', 'https', 'status', 'statuses', 'code', 'codes', 'response', 'return'],
  ])('ignores %s next to a number, and gives it less weight than any other word', (word) => {
    expect(search(index, `${word} 41`)).toEqual(['dead']);
    const both = toSearchIndex([says(word, 6), says('gone', 4)]);
    expect(search(both, `${word} gone`)[0]).toBe('gone');
    expect(search(both, word)).toEqual([word]);
  });

  it('multiplies the score by the standing', () => {
    const twins = toSearchIndex([says('timeout', 4, { hit: 'vendor', standing: 0.4 }), says('timeout')]);
    expect(search(twins, 'timeout')).toEqual(['timeout', 'vendor']);
    const numbers = toSearchIndex([says('a', 4, { code: 499, standing: 0.4 }), says('b', 4, { code: 499 })]);
    expect(search(numbers, '499 x')).toEqual(['b', 'a']);
  });

  it('ranks a name before a text', () => {
    const called = toSearchIndex([says('not found', 9), says('lost', 4, { names: ['Not Found'] })]);
    expect(search(called, 'not found')).toEqual(['lost', 'not found']);
    expect(search(called, 'notfound')).toEqual(['lost', 'not found']);
    expect(search(called, 'found not')[0]).toBe('not found');
  });

  it('ranks a word in a text of greater weight first', () => {
    const weights = toSearchIndex([says('timeout of a proxy', 3), says('timeout of an origin', 4)]);
    expect(search(weights, 'timeout')).toEqual(['timeout of an origin', 'timeout of a proxy']);
    expect(search(weights, 'timeo')).toEqual(['timeout of an origin', 'timeout of a proxy']);
  });

  it('requires adjacent words in only one of the texts', () => {
    const texts = [['the rate limit', 4] as const, ['another text', 1] as const];
    const limits = toSearchIndex([says('limit of a rate'), says('the rate limit', 4, { texts })]);
    expect(search(limits, 'rate limit')).toEqual(['the rate limit', 'limit of a rate']);
    expect(search(limits, 'limits rated')[0]).toBe('limit of a rate');
  });

  it('does not treat a single word as adjacent words', () => {
    const limits = toSearchIndex([says('ratelimit', 4), says('rate limit', 5)]);
    expect(search(limits, 'ratelimit')).toEqual(['rate limit', 'ratelimit']);
  });

  it('joins a word with the one before it and with the one after it', () => {
    const sockets = toSearchIndex([says('socket'), says('websocket')]);
    expect(search(sockets, 'web socket')[0]).toBe('websocket');
    const mails = toSearchIndex([says('e'), says('email')]);
    expect(search(mails, 'e mail')[0]).toBe('email');
  });

  it('looks for mistyped words only if no document has the word', () => {
    const words = toSearchIndex([says('found'), says('bound')]);
    expect(search(words, 'found')).toEqual(['found']);
    expect(search(words, 'dound')).toEqual(['found', 'bound']);
  });

  it('ignores words that no document has', () => {
    expect(search(index, 'xyzzy gone')).toEqual(['dead', 'vendor']);
    expect(search(index, 'xyzzy')).toEqual([]);
    expect(search(toSearchIndex([]), 'gone')).toEqual([]);
  });
});

describe('toSearchIndex', () => {
  it('gives a word its highest weight in any text, and does the same for two joined words', () => {
    const { documents, words, pairs } = toSearchIndex([
      { hit: 'lost', code: 404, standing: 1, names: ['Not Found', 'NOT_FOUND'], texts: [['missing pages', 4], ['pages', 5]] }, // prettier-ignore
      { hit: 'dead', code: 410, standing: 0.7, names: ['Gone'], texts: [['not gone missing', 2]] },
    ]);
    const weights = (terms: typeof words) =>
      Object.fromEntries([...terms].map(([term, of]) => [term, [...of].map(([{ hit }, weight]) => [hit, weight])]));
    expect(weights(words)).toEqual({
      not: [
        ['lost', nameWeight + 1 / 2],
        ['dead', 2],
      ],
      found: [['lost', nameWeight + 1 / 2]],
      notfound: [['lost', nameWeight]],
      missing: [
        ['lost', 4],
        ['dead', 2],
      ],
      pages: [['lost', 5]],
      gone: [['dead', nameWeight + 1]],
    });
    expect(weights(pairs)).toEqual({
      notfound: [['lost', nameWeight + 1 / 2]],
      missingpages: [['lost', 4]],
      notgone: [['dead', 2]],
      gonemissing: [['dead', 2]],
    });
    expect(documents.map(({ hit, keys }) => [hit, [...keys]])).toEqual([
      ['lost', ['notfound']],
      ['dead', ['gone']],
    ]);
  });
});
