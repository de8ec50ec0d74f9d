import { describe, expect, it } from 'vitest';
import * as kit from '../../src/index.js';

const {
  ContentTooLargeError,
  createHttpError,
  HttpError,
  MethodNotAllowedError,
  NotFoundError,
  ProxyAuthenticationRequiredError,
  RangeNotSatisfiableError,
  ServiceUnavailableError,
  TooManyRequestsError,
  UnauthorizedError,
  UnavailableForLegalReasonsError,
  UnsupportedMediaTypeError,
  UpgradeRequiredError,
} = kit;

describe('options for specific codes', () => {
  it('are written into their header fields', () => {
    const challenges = [{ scheme: 'Bearer', params: { realm: 'api', error: 'invalid_token' } }, 'Basic realm="old"'];
    const bearer = 'Bearer realm="api", error=invalid_token, Basic realm="old"';
    const at = new Date('2026-11-24T12:00:00Z');
    const rows: [kit.HttpError, Record<string, string>][] = [
      [new UnauthorizedError('x', { challenges }), { 'www-authenticate': bearer }],
      [new ProxyAuthenticationRequiredError('x', { challenges }), { 'proxy-authenticate': bearer }],
      [new MethodNotAllowedError('x', { allow: ['GET', 'HEAD', 'GET', 'get'] }), { allow: 'GET, HEAD, get' }],
      [new MethodNotAllowedError('x', { allow: [] }), { allow: '' }],
      [new ContentTooLargeError('x', { retryAfter: 0.2 }), { 'retry-after': '1' }],
      [new TooManyRequestsError('x', { retryAfter: 30 }), { 'retry-after': '30' }],
      [new ServiceUnavailableError('x', { retryAfter: at }), { 'retry-after': 'Tue, 24 Nov 2026 12:00:00 GMT' }],
      [
        new UnsupportedMediaTypeError('x', { accept: ['text/plain', 'text/html;q=0.5'] }),
        { accept: 'text/plain, text/html;q=0.5' },
      ],
      [
        new UnsupportedMediaTypeError('x', { accept: 'text/plain', acceptEncoding: ['gzip', 'br'] }),
        { accept: 'text/plain', 'accept-encoding': 'gzip, br' },
      ],
      [new RangeNotSatisfiableError('x', { size: 1234 }), { 'content-range': 'bytes */1234' }],
      [new UpgradeRequiredError('x', { upgrade: 'websocket' }), { upgrade: 'websocket', connection: 'upgrade' }],
      [
        new UpgradeRequiredError('x', { upgrade: ['HTTP/3.0', 'TLS/1.3'] }),
        { upgrade: 'HTTP/3.0, TLS/1.3', connection: 'upgrade' },
      ],
      [
        new UnavailableForLegalReasonsError('x', { blockedBy: new URL('https://isp.example/why?a=1') }),
        { link: '<https://isp.example/why?a=1>; rel="blocked-by"' },
      ],
      [
        new UnavailableForLegalReasonsError('x', { blockedBy: 'https://isp.example/' }),
        { link: '<https://isp.example/>; rel="blocked-by"' },
      ],
      [
        new UnavailableForLegalReasonsError('x', { blockedBy: { href: 'https://isp.example/a' } }),
        { link: '<https://isp.example/a>; rel="blocked-by"' },
      ],
    ];
    for (const [error, headers] of rows) expect(error.headers).toEqual(headers);
  });

  it('do not affect similar names that are not options', () => {
    expect(() => new NotFoundError('x', { allowed: 1, notAllow: 1, resize: 1 } as object)).not.toThrow();
  });

  it('are accepted by createHttpError for their code', () => {
    expect(createHttpError(405, 'x', { allow: ['GET'] }).headers).toEqual({ allow: 'GET' });
    expect(createHttpError(429, 'x', { retryAfter: 30 }).headers).toEqual({ 'retry-after': '30' });
  });

  it('work together with the common options, and are overridden by headers', () => {
    const error = new TooManyRequestsError('x', {
      retryAfter: 30,
      headers: { 'Retry-After': '60', 'X-A': '1' },
      cause: 'c',
      extensions: { a: 1 },
    });
    expect(error.headers).toEqual({ 'retry-after': '60', 'x-a': '1' });
    expect(error).toMatchObject({ cause: 'c', extensions: { a: 1 } });
    expect(new MethodNotAllowedError('x', { allow: undefined }).headers).toEqual({});
  });

  it.each<[string, () => unknown]>([
    ['NotFoundError with allow', () => new NotFoundError('x', { allow: ['GET'] } as object)],
    ['MethodNotAllowedError with retryAfter', () => new MethodNotAllowedError('x', { retryAfter: 1 } as object)],
    ['HttpError(405) with allow', () => new HttpError(405, 'x', { allow: ['GET'] } as object)],
    ['createHttpError(404) with size', () => createHttpError(404, 'x', { size: 1 } as object)],
    ['createHttpError(499) with upgrade', () => createHttpError(499, 'x', { upgrade: 'h2c' } as object)],
    ['InternalServerError with challenges', () => new kit.InternalServerError('x', { challenges: [] } as object)],
  ])('throw a TypeError for any other status: %s', (_, make) => {
    expect(make).toThrow(TypeError);
    expect(make).toThrow(/Cannot use option \w+ with status \d+/);
  });

  it.each(['accept', 'acceptEncoding', 'allow', 'blockedBy', 'challenges', 'retryAfter', 'size', 'upgrade'])(
    'throw a TypeError for a 404: %s',
    (name) => {
      expect(() => new NotFoundError('x', { [name]: 1 })).toThrow(
        new TypeError(`Cannot use option ${name} with status 404, whose field it is not (RFC 9110 §15)`),
      );
    },
  );

  it.each([
    [TypeError, () => new MethodNotAllowedError('x', { allow: ['GET', 'PO ST'] })],
    [TypeError, () => new MethodNotAllowedError('x', { allow: ['GET\r\nX: y'] })],
    [TypeError, () => new MethodNotAllowedError('x', { allow: ['GET', ''] })],
    [TypeError, () => new MethodNotAllowedError('x', { allow: ['GET, TRACE'] })],
    [RangeError, () => new TooManyRequestsError('x', { retryAfter: -1 })],
    [RangeError, () => new TooManyRequestsError('x', { retryAfter: -0.5 })],
    [RangeError, () => new TooManyRequestsError('x', { retryAfter: NaN })],
    [RangeError, () => new TooManyRequestsError('x', { retryAfter: Infinity })],
    [RangeError, () => new TooManyRequestsError('x', { retryAfter: new Date(NaN) })],
    [RangeError, () => new TooManyRequestsError('x', { retryAfter: '30' as unknown as number })],
    [RangeError, () => new RangeNotSatisfiableError('x', { size: -1 })],
    [RangeError, () => new RangeNotSatisfiableError('x', { size: 1.5 })],
    [TypeError, () => new UpgradeRequiredError('x', { upgrade: 'h2c\r\nX: y' })],
    [TypeError, () => new UpgradeRequiredError('x', { upgrade: [] })],
    [TypeError, () => new UpgradeRequiredError('x', { upgrade: 'a/b c' })],
    [TypeError, () => new UnavailableForLegalReasonsError('x', { blockedBy: 'a>; rel="x' })],
    [TypeError, () => new UnauthorizedError('x', { challenges: [] })],
    [TypeError, () => new UnauthorizedError('x', { challenges: ['Basic\r\nX: y'] })],
    [TypeError, () => new UnsupportedMediaTypeError('x', { accept: 'a\nb' })],
  ])('throw a %o for a value that cannot be written: %s', (ErrorClass, make) => {
    expect(make).toThrow(ErrorClass);
    expect(make).toThrow(/^Cannot \w+ .* \(RFC \d+ §/s);
  });
});
