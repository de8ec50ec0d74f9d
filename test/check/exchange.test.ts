import { describe, expect, it } from 'vitest';
import { readExchange } from '../../src/check/exchange.js';

describe('readExchange', () => {
  it.each([
    ['Headers', new Headers({ Allow: 'GET', 'X-Count': '2' })],
    ['a Map', new Map([['ALLOW', 'GET'], ['x-count', '2']])], // prettier-ignore
    ['pairs', [['Allow', 'GET'], ['x-count', '2']]], // prettier-ignore
    ['a record', { aLLow: 'GET', 'x-count': 2, 'x-none': undefined }],
    ['an object with only forEach', { forEach: (add: (value: string, name: string) => void) => (add('GET', 'Allow'), add('2', 'x-count')) }], // prettier-ignore
  ])('reads the fields of %s', (_, headers) => {
    const { fields } = readExchange({ status: 405, headers });
    expect([...fields]).toEqual([
      ['allow', 'GET'],
      ['x-count', '2'],
    ]);
  });

  it('joins the lines of a repeated field', () => {
    const pairs = [
      ['WWW-Authenticate', 'Basic'],
      ['www-authenticate', 'Bearer'],
    ];
    expect(readExchange({ status: 401, headers: pairs }).fields.get('www-authenticate')).toBe('Basic, Bearer');
    const lines = { 'www-authenticate': ['Basic', 'Bearer'] };
    expect(readExchange({ status: 401, headers: lines }).fields.get('www-authenticate')).toBe('Basic, Bearer');
  });

  it('skips entries that are not fields', () => {
    const pairs = [
      [5, 'GET'],
      ['x-flag', true],
      ['x-list', ['a', 5, null, 'b']],
      ['allow', 'GET'],
    ];
    expect([...readExchange({ status: 405, headers: pairs }).fields]).toEqual([
      ['x-list', 'a, b'],
      ['allow', 'GET'],
    ]);
    expect(readExchange({ status: 405, headers: null }).fields.size).toBe(0);
  });

  it('keeps the fields that it read before a failure', () => {
    function* failing(): Generator<[string, string]> {
      yield ['allow', 'GET'];
      throw new Error('no');
    }
    expect([...readExchange({ status: 405, headers: failing() }).fields]).toEqual([['allow', 'GET']]);
  });

  it('takes the method from the request, or else from the response', () => {
    expect(readExchange({ request: new Request('http://x/', { method: 'PUT' }), response: {} }).method).toBe('PUT');
    expect(readExchange({ status: 200, method: 'head' }).method).toBe('HEAD');
    expect(readExchange({ response: { status: 200, method: 'PATCH' } }).method).toBe('PATCH');
    expect(readExchange({ method: 'PATCH', response: { status: 200 } }).method).toBe('PATCH');
    expect(readExchange({ status: 200 }).method).toBeUndefined();
  });

  it('has request fields only if the request has headers', () => {
    expect(readExchange({ status: 200, method: 'GET' }).requestFields).toBeUndefined();
    expect(readExchange({ request: { method: 'GET' }, response: {} }).requestFields).toBeUndefined();
    expect(readExchange({ request: new Request('http://x/'), response: {} }).requestFields?.size).toBe(0);
  });

  it.each([
    ['text', 'hello', true, 'hello'],
    ['an empty string', '', false, ''],
    ['null', null, false, undefined],
    ['bytes', new Uint8Array(2), true, undefined],
    ['an empty ArrayBuffer', new ArrayBuffer(0), false, undefined],
    ['an object', { a: 1 }, true, '{"a":1}'],
    ['an object without prototype', { __proto__: null, a: 1 }, true, '{"a":1}'],
    ['a list', [1], true, '[1]'],
    ['a number', 0, true, '0'],
    ['a boolean', false, true, 'false'],
    ['undefined', undefined, undefined, undefined],
    ['a stream', new ReadableStream(), undefined, undefined],
    ['a Blob', new Blob(['x']), undefined, undefined],
    ['a value that JSON cannot serialize', { n: 1n }, undefined, undefined],
    ['a function', () => 'x', undefined, undefined],
    ['a function with toJSON', Object.assign(() => 'x', { toJSON: () => 'x' }), undefined, undefined],
  ])('reads a body that is %s', (_, body, hasContent, text) => {
    expect(readExchange({ status: 200, body })).toMatchObject({ hasContent, text });
    expect(readExchange({ response: { status: 200, body } })).toMatchObject({ hasContent, text });
    expect(readExchange({ response: new Response('unread'), body })).toMatchObject({ hasContent, text });
  });

  it('does not infer content from the body of a fetch response', () => {
    expect(readExchange(new Response('unread')).hasContent).toBeUndefined();
    expect(readExchange(new Response(null, { status: 404 })).hasContent).toBeUndefined();
    expect(readExchange({ response: new Response(null, { status: 404 }) }).hasContent).toBeUndefined();
  });

  it('prefers a separate body over the body of the response', () => {
    expect(readExchange({ response: { status: 200, body: 'a' }, body: 'b' }).text).toBe('b');
  });
});
