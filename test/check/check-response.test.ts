import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkResponse, findingLevels } from '../../src/check/check-response.js';
import {
  createHttpError,
  errorClasses,
  errorResponse,
  isError,
  statusCodes,
  type HttpErrorOptions,
  type ErrorClasses,
} from '../../src/index.js';
import { statusRecords } from '../../src/registry/index.js';
import type { ErrorOption } from '../../src/registry/status-record.js';

const rulesOf = (checked: Parameters<typeof checkResponse>[0]): string[] =>
  checkResponse(checked).map(({ rule }) => rule);

describe('checkResponse', () => {
  it('finds nothing wrong with a valid response', () => {
    expect(checkResponse({ status: 200 })).toEqual([]);
    expect(checkResponse({ request: new Request('http://localhost/'), response: new Response('hello') })).toEqual([]);
    expect(checkResponse(new Response(null, { status: 204 }))).toEqual([]);
    expect(checkResponse(Response.json({ error: 'no user 42' }, { status: 404 }))).toEqual([]);
  });

  it('reports the rule, the level, the message and the section', () => {
    expect(checkResponse(new Response(null, { status: 401 }))).toEqual([
      {
        rule: '401-www-authenticate',
        level: 'must',
        message: '401 has no WWW-Authenticate, which it must have (RFC 9110 §15.5.2)',
        spec: 'RFC 9110 §15.5.2',
      },
    ]);
  });

  it('sorts findings by level, and in the same order every time', () => {
    const broken = { method: 'PATCH', status: 429, headers: { 'cache-control': 'public', allow: 'a b' }, body: '' };
    expect(checkResponse(broken).map(({ rule, level }) => [rule, level])).toEqual([
      ['allow-syntax', 'must'],
      ['429-storage', 'must'],
      ['4xx-content', 'should'],
      ['429-retry-after', 'advice'],
    ]);
    expect(checkResponse(broken)).toEqual(checkResponse(broken));
  });

  it('never reads the body of a fetch response, but checks a body that is passed with it', async () => {
    const response = Response.json({ error: 'no user 42' });
    expect(rulesOf({ response })).toEqual([]);
    expect(response.bodyUsed).toBe(false);
    expect(response.body?.locked).toBe(false);
    expect(rulesOf({ response, body: await response.text() })).toEqual(['success-with-error']);
  });

  it('checks request fields only if they are given', () => {
    expect(rulesOf({ status: 304 })).toEqual([]);
    expect(rulesOf({ request: {}, response: { status: 304 } })).toEqual([]);
    expect(rulesOf({ request: { method: 'GET', headers: {} }, response: { status: 304 } })).toEqual(['304-request']);
  });

  it('treats a 201 without a known method as the response to a POST', () => {
    const [finding] = checkResponse({ status: 201 });
    expect(finding?.message).toBe('201 has no Location, which the answer to a POST should have (RFC 9110 §9.3.3)');
  });

  it('accepts 302 for methods other than POST', () => {
    for (const method of ['GET', 'PUT', 'DELETE']) {
      expect(rulesOf({ method, status: 302, headers: { location: '/' } })).toEqual([]);
    }
  });

  it('infers what a PUT did only from its precondition', () => {
    const headers = { 'if-none-match': '*' };
    for (const status of [200, 204]) {
      expect(rulesOf({ request: { method: 'PUT', headers }, response: { status } })).toEqual(['put-created']);
    }
    expect(
      rulesOf({ request: { method: 'PUT', headers: { 'if-match': '"1"' } }, response: { status: 201 } }),
    ).toContain('put-replaced');
    expect(rulesOf({ request: { method: 'PUT', headers }, response: { status: 202 } })).toEqual([]);
    expect(rulesOf({ request: { method: 'PUT', headers }, response: { status: 412 } })).toEqual([]);
    expect(rulesOf({ request: { method: 'PUT', headers: {} }, response: { status: 200 } })).toEqual([]);
    expect(rulesOf({ request: { method: 'PUT', headers: {} }, response: { status: 204 } })).toEqual([]);
  });

  it('distinguishes the two forms of Content-Range', () => {
    expect(rulesOf({ status: 416, headers: { 'content-range': 'bytes 0-9/50' } })).toEqual(['content-range-syntax']);
    expect(rulesOf({ status: 206, headers: { 'content-range': 'bytes */50' } })).toEqual(['content-range-syntax']);
    const request = { headers: { range: 'lines=5-' } };
    expect(rulesOf({ request, response: { status: 416 } })).toEqual([]);
  });

  it('does not ask for Accept-Patch if the content coding is unsupported', () => {
    expect(rulesOf({ method: 'PATCH', status: 415, headers: { 'accept-encoding': 'gzip' } })).toEqual([]);
  });

  it('treats a problem document as an error even if the status is 200', () => {
    const headers = { 'content-type': 'application/problem+json' };
    expect(rulesOf({ status: 200, headers, body: '{"title":"Conflict"}' })).toEqual(['success-with-error']);
    expect(rulesOf({ status: 404, headers, body: '{"status":"404"}' })).toEqual([]);
    expect(rulesOf({ method: 'HEAD', status: 404, headers, body: '' })).toEqual([]);
  });

  it('does not treat an error in one part of a 207 as an error of the whole response', () => {
    expect(rulesOf({ status: 207, body: { errors: [{ id: 1 }] } })).toEqual([]);
  });

  it('reports only the status if the status is invalid', () => {
    for (const given of [{ status: '404' }, { status: NaN }, {}, undefined, null, 404, 'x', { response: null }]) {
      expect(checkResponse(given as never)).toEqual([
        {
          rule: 'status-range',
          level: 'must',
          message: 'The response has no number as its status (RFC 9110 §15)',
          spec: 'RFC 9110 §15',
        },
      ]);
    }
    for (const status of [0, 99, 404.5, 999, -1, Infinity]) expect(rulesOf({ status })).toEqual(['status-range']);
  });

  it('shortens quoted values', () => {
    const [finding] = checkResponse({ status: 405, headers: { allow: `a ${'b'.repeat(10_000)}` } });
    expect(finding?.message.length).toBeLessThan(200);
  });

  it('never throws', () => {
    const hostile: unknown = new Proxy(
      {},
      {
        get() {
          throw new Error('no');
        },
        ownKeys() {
          throw new Error('no');
        },
      },
    );
    const revoked = Proxy.revocable({}, {});
    revoked.revoke();
    const things: readonly unknown[] = [hostile, revoked.proxy, Symbol('x'), () => 404, 1n, Object.create(null)];
    for (const thing of things) {
      for (const checked of [
        thing,
        { request: thing, response: thing, body: thing },
        { status: 200, headers: thing, body: thing, method: thing },
        { status: 200, headers: { allow: thing }, body: { toJSON: () => thing } },
        { status: 200, headers: [thing, [thing, thing]], body: [thing] },
      ]) {
        expect(checkResponse(checked as never)).toBeInstanceOf(Array);
      }
    }
    fc.assert(
      fc.property(fc.anything(), fc.constantFrom(...statusCodes), fc.string(), (anything, status, text) => {
        checkResponse(anything as never);
        checkResponse({ status, headers: anything as never, body: anything });
        checkResponse({
          status,
          headers: { allow: text, 'content-range': text, 'www-authenticate': text },
          body: text,
        });
      }),
      { seed: 9110, numRuns: 500 },
    );
  });

  it('takes linear time', () => {
    const long = (text: string): string => text.repeat(200_000 / text.length);
    const started = Date.now();
    for (const text of [
      long(' '),
      long(','),
      long(', '),
      long('\n at '),
      long(' in '),
      long('#0 '),
      long('a="'),
      '[',
    ]) {
      const names = ['allow', 'cache-control', 'connection', 'content-type', 'retry-after', 'www-authenticate'];
      const headers = Object.fromEntries(
        [...names, 'content-range', 'content-length', 'upgrade'].map((n) => [n, text]),
      );
      for (const status of [206, 429, 500]) checkResponse({ status, headers, body: text });
    }
    // Guards against quadratic time, which would take minutes.
    expect(Date.now() - started).toBeLessThan(10_000);
  });
});

