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

  it('puts an exact number before words', () => {
    expect(search(index, '470 not found')[0]).toBe('vendor');
  });
});
