import { describe, expect, it } from 'vitest';
import type { CheckedExchange, CheckedResponse } from '../../src/check/exchange.js';
import { checkResponse } from '../../src/check/check-response.js';
import { readExchange } from '../../src/check/exchange.js';
import type { FindingLevel } from '../../src/check/response-rule.js';
import { recordRules } from '../../src/check/record-rules.js';
import { responseRules } from '../../src/check/rules.js';
import { specLabel } from '../../src/registry/spec.js';

/** A response that breaks a rule, the message for it, and a response that keeps the rule. */
interface Row {
  /** The level; `must` unless given. */
  readonly level?: FindingLevel;
  readonly broken: CheckedExchange | CheckedResponse;
  readonly message: string;
  readonly kept: CheckedExchange | CheckedResponse;
}

const problem = { 'content-type': 'application/problem+json' };
const to = (method: string, headers: Record<string, string>, response: CheckedResponse): CheckedExchange => ({
  request: { method, headers },
  response,
});

const messageOf = (id: string, response: CheckedResponse): string | undefined =>
  checkResponse(response).find(({ rule }) => rule === id)?.message;

/** A text with a stack trace after the given number of spaces. */
const traceOf = (distance: number): string => `${' '.repeat(distance)}Traceback (most recent call last):`;

/** One row per rule, in the order of the table. */
const rows: Readonly<Record<string, Row>> = {
  'status-range': {
    broken: { status: 600 },
    message: '600 is no status code: it has to be an integer from 100 to 599 (RFC 9110 §15)',
    kept: { status: 599 },
  },
  'status-unregistered': {
    level: 'advice',
    broken: { status: 499 },
    message: '499 is not registered: a client that does not know it takes it for 400 (RFC 9110 §15)',
    kept: { status: 451 },
  },
  'post-created-location': {
    level: 'should',
    broken: { method: 'POST', status: 201 },
    message: '201 has no Location: the answer to a POST should name what was created (RFC 9110 §9.3.3)',
    kept: { method: 'PUT', status: 201 },
  },
  'put-created': {
    broken: to('PUT', { 'If-None-Match': '*' }, { status: 204 }),
    message:
      '204 answers a PUT with If-None-Match "*", which succeeds only by creating: that is a 201 (RFC 9110 §9.3.4)',
    kept: to('PUT', { 'If-None-Match': '*' }, { status: 201 }),
  },
  'put-replaced': {
    broken: to('PUT', { 'If-Match': '"a"' }, { status: 201 }),
    message:
      '201 answers a PUT with If-Match "\\"a\\"", which succeeds only where something exists: that is a 200 or 204 (RFC 9110 §9.3.4)',
    kept: to('PUT', { 'If-Match': '"a"' }, { status: 204 }),
  },
  'post-redirected': {
    level: 'advice',
    broken: { method: 'POST', status: 302, headers: { location: '/orders/1' } },
    message:
      '302 leaves open whether the POST is repeated: 303 says that the answer is read with GET, 307 that it is not (RFC 9110 §15.4.4)',
    kept: { method: 'POST', status: 303, headers: { location: '/orders/1' } },
  },
  '304-get-or-head': {
    broken: { method: 'PUT', status: 304 },
    message: '304 answers PUT: a condition that is false is a 412 for all but GET and HEAD (RFC 9110 §13.1.2)',
    kept: { method: 'HEAD', status: 304 },
  },
  '206-content-range': {
    broken: { status: 206 },
    message: '206 has no Content-Range, which a single part must have (RFC 9110 §15.3.7.1)',
    kept: { status: 206, headers: { 'content-range': 'bytes 0-9/50' } },
  },
  '206-multipart': {
    broken: {
      status: 206,
      headers: { 'content-type': 'multipart/byteranges; boundary=x', 'content-range': 'bytes 0-9/50' },
    },
    message:
      '206 with several parts has Content-Range "bytes 0-9/50", which stands in each part instead (RFC 9110 §15.3.7.2)',
    kept: { status: 206, headers: { 'content-type': 'multipart/byteranges; boundary=x' } },
  },
  '416-content-range': {
    level: 'should',
    broken: to('GET', { range: 'bytes=90-' }, { status: 416 }),
    message: '416 has no Content-Range, which should tell the complete length (RFC 9110 §15.5.17)',
    kept: to('GET', { range: 'bytes=90-' }, { status: 416, headers: { 'content-range': 'bytes */50' } }),
  },
  'content-range-syntax': {
    broken: { status: 206, headers: { 'content-range': 'bytes 9-0/50' } },
    message: '206 has Content-Range "bytes 9-0/50", which is no range such as "bytes 0-9/50" (RFC 9110 §14.4)',
    kept: { status: 206, headers: { 'content-range': 'bytes 0-9/*' } },
  },
  'content-range-meaning': {
    level: 'advice',
    broken: { status: 200, headers: { 'content-range': 'bytes 0-9/50' } },
    message: 'Content-Range "bytes 0-9/50" has no meaning with 200 (RFC 9110 §14.4)',
    kept: { status: 206, headers: { 'content-range': 'bytes 0-9/50' } },
  },
  'connection-upgrade': {
    broken: { status: 426, headers: { upgrade: 'websocket', connection: 'keep-alive' } },
    message: 'Upgrade "websocket" is sent without "Connection: upgrade" (RFC 9110 §7.8)',
    kept: { status: 426, headers: { upgrade: 'websocket', connection: 'keep-alive, Upgrade' } },
  },
  'head-content': {
    broken: { method: 'HEAD', status: 200, body: 'hello' },
    message: '200 answers HEAD with content (RFC 9110 §9.3.2)',
    kept: { method: 'HEAD', status: 200, headers: { 'content-length': '5' }, body: '' },
  },
  'connect-framing': {
    broken: { method: 'CONNECT', status: 200, headers: { 'content-length': '0' } },
    message: '200 answers CONNECT with Content-Length or Transfer-Encoding, but a tunnel has neither (RFC 9110 §9.3.6)',
    kept: { method: 'CONNECT', status: 200 },
  },
  'content-length-syntax': {
    broken: { status: 200, headers: { 'content-length': '5, 5' } },
    message: 'Content-Length "5, 5" is no whole number (RFC 9110 §8.6)',
    kept: { status: 200, headers: { 'content-length': 5 } },
  },
  'content-length-chunked': {
    broken: { status: 200, headers: { 'content-length': '5', 'transfer-encoding': 'chunked' } },
    message: 'Content-Length "5" is sent beside Transfer-Encoding "chunked" (RFC 9112 §6.2)',
    kept: { status: 200, headers: { 'transfer-encoding': 'chunked' } },
  },
  'retry-after-syntax': {
    broken: { status: 503, headers: { 'retry-after': '1.5' } },
    message: 'Retry-After "1.5" is neither seconds nor a date (RFC 9110 §10.2.3)',
    kept: { status: 503, headers: { 'retry-after': 'Tue, 24 Nov 2026 12:00:00 GMT' } },
  },
  'allow-syntax': {
    broken: { status: 405, headers: { allow: 'GET HEAD' } },
    message: 'Allow "GET HEAD" is no list of methods (RFC 9110 §10.2.1)',
    kept: { status: 405, headers: { allow: '' } },
  },
  '405-allowed': {
    level: 'should',
    broken: { method: 'PUT', status: 405, headers: { allow: 'GET, PUT' } },
    message: '405 refuses PUT, but Allow "GET, PUT" lists it (RFC 9110 §15.5.6)',
    kept: { method: 'PUT', status: 405, headers: { allow: 'GET' } },
  },
  'www-authenticate-syntax': {
    broken: { status: 401, headers: { 'www-authenticate': 'Basic realm="shop' } },
    message: 'WWW-Authenticate "Basic realm=\\"shop" is no list of challenges (RFC 9110 §11.6.1)',
    kept: { status: 401, headers: { 'www-authenticate': 'Basic realm="shop", Bearer' } },
  },
  'proxy-authenticate-syntax': {
    broken: { status: 407, headers: { 'proxy-authenticate': '' } },
    message: 'Proxy-Authenticate "" is no list of challenges (RFC 9110 §11.7.1)',
    kept: { status: 407, headers: { 'proxy-authenticate': 'Negotiate' } },
  },
  '415-accept-patch': {
    level: 'should',
    broken: { method: 'PATCH', status: 415 },
    message: '415 answers PATCH without Accept-Patch, which should list the formats of patches (RFC 5789 §2.2)',
    kept: { method: 'PATCH', status: 415, headers: { 'accept-patch': 'application/merge-patch+json' } },
  },
  'problem-document': {
    broken: { status: 404, headers: problem, body: 'Not Found' },
    message: 'The content is announced as a problem, but "Not Found" is no JSON object (RFC 9457 §3)',
    kept: { status: 404, headers: problem, body: '{}' },
  },
  'problem-status': {
    broken: { status: 404, headers: problem, body: { status: 410 } },
    message: 'The problem says status 410, but the response has 404 (RFC 9457 §3.1.2)',
    kept: { status: 404, headers: problem, body: { status: 404 } },
  },
  'success-with-error': {
    level: 'advice',
    broken: { status: 200, body: '{"errors":[{"message":"No user 42"}]}' },
    message: '200 says that the request succeeded, but the content has a member "errors" (RFC 9110 §15.3)',
    kept: { status: 200, body: '{"error":null,"errors":[],"user":42}' },
  },
  'stack-trace': {
    level: 'advice',
    broken: { status: 500, body: 'TypeError: x is undefined\n    at handler (/srv/app.js:10:5)' },
    message:
      'The content of the 500 looks like a stack trace, which tells attackers of the implementation (RFC 9457 §5)',
    kept: { status: 500, body: 'Look at /srv at 10:05:00\nor call us' },
  },
  '101-upgrade': {
    broken: { status: 101 },
    message: '101 has no Upgrade, which it must have (RFC 9110 §15.2.2)',
    kept: { status: 101, headers: { Upgrade: 'websocket', Connection: 'Upgrade' } },
  },
  '204-content-length': {
    broken: { status: 204, headers: { 'content-length': '0' } },
    message: '204 has Content-Length "0", which it must not have (RFC 9110 §8.6)',
    kept: { status: 204 },
  },
  '204-transfer-encoding': {
    broken: { status: 204, headers: { 'transfer-encoding': 'chunked' } },
    message: '204 has Transfer-Encoding "chunked", which it must not have (RFC 9112 §6.1)',
    kept: { status: 204 },
  },
  '226-etag': {
    broken: { status: 226 },
    message: '226 has no ETag, which it must have (RFC 3229 §10.4.1)',
    kept: { status: 226, headers: { etag: '"a"' } },
  },
  '226-a-im': {
    broken: to('GET', {}, { status: 226, headers: { etag: '"a"' } }),
    message: '226 answers a request with A-IM, but this one has none (RFC 3229 §10.4.1)',
    kept: to('GET', { 'A-IM': 'vcdiff' }, { status: 226, headers: { etag: '"a"' } }),
  },
  ...Object.fromEntries(
    [
      [301, '15.4.2'],
      [302, '15.4.3'],
      [307, '15.4.8'],
      [308, '15.4.9'],
    ].map(([status, section]): [string, Row] => [
      `${status!}-location`,
      {
        broken: { status: Number(status) },
        level: 'should' as const,
        message: `${status!} has no Location, which it should have (RFC 9110 §${section!})`,
        kept: { status: Number(status), headers: { location: '/new' } },
      },
    ]),
  ),
  '303-location': {
    level: 'advice',
    broken: { status: 303 },
    message: '303 has no Location, so a client cannot follow it (RFC 9110 §15.4.4)',
    kept: { status: 303, headers: { location: '/orders/1' } },
  },
  '401-www-authenticate': {
    broken: { status: 401 },
    message: '401 has no WWW-Authenticate, which it must have (RFC 9110 §15.5.2)',
    kept: { status: 401, headers: { 'WWW-Authenticate': 'Bearer' } },
  },
  '405-allow': {
    broken: { status: 405 },
    message: '405 has no Allow, which it must have (RFC 9110 §15.5.6)',
    kept: { status: 405, headers: { Allow: 'GET' } },
  },
  '407-proxy-authenticate': {
    broken: { status: 407 },
    message: '407 has no Proxy-Authenticate, which it must have (RFC 9110 §15.5.8)',
    kept: { status: 407, headers: { 'Proxy-Authenticate': 'Basic realm="proxy"' } },
  },
  '426-upgrade': {
    broken: { status: 426 },
    message: '426 has no Upgrade, which it must have (RFC 9110 §15.5.22)',
    kept: { status: 426, headers: { upgrade: 'HTTP/2.0', connection: 'upgrade' } },
  },
  '429-retry-after': {
    level: 'advice',
    broken: { status: 429 },
    message: '429 has no Retry-After, so a client has to guess when to try again (RFC 6585 §4)',
    kept: { status: 429, headers: { 'retry-after': '30' } },
  },
  '503-retry-after': {
    level: 'advice',
    broken: { status: 503 },
    message: '503 has no Retry-After, so a client has to guess when to try again (RFC 9110 §15.6.4)',
    kept: { status: 503, headers: { 'retry-after': '0' } },
  },
  '100-request': {
    level: 'advice',
    broken: to('PUT', {}, { status: 100 }),
    message: '100 answers a request with Expect, but this one has no such field (RFC 9110 §10.1.1)',
    kept: to('PUT', { expect: '100-continue' }, { status: 100 }),
  },
  '101-request': {
    level: 'advice',
    broken: to('GET', {}, { status: 101, headers: { upgrade: 'websocket', connection: 'upgrade' } }),
    message: '101 answers a request with Upgrade, but this one has no such field (RFC 9110 §7.8)',
    kept: to(
      'GET',
      { upgrade: 'websocket' },
      { status: 101, headers: { upgrade: 'websocket', connection: 'upgrade' } },
    ),
  },
  '206-request': {
    level: 'advice',
    broken: to('GET', {}, { status: 206, headers: { 'content-range': 'bytes 0-9/50' } }),
    message: '206 answers a request with Range or If-Range, but this one has no such field (RFC 9110 §14.2)',
    kept: to('GET', { range: 'bytes=0-9' }, { status: 206, headers: { 'content-range': 'bytes 0-9/50' } }),
  },
  '304-request': {
    level: 'advice',
    broken: to('GET', {}, { status: 304 }),
    message:
      '304 answers a request with If-None-Match or If-Modified-Since, but this one has no such field (RFC 9110 §13.1.2)',
    kept: to('GET', { 'if-none-match': '"a"' }, { status: 304 }),
  },
  '416-request': {
    level: 'advice',
    broken: to('GET', {}, { status: 416, headers: { 'content-range': 'bytes */50' } }),
    message: '416 answers a request with Range, but this one has no such field (RFC 9110 §14.2)',
    kept: to('GET', { range: 'bytes=90-' }, { status: 416, headers: { 'content-range': 'bytes */50' } }),
  },
  '417-request': {
    level: 'advice',
    broken: to('PUT', {}, { status: 417 }),
    message: '417 answers a request with Expect, but this one has no such field (RFC 9110 §10.1.1)',
    kept: to('PUT', { expect: '100-continue' }, { status: 417 }),
  },
  '204-content': {
    broken: { status: 204, body: 'done' },
    message: '204 has content, which it must not have (RFC 9110 §15.3.5)',
    kept: { status: 204, body: '' },
  },
  '205-content': {
    broken: { status: 205, headers: { 'content-length': '4' } },
    message: '205 has Content-Length "4", but must not have content (RFC 9110 §15.3.6)',
    kept: { status: 205, headers: { 'content-length': '0' } },
  },
  '304-content': {
    broken: { status: 304, body: 'hello' },
    message: '304 has content, which it must not have (RFC 9110 §15.4.5)',
    kept: { status: 304, headers: { 'content-length': '5' }, body: null },
  },
  ...Object.fromEntries(
    [
      [428, 'RFC 6585 §3'],
      [429, 'RFC 6585 §4'],
      [431, 'RFC 6585 §5'],
      [511, 'RFC 6585 §6'],
    ].map(([status, spec]): [string, Row] => [
      `${status!}-storage`,
      {
        broken: { status: Number(status), headers: { 'cache-control': 'max-age=60', 'retry-after': '1' } },
        message: `${status!} has Cache-Control "max-age=60", but no cache must store a ${status!} (${spec!})`,
        kept: { status: Number(status), headers: { 'cache-control': 'no-store', 'retry-after': '1' } },
      },
    ]),
  ),
  ...Object.fromEntries(
    ([206, 304, 416] as const).map((status): [string, Row] => [
      `${status}-method`,
      {
        broken: { method: 'POST', status },
        message: `${status} is no answer to POST (RFC 9110 §9.3.3)`,
        kept: { method: 'GET', status },
      },
    ]),
  ),
  '102-retired': {
    level: 'advice',
    broken: { status: 102 },
    message: '102 is obsolete: RFC 4918 dropped the code from WebDAV (RFC 2518 §10.1)',
    kept: { status: 103 },
  },
  '305-retired': {
    level: 'advice',
    broken: { status: 305 },
    message:
      '305 is deprecated: RFC 9110 deprecates the code: a proxy must not be configured in-band (RFC 9110 §15.4.6)',
    kept: { status: 307 },
  },
  '306-retired': {
    level: 'advice',
    broken: { status: 306 },
    message: '306 is unused: The code is reserved and no longer used (RFC 9110 §15.4.7)',
    kept: { status: 307 },
  },
  '418-retired': {
    level: 'advice',
    broken: { status: 418 },
    message:
      '418 is unused: The code was a joke of RFC 2324; it is reserved and no service assigns a meaning to it (RFC 9110 §15.5.19)',
    kept: { status: 417 },
  },
  '510-retired': {
    level: 'advice',
    broken: { status: 510 },
    message: '510 is obsolete: RFC 2774 is Historic (RFC 2774 §7)',
    kept: { status: 511 },
  },
  '1xx-content-length': {
    broken: { status: 103, headers: { 'content-length': '0' } },
    message: '103 has Content-Length "0", which a 1xx must not have (RFC 9110 §8.6)',
    kept: { status: 103, headers: { link: '</a.css>; rel=preload' } },
  },
  '1xx-transfer-encoding': {
    broken: { status: 103, headers: { 'transfer-encoding': 'chunked' } },
    message: '103 has Transfer-Encoding "chunked", which a 1xx must not have (RFC 9112 §6.1)',
    kept: { status: 103 },
  },
  '1xx-content': {
    broken: { status: 103, body: 'soon' },
    message: '103 has content, which a 1xx cannot have (RFC 9110 §15.2)',
    kept: { status: 103, body: null },
  },
  '4xx-content': {
    level: 'should',
    broken: { method: 'GET', status: 404, body: '' },
    message:
      '404 has no content, which should hold an explanation of the error, and whether it is temporary (RFC 9110 §15.5)',
    kept: { method: 'HEAD', status: 404, body: '' },
  },
  '5xx-content': {
    level: 'should',
    broken: { status: 500, body: null },
    message:
      '500 has no content, which should hold an explanation of the error, and whether it is temporary (RFC 9110 §15.6)',
    kept: { status: 500 },
  },
};

