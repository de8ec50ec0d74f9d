import { describe, expect, it } from 'vitest';
import { httpMatchers, type HttpMatchers } from '../../src/matchers/index.js';
import { notAStatus } from '../fixtures/not-a-status.js';

declare module 'vitest' {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type, @typescript-eslint/no-unused-vars
  interface Matchers<T> extends HttpMatchers {}
}

expect.extend(httpMatchers);

describe('httpMatchers', () => {
  it('check whether a response is valid', () => {
    expect(new Response('hello')).toBeValidHttpResponse();
    expect({ request: { method: 'GET' }, response: { status: 429 } }).toBeValidHttpResponse();
    expect({ status: 429 }).not.toBeValidHttpResponse({ level: 'advice' });
    expect(() => expect({ status: 405 }).toBeValidHttpResponse()).toThrow(
      'Expected the response to be valid, but:\n  must: 405 has no Allow, which it must have (RFC 9110 §15.5.6) [405-allow]',
    );
    expect(() => expect({ status: 200 }).not.toBeValidHttpResponse()).toThrow('but it breaks no rule');
  });

  it('compare the status', () => {
    expect(404).toHaveStatus(404);
    expect(new Response()).toHaveStatus([200, 204]);
    expect({ status: 500 }).not.toHaveStatus(404);
    expect(() => expect({ status: 500 }).toHaveStatus([404, 410])).toThrow(
      'Expected the status to be 404 or 410, received 500',
    );
    expect(() => expect(404).not.toHaveStatus(404)).toThrow('Expected the status not to be 404, received 404');
  });

  it.each([
    ['toBeInformational', 100, 199, 200],
    ['toBeSuccess', 200, 299, 300],
    ['toBeRedirection', 300, 399, 400],
    ['toBeClientError', 400, 499, 399],
    ['toBeServerError', 500, 599, 600],
  ] as const)('%s accepts the whole class and nothing else', (name, from, to, outside) => {
    expect(from)[name]();
    expect({ status: to })[name]();
    expect(outside).not[name]();
    for (const value of notAStatus) expect(value).not[name]();
  });

  it.each([
    ['toBeInformational', 'informational (1xx)'],
    ['toBeSuccess', 'a success (2xx)'],
    ['toBeRedirection', 'a redirection (3xx)'],
    ['toBeClientError', 'a client error (4xx)'],
    ['toBeServerError', 'a server error (5xx)'],
  ] as const)('%s names the expected class: %s', (name, expected) => {
    expect(() => expect(600)[name]()).toThrow(`Expected the status to be ${expected}, received 600`);
  });

  it('name the received value', () => {
    expect(() => expect(null).toBeClientError()).toThrow('received null');
    expect(() => expect({ status: 500 }).toBeClientError()).toThrow(
      'Expected the status to be a client error (4xx), received 500',
    );
    expect(() => expect('404').toBeClientError()).toThrow('received "404"');
    expect(() => expect(undefined).toBeClientError()).toThrow('received undefined');
    expect(() => expect(NaN).toBeClientError()).toThrow('received NaN');
    const hostile = {
      get status(): number {
        throw new Error('no');
      },
    };
    expect(() => expect(hostile).toBeClientError()).toThrow('received none');
  });
});
