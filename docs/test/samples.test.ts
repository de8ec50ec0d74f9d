// Runs the samples on the pages and checks each value that they show.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { request as sendRequest, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import * as kit from 'http-status-kit';
import { checkResponse, type CheckedExchange, type Finding } from 'http-status-kit/check';
import { describe, it } from 'vitest';
import type { CodeEntry, Exchange } from '../content/code-entry.js';
import { runSample } from './checked-sample.js';
import { codeOf, tablesOf } from './tables.js';

const docs = new URL('..', import.meta.url);
const run = promisify(execFile);
const listed = (folder: string): string[] => readdirSync(new URL(folder, docs)).filter((name) => name.endsWith('.ts'));
const pathOf = (path: string): string => fileURLToPath(new URL(path, docs));

describe('samples/start', () => {
  const samples = listed('samples/start').filter((name) => !/\.(?:test|vitest)\.ts$/.test(name));

  it('is not empty', () => {
    assert.ok(samples.length >= 11);
  });

  for (const name of samples) {
    it(`${name} gives what it shows`, async () => {
      assert.ok((await runSample(pathOf(`samples/start/${name}`))) > 0, 'shows no value');
    });
  }

  it('testing.test.ts passes under node:test', async () => {
    const path = pathOf('samples/start/testing.test.ts');
    const args = ['--import', 'tsx', '--test', '--test-reporter', 'tap', path];
    const { stdout } = await run(process.execPath, args, { cwd: pathOf('.') });
    assert.match(stdout, /^# pass 2$/m);
    assert.match(stdout, /^# fail 0$/m);
  });
});

describe('start/guards.md', () => {
  const table = tablesOf(new URL('start/guards.md', docs)).find(({ head }) => head[1] === 'Codes');

  it('lists the codes of each set', () => {
    assert.equal(table?.rows.length, 4);
    for (const [guard = '', codes] of table.rows) {
      const isInSet = (kit as unknown as Record<string, (code: number) => boolean>)[codeOf(guard)]!;
      assert.equal(codes, kit.statusCodes.filter((code) => isInSet(code)).join(' '));
    }
  });
});

describe('start/errors.md', () => {
  const table = tablesOf(new URL('start/errors.md', docs)).find(({ head }) => head[0] === 'Error');
  const values: Readonly<Record<string, unknown>> = {
    challenges: ['Bearer'],
    allow: ['GET'],
    retryAfter: 30,
    accept: 'image/png',
    acceptEncoding: 'gzip',
    size: 17,
    upgrade: 'websocket',
    blockedBy: 'https://example.com/',
  };

  it('says which option of which code writes which field', () => {
    assert.equal(table?.rows.length, 7);
    for (const [errors = '', options = '', fields = ''] of table.rows) {
      const codes = [...errors.matchAll(/\/codes\/(\d{3})/g)].map((match) => Number(match[1]));
      const names = [...options.matchAll(/`(\w+)`/g)].map((match) => match[1]!);
      const given = Object.fromEntries(names.map((name) => [name, values[name]]));
      const written = codes.flatMap((code) => Object.keys(kit.createHttpError(code, 'x', given).headers));
      assert.deepEqual(
        [...new Set(written)].sort(),
        [...fields.matchAll(/`([\w-]+)`/g)].map((match) => match[1]!.toLowerCase()).sort(),
      );
    }
  });
});

/** The findings about the response of a sample. */
const wrongWith = (exchange: CheckedExchange): Finding[] =>
  checkResponse(exchange).filter(({ level }) => level !== 'advice');

const firstExample = async (code: string): Promise<Exchange> => {
  const { entry } = (await import(`../content/codes/${code}.ts`)) as { entry: CodeEntry };
  return entry.examples[0];
};

describe('samples/handlers', () => {
  it('are there', () => {
    assert.ok(listed('samples/handlers').length >= 30);
  });

  for (const name of listed('samples/handlers')) {
    const code = name.replace('.ts', '');
    it(`${name} answers the first example of ${code}`, async () => {
      const { request } = await firstExample(code);
      const { handler } = (await import(`../samples/handlers/${code}.ts`)) as {
        handler: (request: Request) => Response | Promise<Response>;
      };
      const { Host = 'api.example.com', ...headers } = Object.fromEntries(request.headers);
      const asked = new Request(new URL(request.target, `https://${Host}`), {
        method: request.method,
        headers,
        ...(request.body !== undefined && { body: request.body }),
      });
      const response = await handler(asked);
      assert.equal(response.status, Number(code));
      const body = response.body === null ? null : await response.clone().text();
      assert.deepEqual(wrongWith({ request, response, body }), []);
    });
  }
});

/** Everything that a server sends for a request: interim responses and the final one. */
async function answersOf(
  server: Server,
  { request }: Exchange,
): Promise<{ status: number; headers: IncomingHttpHeaders }[]> {
  const sockets: Socket[] = [];
  server.on('connection', (socket) => sockets.push(socket)).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const { method, target: path, body } = request;
  const answers: { status: number; headers: IncomingHttpHeaders }[] = [];
  try {
    // Examples shorten long bodies, so `Content-Length` has to match the shortened body.
    const headers = Object.fromEntries(request.headers.filter(([name]) => !/^content-length$/i.test(name)));
    const client = sendRequest({ port, host: '127.0.0.1', method, path, headers });
    client.on('information', ({ statusCode, headers }) => answers.push({ status: statusCode, headers }));
    const waits = /^100-continue$/i.test(String(client.getHeader('expect')));
    client.on('continue', () => client.end(body));
    if (waits) client.flushHeaders();
    else client.end(body);
    await new Promise<void>((resolve, reject) => {
      client.on('error', reject);
      client.on('upgrade', ({ statusCode = 0, headers }, socket) => {
        answers.push({ status: statusCode, headers });
        socket.destroy();
        resolve();
      });
      client.on('response', (response) => {
        answers.push({ status: response.statusCode ?? 0, headers: response.headers });
        response.resume().on('end', resolve);
      });
    });
  } finally {
    // The server does not close sockets that have switched protocols.
    for (const socket of sockets) socket.destroy();
    server.close();
  }
  return answers;
}

describe('samples/servers', () => {
  it('are there', () => {
    assert.ok(listed('samples/servers').length >= 3);
  });

  for (const name of listed('samples/servers')) {
    const code = name.replace('.ts', '');
    it(`${name} answers the first example of ${code}`, async () => {
      const example = await firstExample(code);
      const { createServer } = (await import(`../samples/servers/${code}.ts`)) as { createServer: () => Server };
      const answers = await answersOf(createServer(), example);
      assert.ok(
        answers.some(({ status }) => status === Number(code)),
        `sends ${answers.map(({ status }) => status).join(', ')}`,
      );
      for (const response of answers) assert.deepEqual(wrongWith({ request: example.request, response }), []);
    });
  }
});
