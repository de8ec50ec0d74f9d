import { describe, expect, it } from 'vitest';
import { chooseStatus, restGuide } from '../../src/guide/index.js';

/** `chooseStatus` without its types, as JavaScript calls it. */
const choose = chooseStatus as (method: unknown, outcome: unknown) => unknown;

describe('chooseStatus', () => {
  it('returns 201 if a POST or a PUT creates something', () => {
    expect(chooseStatus('POST', 'created')).toBe(201);
    expect(chooseStatus('PUT', 'created')).toBe(201);
  });

  it('covers outcomes of any method, with or without a method', () => {
    expect(chooseStatus('DELETE', 'rateLimited')).toBe(429);
    expect(chooseStatus('any', 'rateLimited')).toBe(429);
  });

  it('prefers the row of the method to the row of any method', () => {
    expect(chooseStatus('GET', 'validationFailed')).toBe(400);
    expect(chooseStatus('POST', 'validationFailed')).toBe(422);
  });

  it('returns the code of the row for every outcome of every method', () => {
    for (const [method, rows] of Object.entries(restGuide)) {
      for (const [outcome, { code }] of Object.entries({ ...restGuide.any, ...rows })) {
        expect(choose(method, outcome), `${method} ${outcome}`).toBe(code);
      }
    }
  });

  it('returns undefined for an outcome of another method', () => {
    expect(choose('DELETE', 'created')).toBeUndefined();
    expect(choose('HEAD', 'partialContent')).toBeUndefined();
    expect(choose('any', 'created')).toBeUndefined();
  });

  it.each([
    ['post', 'created'],
    ['TRACE', 'notFound'],
    ['toString', 'notFound'],
    ['__proto__', 'toString'],
    ['POST', 'constructor'],
    ['POST', '__proto__'],
    ['POST', 201],
    [['POST'], ['created']],
    [undefined, undefined],
    [Symbol('POST'), null],
  ])('returns undefined for %s and %s', (method, outcome) => {
    expect(choose(method, outcome)).toBeUndefined();
  });

  it('ignores properties added to Object.prototype', () => {
    Object.defineProperty(Object.prototype, 'PROPFIND', { value: { found: 207 }, configurable: true });
    try {
      expect(choose('PROPFIND', 'found')).toBeUndefined();
      expect(choose('POST', 'PROPFIND')).toBeUndefined();
    } finally {
      Reflect.deleteProperty(Object.prototype, 'PROPFIND');
    }
  });
});
