import {
  Agent,
  createServer,
  request,
  type IncomingMessage,
  type RequestOptions,
  type Server,
  type ServerResponse,
} from 'node:http';
import {
  connect,
  createServer as createHttp2Server,
  type Http2ServerRequest,
  type Http2ServerResponse,
} from 'node:http2';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import {
  ContentTooLargeError,
  errorFromResponse,
  HttpError,
  InternalServerError,
  NotFoundError,
  passOn,
  sendError,
  TooManyRequestsError,
  UpgradeRequiredError,
} from '../../src/index.js';
import { bareError, brokenErrors } from '../fixtures/broken-errors.js';
import { hostileResponse } from '../fixtures/hostile-response.js';

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly text: string;
}

const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

async function serve(handler: (request: IncomingMessage, response: ServerResponse) => void): Promise<number> {
  const server: Server = createServer(handler);
  closing.push(() => {
    server.closeAllConnections();
    server.close();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}

function ask(port: number, options: RequestOptions = {}, body?: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, agent: false, ...options }, (response) => {
      let text = '';
      response.on('data', (chunk) => (text += String(chunk)));
      response.on('end', () => resolve({ status: response.statusCode!, headers: response.headers, text }));
      response.on('error', reject);
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

describe('sendError on HTTP/1', () => {
  it('sends the status, the header fields and the problem document', async () => {
    const port = await serve((_, response) =>
      sendError(response, new TooManyRequestsError('Slow down', { retryAfter: 30 })),
    );
    const { status, headers, text } = await ask(port);
    expect(status).toBe(429);
    expect({ ...headers, date: '' }).toEqual({
      'content-type': 'application/problem+json',
      'retry-after': '30',
      'content-length': String(text.length),
      connection: 'close',
      date: '',
    });
    expect(JSON.parse(text)).toEqual({
      type: 'about:blank',
      title: 'Too Many Requests',
      status: 429,
      detail: 'Slow down',
    });
  });

  it('accepts a response that does not know its request', () => {
    const sent = new Map<string, string>();
    const response = {
      statusCode: 200,
      headersSent: false,
      setHeader: (name: string, value: string) => sent.set(name, value),
      removeHeader: (name: string) => void sent.delete(name),
      end: () => undefined,
    };
    sendError(response, new UpgradeRequiredError('x', { upgrade: 'h2c' }));
    expect(response.statusCode).toBe(426);
    expect([...sent.keys()].sort()).toEqual(['connection', 'content-length', 'content-type', 'upgrade']);
  });

  it('counts bytes, not characters', async () => {
    const port = await serve((_, response) => sendError(response, new NotFoundError('Kein Café 日本')));
    expect(JSON.parse((await ask(port)).text)).toHaveProperty('detail', 'Kein Café 日本');
  });

  it('sends no text of an unknown error', async () => {
    const port = await serve((_, response) => sendError(response, new TypeError('secret')));
    const { status, text } = await ask(port);
    expect(status).toBe(500);
    expect(text).toBe('{"type":"about:blank","title":"Internal Server Error","status":500}');
  });

  it('answers HEAD with the header fields and no content', async () => {
    const port = await serve((_, response) => sendError(response, new NotFoundError('No user 42')));
    const { status, headers, text } = await ask(port, { method: 'HEAD' });
    expect(status).toBe(404);
    expect(headers['content-type']).toBe('application/problem+json');
    expect(text).toBe('');
  });

  it.each([
    ['chunked', {}],
    ['with Content-Length', { 'content-length': '1000' }],
  ])('closes the connection if the header fields were already sent: %s', async (_, fields) => {
    const port = await serve((_, response) => {
      response.writeHead(200, { 'content-type': 'text/plain', ...fields });
      response.write('half', () => sendError(response, new InternalServerError('secret')));
    });
    await expect(ask(port)).rejects.toThrow('aborted');
  });

  it('closes the connection even if Node checks the length of the body', async () => {
    const port = await serve((_, response) => {
      response.strictContentLength = true;
      response.writeHead(200, { 'content-length': '1000' });
      response.write('half', () => sendError(response, new InternalServerError('secret')));
    });
    await expect(ask(port)).rejects.toThrow('aborted');
  });

  it('answers even if Node checks the length of the body', async () => {
    const port = await serve((_, response) => {
      response.strictContentLength = true;
      response.setHeader('content-length', '1000');
      sendError(response, new NotFoundError('Kein Café'));
    });
    expect(JSON.parse((await ask(port)).text)).toHaveProperty('detail', 'Kein Café');
  });

  it('does nothing to a response that has ended', async () => {
    const port = await serve((_, response) => {
      response.end('done');
      sendError(response, new InternalServerError('secret'));
      sendError(response, new InternalServerError('secret'));
    });
    expect(await ask(port)).toMatchObject({ status: 200, text: 'done' });
  });

  it('keeps header fields that were set, except those for the original response', async () => {
    const port = await serve((_, response) => {
      response.setHeader('x-request-id', 'abc');
      response.setHeader('content-encoding', 'gzip');
      response.setHeader('content-length', '99999');
      response.setHeader('etag', '"1"');
      response.setHeader('cache-control', 'public, max-age=3600');
      sendError(response, new NotFoundError('No user 42'));
    });
    const { headers, text } = await ask(port);
    expect(headers['x-request-id']).toBe('abc');
    expect(headers['content-length']).toBe(String(text.length));
    for (const name of ['content-encoding', 'etag', 'cache-control']) expect(headers).not.toHaveProperty(name);
  });

  it('keeps the connection alive, even if the request body was not read', async () => {
    const sockets = new Set<unknown>();
    const port = await serve(({ socket }, response) => {
      sockets.add(socket);
      sendError(response, new NotFoundError('No user 42'));
    });
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    closing.push(() => agent.destroy());
    for (const body of ['x'.repeat(1000), 'x'.repeat(100_000), undefined]) {
      const method = body === undefined ? 'GET' : 'POST';
      expect((await ask(port, { agent, method }, body)).status).toBe(404);
    }
    expect(sockets.size).toBe(1);
  });

  it('sends Upgrade together with Connection', async () => {
    const port = await serve((_, response) =>
      sendError(response, new UpgradeRequiredError('x', { upgrade: 'HTTP/3.0' })),
    );
    const { status, headers, text } = await ask(port);
    expect(status).toBe(426);
    expect({ ...headers, date: '' }).toEqual({
      'content-type': 'application/problem+json',
      'content-length': String(text.length),
      upgrade: 'HTTP/3.0',
      connection: 'upgrade',
      date: '',
    });
  });
});

describe('sendError on HTTP/2', () => {
  async function askHttp2(
    handler: (request: Http2ServerRequest, response: Http2ServerResponse) => void,
    method = 'GET',
  ): Promise<Answer> {
    const server = createHttp2Server(handler);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const client = connect(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
    closing.push(() => {
      client.close();
      server.close();
    });
    return new Promise((resolve, reject) => {
      const stream = client.request({ ':path': '/', ':method': method });
      let text = '';
      let headers: Record<string, unknown> = {};
      stream.on('response', (received) => (headers = received));
      stream.on('data', (chunk) => (text += String(chunk)));
      stream.on('end', () => resolve({ status: Number(headers[':status']), headers, text }));
      stream.on('error', reject);
      stream.end();
    });
  }

  it('sends the status, the header fields and the problem document', async () => {
    const answer = await askHttp2((_, response) =>
      sendError(response, new TooManyRequestsError('Slow down', { retryAfter: 30 })),
    );
    expect(answer).toMatchObject({
      status: 429,
      headers: { 'retry-after': '30', 'content-type': 'application/problem+json' },
    });
    expect(JSON.parse(answer.text)).toHaveProperty('detail', 'Slow down');
  });

  it('answers HEAD without content', async () => {
    const answer = await askHttp2((_, response) => sendError(response, new NotFoundError('x')), 'HEAD');
    expect(answer).toMatchObject({ status: 404, text: '' });
  });

  it('leaves out connection-specific fields, which HTTP/2 does not have', async () => {
    const answer = await askHttp2((_, response) =>
      sendError(response, new UpgradeRequiredError('x', { upgrade: 'h2c' })),
    );
    expect(answer.status).toBe(426);
    expect(answer.headers).not.toHaveProperty('upgrade');
    expect(answer.headers).not.toHaveProperty('connection');
  });

  it('resets the stream if the header fields were already sent', async () => {
    const answer = askHttp2((_, response) => {
      response.writeHead(200);
      response.write('half', () => sendError(response, new InternalServerError('secret')));
    });
    await expect(answer).rejects.toThrow('NGHTTP2_INTERNAL_ERROR');
  });

  it('removes fields that were set for the original response, and keeps cookies', async () => {
    const { status, headers } = await askHttp2((_, response) => {
      response.setHeader('etag', '"1"');
      response.setHeader('set-cookie', 'a=1');
      sendError(response, new NotFoundError('x', { headers: { 'set-cookie': 'b=2' } }));
    });
    expect([status, headers['set-cookie'], headers['etag']]).toEqual([404, ['a=1', 'b=2'], undefined]);
  });

  it('emits no warning', async () => {
    const warnings: string[] = [];
    const listen = (warning: Error): void => void warnings.push(warning.message);
    process.on('warning', listen);
    await askHttp2((_, response) => sendError(response, new NotFoundError('x')));
    await new Promise((resolve) => setImmediate(resolve));
    process.off('warning', listen);
    expect(warnings).toEqual([]);
  });
});

describe('sendError', () => {
  /** A response that records what is done to it. */
  function fakeResponse(fields: Readonly<Record<string, string | string[]>> = {}) {
    const sent = new Map(Object.entries(fields));
    const calls: string[] = [];
    return {
      sent,
      calls,
      statusCode: 200,
      statusMessage: 'All is well',
      headersSent: false,
      writableEnded: false,
      getHeaderNames: () => [...sent.keys()],
      getHeader: (name: string) => sent.get(name),
      setHeader: (name: string, value: string | string[]) => sent.set(name, value),
      removeHeader: (name: string) => void sent.delete(name),
      end: (body?: string | Uint8Array) => void calls.push(`end ${new TextDecoder().decode(body as Uint8Array)}`),
      destroy: () => void calls.push('destroy'),
    };
  }

  const ofOriginalResponse = [
    ...['content-digest', 'content-disposition', 'content-encoding', 'content-language', 'content-location'],
    ...['content-md5', 'content-range', 'digest', 'repr-digest', 'signature', 'signature-input'],
    ...[
      'connection',
      'http2-settings',
      'keep-alive',
      'proxy-connection',
      'te',
      'trailer',
      'transfer-encoding',
      'upgrade',
    ],
    ...[
      'age',
      'cache-control',
      'cdn-cache-control',
      'cloudflare-cdn-cache-control',
      'cache-status',
      'cache-tag',
      'etag',
    ],
    ...['expires', 'last-modified', 'pragma', 'surrogate-control', 'surrogate-key', 'x-accel-expires'],
    ...['location', 'refresh', 'edge-control', 'x-accel-redirect', 'x-accel-buffering', 'x-sendfile'],
    ...['x-litespeed-location', 'x-reproxy-url'],
  ];

  it.each(ofOriginalResponse)('removes %s, which was set for the original response', (name) => {
    const response = fakeResponse({ [name]: 'x' });
    sendError(response, new NotFoundError());
    expect([...response.sent.keys()]).toEqual(['content-type', 'content-length']);
  });

  it.each([
    ...['x-request-id', 'vary', 'access-control-allow-origin', 'strict-transport-security', 'retry-after'],
    ...['content-security-policy', 'set-cookie', 'link', 'server-timing', 'x-cache-controlled', 'allow', 'date'],
  ])('keeps %s', (name) => {
    const response = fakeResponse({ [name]: 'x' });
    sendError(response, new NotFoundError());
    expect([...response.sent]).toEqual([
      [name, 'x'],
      ['content-type', 'application/problem+json'],
      ['content-length', String(JSON.stringify(new NotFoundError()).length)],
    ]);
  });

  it('sends exactly what the error says', () => {
    const response = fakeResponse({ 'content-type': 'text/html', 'content-length': '9', 'cache-control': 'public' });
    sendError(response, new TooManyRequestsError('x', { retryAfter: 30, headers: { 'cache-control': 'no-store' } }));
    expect([...response.sent]).toEqual([
      ['retry-after', '30'],
      ['cache-control', 'no-store'],
      ['content-type', 'application/problem+json'],
      ['content-length', String(JSON.stringify(new TooManyRequestsError('x')).length)],
    ]);
    expect(response.calls).toEqual([
      'end {"type":"about:blank","title":"Too Many Requests","status":429,"detail":"x"}',
    ]);
  });

  it('adds the cookies of the error to those that were set', () => {
    for (const [before, own, after] of [
      ['a=1', 'b=2', ['a=1', 'b=2']],
      [
        ['a=1', 'b=2'],
        ['c=3', 'd=4'],
        ['a=1', 'b=2', 'c=3', 'd=4'],
      ],
    ] as const) {
      const response = fakeResponse({ 'set-cookie': typeof before === 'string' ? before : [...before] });
      sendError(response, new NotFoundError('x', { headers: { 'set-cookie': own } }));
      expect(response.sent.get('set-cookie')).toEqual(after);
    }
    const response = fakeResponse();
    sendError(response, new NotFoundError('x', { headers: { 'set-cookie': ['a=1', 'b=2'] } }));
    expect(response.sent.get('set-cookie')).toEqual(['a=1', 'b=2']);
  });

  it('replaces a field that was set, and works without getHeader', () => {
    const response = fakeResponse({ 'retry-after': '1' });
    sendError(response, new TooManyRequestsError('x', { retryAfter: 30 }));
    expect(response.sent.get('retry-after')).toBe('30');
    const blind = { ...fakeResponse(), getHeader: undefined as never };
    sendError(blind, new NotFoundError('x', { headers: { 'set-cookie': 'a=1' } }));
    expect(blind.sent.get('set-cookie')).toBe('a=1');
    expect(blind.calls).toHaveLength(1);
  });

  it('does not set a status message in HTTP/2, which has none', () => {
    const response = { ...fakeResponse(), req: { httpVersionMajor: 2 } };
    sendError(response, new NotFoundError());
    expect([response.statusCode, response.statusMessage]).toEqual([404, 'All is well']);
  });

  it('sends the phrase of the status in the status line', () => {
    for (const [error, phrase] of [
      [new NotFoundError('x', { title: 'Nobody' }), 'Not Found'],
      [new ContentTooLargeError(), 'Content Too Large'],
      [new HttpError(499), 'Client Error'],
      [new HttpError(499, 'x', {}, 'Token Required'), 'Token Required'],
      [new HttpError(499, 'x', {}, 'a\r\nb'), ''],
    ] as const) {
      const response = fakeResponse();
      sendError(response, error);
      expect([response.statusCode, response.statusMessage]).toEqual([error.status, phrase]);
    }
  });

  it.each(brokenErrors())('sends a bare 500 if the error cannot be written: %s', (_, thrown) => {
    const response = fakeResponse({ 'x-request-id': 'abc' });
    sendError(response, thrown);
    expect([response.statusCode, response.statusMessage]).toEqual([500, 'Internal Server Error']);
    expect([...response.sent]).toEqual([
      ['x-request-id', 'abc'],
      ['content-type', 'application/problem+json'],
      ['content-length', String(JSON.stringify(bareError).length)],
    ]);
    expect(response.calls).toEqual([`end ${JSON.stringify(bareError)}`]);
  });

  it.each([
    [
      'throws',
      () => {
        throw new Error('no');
      },
    ],
    ['returns nothing', () => undefined],
    ['returns a value that JSON cannot serialize', () => ({ a: 1n })],
  ])('sends a bare 500 if a custom toJSON %s', (_, toJSON) => {
    const response = fakeResponse();
    sendError(response, Object.assign(new NotFoundError('secret'), { toJSON }));
    expect(response.calls).toEqual([`end ${JSON.stringify(bareError)}`]);
  });

  it('sends a bare 502 for a received error, or what the application decides', async () => {
    const received = await errorFromResponse(hostileResponse(503));
    const response = fakeResponse();
    sendError(response, received);
    expect(response.statusCode).toBe(502);
    expect([...response.sent.keys()]).toEqual(['content-type', 'content-length']);
    expect(response.calls).toEqual(['end {"type":"about:blank","title":"Bad Gateway","status":502}']);
    const passed = fakeResponse();
    sendError(passed, received, { received: (error) => passOn(error, { status: true, headers: ['retry-after'] }) });
    expect([passed.statusCode, [...passed.sent.keys()]]).toEqual([
      503,
      ['retry-after', 'content-type', 'content-length'],
    ]);
  });

  it('destroys a response whose header fields were sent, and does nothing to one that has ended', () => {
    const late = { ...fakeResponse(), headersSent: true };
    sendError(late, new NotFoundError());
    expect(late.calls).toEqual(['destroy']);
    const ended = { ...fakeResponse(), headersSent: true, writableEnded: true };
    sendError(ended, new NotFoundError());
    expect(ended.calls).toEqual([]);
  });

  it('never throws, and destroys a response that cannot be written to', () => {
    const no = (): never => {
      throw new Error('no');
    };
    for (const broken of [
      { setHeader: no },
      { removeHeader: no },
      { getHeaderNames: no },
      { end: no },
      {
        get headersSent(): never {
          return no();
        },
      },
    ]) {
      const response = Object.defineProperties(fakeResponse({ etag: '1' }), Object.getOwnPropertyDescriptors(broken));
      expect(() => sendError(response as never, new NotFoundError())).not.toThrow();
      expect(response.calls).toEqual(['destroy']);
    }
    const hopeless = { ...fakeResponse(), headersSent: true, destroy: no };
    expect(() => sendError(hopeless, new NotFoundError())).not.toThrow();
    expect(() => sendError(undefined as never, new NotFoundError())).not.toThrow();
  });
});
