import { describe, expect, it } from 'vitest';
import { checkResponse } from '../../src/check/check-response.js';
import { expectValidResponse } from '../../src/check/expect-valid-response.js';

describe('expectValidResponse', () => {
  it('does not throw for a valid response, even if there is advice', () => {
    expect(() => expectValidResponse(new Response('hello'))).not.toThrow();
    expect(() => expectValidResponse({ status: 429 })).not.toThrow();
  });

  it('throws an AggregateError with the findings as its errors', () => {
    const broken = { method: 'GET', status: 405, body: null };
    const thrown = (() => {
      try {
        expectValidResponse(broken);
      } catch (error) {
        return error as AggregateError;
      }
      return undefined;
    })();
    expect(thrown).toBeInstanceOf(AggregateError);
    expect(thrown?.errors).toEqual(checkResponse(broken));
    expect(thrown?.message).toMatchInlineSnapshot(`
      "The response is not valid:
        must: 405 has no Allow, which it must have (RFC 9110 §15.5.6) [405-allow]
        should: 405 has no content, which should hold an explanation of the error, and whether it is temporary (RFC 9110 §15.5) [4xx-content]"
    `);
  });

  it('throws only for findings of the given level or above', () => {
    expect(() => expectValidResponse({ status: 429 }, { level: 'advice' })).toThrow('429-retry-after');
    expect(() => expectValidResponse({ status: 302 }, { level: 'should' })).toThrow('302-location');
    expect(() => expectValidResponse({ status: 302 }, { level: 'must' })).not.toThrow();
  });
});