describe('responseRules', () => {
  it('have unique ids, each with a row above', () => {
    const ids = responseRules.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(Object.keys(rows).sort()).toEqual([...ids].sort());
  });

  it.each(responseRules)('$id finds a response that breaks it', ({ id, spec }) => {
    const { level = 'must', broken, message } = rows[id]!;
    expect(checkResponse(broken)).toContainEqual({ rule: id, level, message, spec: specLabel(spec) });
  });

  it.each(responseRules)('$id accepts a response that keeps it', ({ id }) => {
    expect(checkResponse(rows[id]!.kept).map(({ rule }) => rule)).not.toContain(id);
  });

  it.each<readonly [id: string, isFound: boolean, exchange: CheckedExchange | CheckedResponse]>([
    ['post-created-location', true, { status: 201 }],
    ['post-created-location', false, { method: 'POST', status: 201, headers: { location: '/orders/1' } }],
    ['put-created', true, to('PUT', { 'if-none-match': ' * ' }, { status: 200 })],
    ['put-created', false, to('PUT', { 'if-none-match': '"a"' }, { status: 200 })],
    ['put-created', false, to('POST', { 'if-none-match': '*' }, { status: 200 })],
    ['put-created', false, to('PUT', { 'if-none-match': '*' }, { status: 412 })],
    ['put-replaced', false, to('POST', { 'if-match': '"a"' }, { status: 201 })],
    ['put-replaced', false, to('PUT', { 'if-match': '"a"' }, { status: 200 })],
    ['put-replaced', false, to('PUT', {}, { status: 201 })],
    ['put-replaced', false, { method: 'PUT', status: 201 }],
    ['304-get-or-head', false, { status: 304 }],
    ['304-get-or-head', false, { method: 'GET', status: 304 }],
    ['304-get-or-head', false, { method: 'POST', status: 304 }],
    ['206-content-range', false, { status: 206, headers: { 'content-type': ' \tMultipart/Byteranges' } }],
    ['206-content-range', false, { status: 206, headers: { 'content-type': 'multipart/byteranges \t;boundary=x' } }],
    ['206-content-range', true, { status: 206, headers: { 'content-type': 'x multipart/byteranges' } }],
    ['206-content-range', true, { status: 206, headers: { 'content-type': 'xmultipart/byteranges' } }],
    ['206-content-range', true, { status: 206, headers: { 'content-type': 'multipart/byterangesx;y' } }],
    [
      '206-multipart',
      false,
      { status: 200, headers: { 'content-type': 'multipart/byteranges;boundary=x', 'content-range': 'bytes 0-9/50' } },
    ],
    ['416-content-range', true, { status: 416 }],
    ['416-content-range', true, to('GET', { range: ' \tBytes=90-' }, { status: 416 })],
    ['416-content-range', false, to('GET', { range: 'lines=90-' }, { status: 416 })],
    ['416-content-range', false, to('GET', { range: 'lines= bytes=90-' }, { status: 416 })],
    ['416-content-range', false, to('GET', { range: 'xbytes=90-' }, { status: 416 })],
    ['connection-upgrade', false, { status: 426, headers: { upgrade: 'h2c', connection: 'close,\tUpgrade ,x' } }],
    ['connection-upgrade', true, { status: 426, headers: { upgrade: 'h2c' } }],
    ['connection-upgrade', true, { status: 426, headers: { upgrade: 'h2c', connection: 'upgraded' } }],
    ['connection-upgrade', true, { status: 426, headers: { upgrade: 'h2c', connection: 'no-upgrade' } }],
    ['connect-framing', true, { method: 'CONNECT', status: 200, headers: { 'transfer-encoding': 'chunked' } }],
    ['connect-framing', false, { method: 'CONNECT', status: 407, headers: { 'content-length': '5' } }],
    ['connect-framing', false, { method: 'GET', status: 200, headers: { 'content-length': '5' } }],
    ['connect-framing', false, { method: 'CONNECT', status: 200 }],
    ['content-length-syntax', false, { status: 200, headers: { 'content-length': '1024' } }],
    ['content-length-syntax', true, { status: 200, headers: { 'content-length': '10x' } }],
    ['405-allowed', false, { method: 'GET', status: 200, headers: { allow: 'GET' } }],
    ['405-allowed', false, { status: 405, headers: { allow: '' } }],
    ['1xx-content-length', true, { status: 199, headers: { 'content-length': '0' } }],
    ['4xx-content', true, { method: 'GET', status: 499, body: '' }],
    ['4xx-content', false, { method: 'GET', status: 399, body: '' }],
    ['5xx-content', true, { method: 'GET', status: 599, body: '' }],
    ['stack-trace', false, { status: 200, body: traceOf(0) }],
    ['stack-trace', true, { status: 500, body: traceOf(90_000) }],
    ['stack-trace', false, { status: 500, body: traceOf(100_000) }],
  ])('%s: %j for %j', (id, isFound, exchange) => {
    expect(
      checkResponse(exchange)
        .map(({ rule }) => rule)
        .includes(id),
    ).toBe(isFound);
  });

  it('have a message that fits the response', () => {
    expect(messageOf('post-created-location', { status: 201 })).toBe(
      '201 has no Location, which the answer to a POST should have (RFC 9110 §9.3.3)',
    );
    expect(messageOf('content-range-syntax', { status: 416, headers: { 'content-range': 'bytes 0-9/50' } })).toBe(
      '416 has Content-Range "bytes 0-9/50", which is no length such as "bytes */50" (RFC 9110 §14.4)',
    );
    expect(messageOf('content-range-syntax', { status: 206, headers: { 'content-range': 'bytes */50' } })).toBe(
      '206 has Content-Range "bytes */50", which is no range such as "bytes 0-9/50" (RFC 9110 §14.4)',
    );
    expect(messageOf('success-with-error', { status: 200, headers: problem, body: '{"status":200}' })).toBe(
      '200 says that the request succeeded, but the content has a problem document (RFC 9110 §15.3)',
    );
  });
});

describe('recordRules', () => {
  const ids = Object.keys(rows);
  const ofRecords = ids.slice(ids.indexOf('101-upgrade'));

  it('returns a rule for each requirement of a record or a class, and no other rules', () => {
    expect(
      recordRules()
        .map(({ id }) => id)
        .sort(),
    ).toEqual(ofRecords.sort());
  });

  it.each(ofRecords)('returns %s, which finds a response that breaks it and accepts one that keeps it', (id) => {
    const { broken, message, kept } = rows[id]!;
    const rule = recordRules().find((rule) => rule.id === id)!;
    const read = readExchange(broken);
    const { level, spec } = responseRules.find((rule) => rule.id === id)!;
    expect({ level: rule.level, spec: rule.spec }).toEqual({ level, spec });
    expect(`${rule.message(read)} (${specLabel(rule.spec)})`).toBe(message);
    expect([rule.isBroken(read), rule.isBroken(readExchange(kept))]).toEqual([true, false]);
  });
});
