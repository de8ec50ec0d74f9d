import { validateHeaderName, validateHeaderValue } from 'node:http';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NotFoundError, reasonPhrase, statusCodes, type FieldsInit } from '../../src/index.js';
import { fieldsFrom } from '../../src/fields/field-value.js';
import { vectorsOf } from '../fixtures/vectors.js';

interface Vector {
  readonly id: string;
  readonly kind: string;
  readonly name?: string;
  readonly value?: string;
  readonly expect?: unknown;
}

const vectors = vectorsOf('header-injection-cases.json') as readonly Vector[];

const casesOf = (kind: string) => vectors.filter((vector) => vector.kind === kind);
const make = (name: string, value: unknown): NotFoundError =>
  new NotFoundError('x', { headers: [[name, value as string]] });

describe('field values', () => {
  it.each(casesOf('value'))('$id: $expect $value', ({ value, expect: expected }) => {
    if (expected === 'accept') expect(make('x-test', value).headers).toEqual({ 'x-test': value });
    else expect(() => make('x-test', value)).toThrow(TypeError);
  });

  it('name the field, the value that cannot be written and the section', () => {
    expect(() => make('X-Test', 'a\r\nSet-Cookie: sid=1')).toThrow(
      'Cannot write field "X-Test" with value "a\\r\\nSet-Cookie: sid=1" (RFC 9110 §5.1, §5.5)',
    );
  });
});

describe('field names', () => {
  it.each(casesOf('name'))('$id: $expect $name', ({ name, expect: expected }) => {
    if (expected === 'accept') {
      const { headers } = make(name!, 'v');
      expect(Object.entries(headers)).toEqual([[name!.toLowerCase(), 'v']]);
      expect(Object.getPrototypeOf(headers)).toBe(Object.prototype);
    } else {
      expect(() => make(name!, 'v')).toThrow(TypeError);
    }
  });
});

describe('reason phrases', () => {
  const writable = /^[\t -~\x80-\xff]*$/;

  it.each(casesOf('reason'))(
    '$id: a title is never used as a reason phrase: $value',
    async ({ value, expect: expected }) => {
      expect(writable.test(value!) ? 'accept' : 'reject').toBe(expected);
      const error = new NotFoundError('x', { title: value });
      const response = error.toResponse();
      expect(response.statusText).toBe('');
      expect([...response.headers]).toEqual([['content-type', 'application/problem+json']]);
      expect(await response.json()).toHaveProperty('title', value);
    },
  );

  it('from the registry can all be written', () => {
    for (const code of statusCodes) expect(reasonPhrase(code)).toMatch(writable);
  });
});

describe('values that are not text', () => {
  it('are converted once or refused', () => {
    let calls = 0;
    const changing = { toString: () => (calls++ === 0 ? 'ok' : 'a\r\nb') };
    expect(make('x', 120).headers).toEqual({ x: '120' });
    for (const value of [undefined, null, []]) expect(make('x', value).headers).toEqual({});
    for (const value of [Symbol('x'), ['a', 'b\r\nc'], [['a']], true, 1n, {}, () => 'a']) {
      expect(() => make('x', value)).toThrow(TypeError);
      expect(() => make('x', value)).toThrow('Cannot write field "x" with value ');
    }
    expect(() => make('x', changing)).toThrow(TypeError);
  });

  it('are refused as names', () => {
    const name = { toString: () => 'x-a', toLowerCase: () => 'set-cookie' };
    for (const key of [name, Symbol('x'), 1, null, undefined]) {
      expect(() => make(key as string, 'v')).toThrow(TypeError);
    }
  });
});

describe('fieldsFrom', () => {
  it('reads a record, pairs, a Map and a Headers object', () => {
    const record = { 'X-A': '1', 'x-b': '2' };
    const forms: FieldsInit[] = [record, Object.entries(record), new Map(Object.entries(record)), new Headers(record)];
    for (const form of forms) expect(fieldsFrom(form)).toEqual({ 'x-a': '1', 'x-b': '2' });
  });

  it('joins fields of the same name, in any case', () => {
    expect(
      fieldsFrom([
        ['Vary', 'Origin'],
        ['vary', 'Accept'],
      ]),
    ).toEqual({ vary: 'Origin, Accept' });
  });

  it.each([
    'content-encoding',
    'content-length',
    'Content-Type',
    'HTTP2-Settings',
    'keep-alive',
    'proxy-connection',
    'te',
    'Trailer',
    'transfer-encoding',
  ])('leaves out %s, which the server sets when it sends the error', (name) => {
    expect(fieldsFrom({ [name]: 'x', 'x-a': '1' })).toEqual({ 'x-a': '1' });
  });

  it.each(['content-language', 'content-range', 'connection', 'upgrade', 'x-te', 'trailers'])('keeps %s', (name) => {
    expect(fieldsFrom({ [name]: 'x' })).toEqual({ [name]: 'x' });
  });

  it('keeps several cookies separate, and joins the values of any other field', () => {
    const cookies = ['a=1; Expires=Wed, 21 Oct 2026 07:28:00 GMT', 'b=2', 'c=3'];
    const headers = new Headers();
    for (const cookie of cookies) headers.append('set-cookie', cookie);
    const forms: FieldsInit[] = [
      { 'Set-Cookie': cookies },
      cookies.map((cookie) => ['set-cookie', cookie] as const),
      [
        ['Set-Cookie', cookies.slice(0, 2)],
        ['set-cookie', 'c=3'],
      ],
      headers,
    ];
    for (const form of forms) expect(fieldsFrom(form)).toEqual({ 'set-cookie': cookies });
    expect(fieldsFrom({ 'Set-Cookie': ['a=1'] })).toEqual({ 'set-cookie': 'a=1' });
    expect(fieldsFrom({ Vary: ['Origin', 'Accept'] })).toEqual({ vary: 'Origin, Accept' });
  });

  it('takes time in proportion to the number of cookies', () => {
    const cookies = Array.from({ length: 100_000 }, (_, index) => `a=${index}`);
    expect(fieldsFrom({ 'set-cookie': cookies })['set-cookie']).toEqual(cookies);
  });

  it('reads an object shaped like Headers', () => {
    const fields = {
      get: () => null,
      forEach: (callback: (value: string, name: string) => void) => callback('1', 'X-A'),
    };
    expect(fieldsFrom(fields)).toEqual({ 'x-a': '1' });
  });

  it('accepts nothing that Node or Fetch refuses', () => {
    const unit = fc.oneof(fc.integer({ min: 0, max: 0x1ff }), fc.constantFrom(0x0a, 0x0d, 0x20, 0x2028, 0xd800));
    const text = fc.array(unit, { maxLength: 12 }).map((units) => String.fromCharCode(...units));
    fc.assert(
      fc.property(text, text, (name, value) => {
        let fields: ReturnType<typeof fieldsFrom>;
        try {
          fields = fieldsFrom([[name, value]]);
        } catch (error) {
          expect(error).toBeInstanceOf(TypeError);
          return;
        }
        for (const [key, written] of Object.entries(fields)) {
          expect(written).toBe(value);
          validateHeaderName(key);
          validateHeaderValue(key, value);
          expect(new Headers({ [key]: value }).get(key)).toBe(value.replace(/^[\t ]+|[\t ]+$/g, ''));
        }
      }),
      { numRuns: 2000, seed: 9110 },
    );
  });
});
