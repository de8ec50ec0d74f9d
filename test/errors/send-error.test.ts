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
  InternalServerError,
  NotFoundError,
  sendError,
  TooManyRequestsError,
  UpgradeRequiredError,
} from '../../src/index.js';

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
  it('sends status, fields and problem document', async () => {
    const port = await serve((_, response) =>
      sendError(response, new TooManyRequestsError('Slow down', { retryAfter: 30 })),
    );
    const { status, headers, text } = await ask(port);
    expect(status).toBe(429);
    expect(headers).toMatchObject({
      'content-type': 'application/problem+json',
      'retry-after': '30',
      'content-length': String(text.length),
    });
    expect(JSON.parse(text)).toMatchObject({ status: 429, detail: 'Slow down' });
  });

  it('takes a response that does not know its request', () => {
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

  it('shows nothing of a foreign error', async () => {
    const port = await serve((_, response) => sendError(response, new TypeError('secret')));
    const { status, text } = await ask(port);
    expect(status).toBe(500);
    expect(text).toBe('{"type":"about:blank","title":"Internal Server Error","status":500}');
  });

  it('answers HEAD with the fields and no content', async () => {
    const port = await serve((_, response) => sendError(response, new NotFoundError('No user 42')));
    const { status, headers, text } = await ask(port, { method: 'HEAD' });
    expect(status).toBe(404);
    expect(headers['content-type']).toBe('application/problem+json');
    expect(text).toBe('');
  });

  it('only ends a response whose head is on its way', async () => {
    const port = await serve((_, response) => {
      response.writeHead(200, { 'content-type': 'text/plain' });
      response.write('half');
      sendError(response, new InternalServerError('secret'));
    });
    expect(await ask(port)).toMatchObject({ status: 200, text: 'half' });
  });

  it('does nothing to a response that has ended', async () => {
    const port = await serve((_, response) => {
      response.end('done');
      sendError(response, new InternalServerError('secret'));
      sendError(response, new InternalServerError('secret'));
    });
    expect(await ask(port)).toMatchObject({ status: 200, text: 'done' });
  });

  it('keeps fields that were set, but for those of other content', async () => {
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

  it('keeps the connection alive, also where the content of the request was not read', async () => {
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

  it('sends Upgrade with the Connection that names it', async () => {
    const port = await serve((_, response) =>
      sendError(response, new UpgradeRequiredError('x', { upgrade: 'HTTP/3.0' })),
    );
    const { status, headers } = await ask(port);
    expect(status).toBe(426);
    expect(headers).toMatchObject({ upgrade: 'HTTP/3.0', connection: 'upgrade' });
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

  it('sends status, fields and problem document', async () => {
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

  it('leaves out the fields of a connection, which HTTP/2 does not have', async () => {
    const answer = await askHttp2((_, response) =>
      sendError(response, new UpgradeRequiredError('x', { upgrade: 'h2c' })),
    );
    expect(answer.status).toBe(426);
    expect(answer.headers).not.toHaveProperty('upgrade');
    expect(answer.headers).not.toHaveProperty('connection');
  });

  it('only ends a response whose head is on its way', async () => {
    const answer = await askHttp2((_, response) => {
      response.writeHead(200);
      response.write('half');
      sendError(response, new InternalServerError('secret'));
    });
    expect(answer).toMatchObject({ status: 200, text: 'half' });
  });
});