describe('findingLevels', () => {
  it('are sorted from most to least severe', () => {
    expect(findingLevels).toEqual(['must', 'should', 'advice']);
  });
});

describe('responses made from errors', () => {
  /** A value for each option that writes a field. */
  const samples: Readonly<Record<ErrorOption, unknown>> = {
    challenges: [{ scheme: 'Bearer', params: { realm: 'shop' } }, 'Basic realm="proxy"'],
    allow: ['GET', 'HEAD'],
    retryAfter: new Date(0),
    accept: 'application/json',
    acceptEncoding: 'gzip',
    size: 50,
    upgrade: 'websocket',
    blockedBy: 'https://example.com/',
  };
  const retired = [418, 510];

  it.each(statusRecords.filter(({ code }) => code in errorClasses))(
    '$code is valid',
    async ({ code, errorOptions }) => {
      const options = Object.fromEntries((errorOptions ?? []).map((name) => [name, samples[name]]));
      const error = createHttpError(code as keyof ErrorClasses, 'What happened', options as HttpErrorOptions);
      const response = error.toResponse();
      const checked = { response, body: await response.text() };
      const found = retired.includes(code) ? [`${code}-retired`] : [];
      expect(rulesOf(checked)).toEqual(found);
      expect(rulesOf({ status: error.status, headers: error.headers, body: error.toJSON() })).toEqual(found);
      const bridged = errorResponse(error);
      expect(rulesOf({ response: bridged, body: await bridged.text() })).toEqual(found);
    },
  );

  it('cover every registered error code', () => {
    expect(Object.keys(errorClasses)).toHaveLength(statusCodes.filter(isError).length);
  });

  it('are valid for thrown values that are not errors of this package', async () => {
    for (const thrown of [new Error('no'), new TypeError('no'), 'no', undefined]) {
      const response = errorResponse(thrown);
      expect(rulesOf({ response, body: await response.text() })).toEqual([]);
    }
  });

  it('lack only the fields that the caller must provide', () => {
    const lacking = statusCodes.filter(isError).flatMap((code) => {
      const findings = checkResponse(createHttpError(code).toResponse());
      return findings.filter(({ level }) => level !== 'advice').map(({ rule }) => rule);
    });
    expect(lacking).toEqual([
      '401-www-authenticate',
      '405-allow',
      '407-proxy-authenticate',
      '416-content-range',
      '426-upgrade',
    ]);
  });
});
