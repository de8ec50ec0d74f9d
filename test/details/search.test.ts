import { describe, expect, it } from 'vitest';
import { nameWorth, search, toSearchIndex } from '../../src/details/search.js';

const index = toSearchIndex([
  { hit: 'lost', code: 404, prior: 1, names: ['Not Found'], texts: [['missing page', 4]] },
  { hit: 'dead', code: 410, prior: 1, names: ['Gone'], texts: [['missing for good', 4]] },
  { hit: 'vendor', code: 470, prior: 0.4, names: ['VENDOR_GONE'], texts: [['Gone', nameWorth]] },
]);

describe('search', () => {
  it('puts what is called so before what has the word', () => {
    expect(search(index, 'gone')[0]).toBe('dead');
    expect(search(index, 'vendor gone')[0]).toBe('vendor');
  });

  it('leaves out what is far behind the best', () => {
    expect(search(index, 'gone')).toEqual(['dead']);
    expect(search(index, 'gon')).toEqual(['dead', 'vendor']);
  });

  it('puts documents with all words first', () => {
    expect(search(index, 'missing page')[0]).toBe('lost');
    expect(search(index, 'good missing')[0]).toBe('dead');
  });

  it('keeps the order of the documents among equals', () => {
    expect(search(index, 'missing')).toEqual(['lost', 'dead']);
  });

  it('lists what begins with a number', () => {
    expect(search(index, '4')).toEqual(['lost', 'dead', 'vendor']);
    expect(search(index, 'status 41')).toEqual(['dead']);
    expect(search(index, '47x')).toEqual(['vendor']);
    expect(search(index, '4xx missing page')[0]).toBe('lost');
  });

  it('takes for numbers and classes only what is one in full', () => {
    expect(search(index, '4xxy gone')[0]).toBe('dead');
    expect(search(index, '14xx gone')[0]).toBe('dead');
    expect(search(index, '4xx errors')).toEqual(['lost', 'dead', 'vendor']);
    expect(search(index, '4xx error')).toEqual(['lost', 'dead', 'vendor']);
    expect(search(index, '4xx classes gone')[0]).toBe('dead');
    expect(search(index, '4100')).toEqual([]);
    expect(search(index, 'x410')).toEqual([]);
  });

  it('reads two words that are written as one, and one that is written as two', () => {
    expect(search(index, 'missingpage')).toEqual(['lost']);
    const sockets = toSearchIndex([
      { hit: 'other', code: 400, prior: 1, names: ['Bad Request'], texts: [['sockeye', 1]] },
      { hit: 'socket', code: 426, prior: 1, names: ['Upgrade Required'], texts: [['websocket', 4]] },
    ]);
    expect(search(sockets, 'web socket')).toEqual(['socket']);
    expect(search(sockets, 'my web socket')[0]).toBe('socket');
  });

  it('puts words side by side before the same words apart', () => {
    const limits = toSearchIndex([
      { hit: 'apart', code: 400, prior: 1, names: [], texts: [['limit of a rate', 4]] },
      { hit: 'together', code: 429, prior: 1, names: [], texts: [['the rate limit', 4]] },
    ]);
    expect(search(limits, 'rate limit')).toEqual(['together', 'apart']);
  });

  it('counts a word more the fewer documents have it', () => {
    const timeouts = toSearchIndex(
      [408, 504, 524, 407].map((code) => ({
        hit: code,
        code,
        prior: 1,
        names: [],
        texts: [[code === 407 ? 'proxy' : 'timeout', 4] as const],
      })),
    );
    expect(search(timeouts, 'timeout proxy')[0]).toBe(407);
  });

  it('reads twelve words, and a hundred characters', () => {
    expect(search(index, `${'how '.repeat(11)}gone`)[0]).toBe('dead');
    expect(search(index, `${'how '.repeat(12)}gone`)).toEqual([]);
    expect(search(index, `${' '.repeat(96)}gone`)).toEqual(['dead']);
    expect(search(index, `${' '.repeat(100)}gone`)).toEqual([]);
  });

  it('puts an exact number before words', () => {
    expect(search(index, '470 not found')[0]).toBe('vendor');
  });
});
