import fc from 'fast-check';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  createHttpError,
  defineProblem,
  ensureOk,
  errorClasses,
  errorFromResponse,
  isHttpError,
  isProblem,
  sendError,
  type HttpError,
  type HttpErrorOptions,
} from '../../src/index.js';
import { statusRecords } from '../../src/registry/index.js';
import type { ErrorOption } from '../../src/registry/status-record.js';

/** The properties that an error and its copy in the client share. */
function shared(error: HttpError): unknown {
  const { status, name, detail, expose, received, type, title, instance, extensions } = error;
  return { status, name, detail: expose || received ? detail : undefined, type, title, instance, extensions };
}

/** The header fields without those that a server adds for the body and the connection. */
function withoutConnection(headers: HttpError['headers'] | undefined): unknown {
  const added = /^(?:connection|content-length|content-type|date|keep-alive|upgrade)$/;
  return Object.fromEntries(Object.entries(headers ?? {}).filter(([name]) => !added.test(name)));
}

const options = {
  type: 'https://example.com/problems/round-trip',
  title: 'Round trip',
  instance: '/requests/1',
  extensions: { nested: { list: [1, 'two', null, true] }, constructor: 'x' },
  headers: { 'x-request-id': 'abc', vary: 'accept' },
} satisfies HttpErrorOptions;

/** A value for each option that writes a field. */
const samples: Readonly<Record<ErrorOption, unknown>> = {
  challenges: [{ scheme: 'Bearer', params: { realm: 'api', error: 'invalid_token' } }, { scheme: 'Negotiate' }],
  allow: ['GET', 'HEAD'],
  retryAfter: 60,
  accept: ['text/plain'],
  acceptEncoding: 'gzip',
  size: 1234,
  upgrade: ['HTTP/3.0'],
  blockedBy: 'https://isp.example/',
};
const fieldOptions: Readonly<Record<number, object>> = Object.fromEntries(
  statusRecords.map(({ code, errorOptions = [] }) => [
    code,
    Object.fromEntries(errorOptions.map((name) => [name, samples[name]])),
  ]),
);

describe('an error sent from a server to a client', () => {
  let thrown: HttpError;
  let origin: string;
  let server: Server;

  beforeAll(async () => {
    server = createServer((_, response) => sendError(response, thrown));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  /** Throws the error in the server, and returns what the client reads. */
  async function over(error: HttpError): Promise<HttpError> {
    thrown = error;
    const caught: unknown = await ensureOk(fetch(origin)).catch((reason: unknown) => reason);
    if (!isHttpError(caught)) throw caught;
    return caught;
  }

  const codes = Object.keys(errorClasses).map(Number);

  it.each(codes)('arrives unchanged: %i', async (code) => {
    for (const more of [{}, options, { ...options, ...fieldOptions[code], expose: true }]) {
      const error: HttpError = createHttpError(code, 'What happened: „ü"', more);
      // Fetch turns a 407 into a network error, because only a proxy may send one.
      const back = await (code === 407 ? errorFromResponse(error.toResponse()) : over(error));
      expect(back.constructor).toBe(error.constructor);
      expect(shared(back)).toEqual(shared(error));
      expect(back.headers).toEqual({});
      expect(withoutConnection(back.received?.headers)).toEqual(withoutConnection(error.headers));
      expect(back.bodyText).toBeUndefined();
    }
  });

  it('keeps the extensions of a defined problem', async () => {
    const OutOfStock = defineProblem({
      type: 'https://example.com/problems/out-of-stock',
      status: 409,
      title: 'Out of stock',
    }).with<{ sku: string; left: number }>();
    const back = await over(new OutOfStock('Only 2 left', { sku: 'A-1', left: 2 }));
    expect(isProblem(back, OutOfStock)).toBe(true);
    expect(back).toMatchObject({ status: 409, detail: 'Only 2 left', extensions: { sku: 'A-1', left: 2 } });
  });

  it('arrives unchanged whatever its detail, extensions and fields are', async () => {
    const value = fc.stringMatching(/^(?:[!-~\x80-\xff](?:[\t -~\x80-\xff]{0,10}[!-~\x80-\xff])?)?$/);
    const name = fc.stringMatching(/^x-[a-z0-9!#$%&'*+.^`|~-]{1,8}$/);
    const arbitrary = fc.record({
      code: fc.constantFrom(...codes),
      detail: fc.string({ unit: 'binary', maxLength: 40 }),
      extensions: fc.dictionary(fc.string({ minLength: 1, maxLength: 8 }), fc.jsonValue({ maxDepth: 3 })),
      headers: fc.dictionary(name, value, { maxKeys: 4 }),
    });
    await fc.assert(
      fc.asyncProperty(arbitrary, async ({ code, detail, extensions, headers }) => {
        const error: HttpError = createHttpError(code, detail, { extensions, headers, expose: true });
        const back = await errorFromResponse(error.toResponse());
        expect(back.constructor).toBe(error.constructor);
        expect(back.extensions).toEqual(JSON.parse(JSON.stringify(error.extensions)));
        expect(back.detail).toBe(JSON.parse(JSON.stringify(error.detail)));
        const isLate = code === 504;
        expect(back.toJSON()).toEqual({
          type: 'about:blank',
          title: isLate ? 'Gateway Timeout' : 'Bad Gateway',
          status: isLate ? 504 : 502,
        });
        // Fetch trims spaces and tabs around a value.
        for (const [key, text] of Object.entries(headers)) expect(back.received?.headers[key]).toBe(text);
      }),
      { seed: 9457, numRuns: 500 },
    );
  });
});
