import { describe, expect, it } from 'vitest';
import { parseStatus, reasonPhrase, statusCodes, statusName } from '../../src/index.js';
import sets from '../vectors/sets.json' with { type: 'json' };
import vectors from '../vectors/status-and-field-cases.json' with { type: 'json' };
import { notAStatus } from '../fixtures/not-a-status.js';
import { registeredCodes } from '../registry/iana-registry.js';

/** The names and phrases of another implementation. Go writes `StatusNotFound`. */
interface Implementation {
  readonly names?: Readonly<Record<string, string>>;
  readonly phrases: Readonly<Record<string, string>>;
}

describe('parseStatus', () => {
  it.each([
    [404, 404],
    ['404', 404],
    ['Not Found', 404],
    ['NOT_FOUND', 404],
    ['not-found', 404],
    ['NotFound', 404],
    ['not found', 404],
    ['HTTP/1.1 404 Not Found', 404],
    ['HTTP/1.1 404 Nothing here, sorry', 404],
    ['HTTP/1.1 404 ', 404],
    ['HTTP/1.1 404', 404],
    ['HTTP/2 404', 404],
    ['HTTP/2 404 Not Found', 404],
    ['http/1.0 200 OK', 200],
    ['Payload Too Large', 413],
    ['REQUEST_ENTITY_TOO_LARGE', 413],
    ['Request-URI Too Long', 414],
    ['Unprocessable Entity', 422],
    ['MOVED_TEMPORARILY', 302],
    ["I'm a Teapot", 418],
    ['im-a-teapot', 418],
    ['URI Too Long', 414],
    ['Multi-Status', 207],
    ['Request Time-out', 408],
  ])('reads %j as %i', (input, code) => {
    expect(parseStatus(input)).toBe(code);
  });

  it('reads the number, name and phrase of every code, in any case', () => {
    for (const code of statusCodes) {
      const phrase = reasonPhrase(code);
      for (const text of [String(code), statusName(code), phrase, phrase.toLowerCase(), phrase.toUpperCase()]) {
        expect(parseStatus(text)).toBe(code);
      }
    }
  });

  it('reads the phrases and names of other implementations, but only for registered codes', () => {
    for (const { names = {}, phrases } of Object.values<Implementation>(sets.names)) {
      for (const [code, text] of [...Object.entries(phrases), ...Object.entries(names)]) {
        const registered = registeredCodes.includes(Number(code));
        expect(parseStatus(text.replace(/^Status/, '')), text).toBe(registered ? Number(code) : undefined);
      }
    }
    expect(parseStatus('Checkpoint')).toBeUndefined();
  });

  it.each(vectors.cases.filter(({ kind }) => kind === 'lookup-name'))('finds nothing for $name', ({ name }) => {
    expect(parseStatus(name)).toBeUndefined();
  });

  it.each(['404abc', '404.5', '404 ', '4 04', '471', '999', '1404', '0x194', '404\n', 'Not  Found', ' Not Found'])(
    'does not guess a code from %j',
    (input) => {
      expect(parseStatus(input)).toBeUndefined();
    },
  );

  it.each([
    'xHTTP/1.1 404 Not Found',
    'HTTP/1.1 471 Odd',
    'HTTP/1.1  404',
    'HTTP/11 404',
    'HTTP/1.1 404Not',
    'ICY 200 OK',
    'Not Found!',
  ])('reads no code from %j', (input) => {
    expect(parseStatus(input)).toBeUndefined();
  });

  it('is undefined for a value that is neither a registered number nor text', () => {
    for (const input of [471, { status: 404 }, [], new String('404'), ...notAStatus]) {
      if (input !== '404') expect(parseStatus(input)).toBeUndefined();
    }
  });

  it('ignores text that is longer than any phrase', () => {
    expect(parseStatus('a'.repeat(1_000_000))).toBeUndefined();
    expect(parseStatus('a-'.repeat(500_000))).toBeUndefined();
  });
});
