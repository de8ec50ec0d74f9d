import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { Ajv2020 } from 'ajv/dist/2020.js';
import {
  BadRequestError,
  ConflictError,
  HttpError,
  isProblem,
  isProblemDocument,
  NotFoundError,
  ServiceUnavailableError,
  TooManyRequestsError,
  UnprocessableContentError,
  type AnyProblemClass,
  type HttpErrorClass,
} from 'http-status-kit';
import { describe, expect, it } from 'vitest';
import { explain, order } from '../../examples/problems/client.js';
import { OrdersPaused, OutOfStock, problems, TooManyOrders } from '../../examples/problems/contract.js';
import { createShop, type Stock } from '../../examples/problems/server.js';

type Document = Record<string, unknown>;

const pausedUntil = new Date('2026-11-28T12:00:00Z');
const stocks = {
  open: (): Stock => ({ items: new Map([['A-1', 2]]), ordersLeft: 60 }),
  busy: (): Stock => ({ items: new Map([['A-1', 2]]), ordersLeft: 0 }),
  paused: (): Stock => ({ items: new Map([['A-1', 2]]), ordersLeft: 60, pausedUntil }),
};

/** Serves over HTTP until the function is done. */
async function serving<Result>(listener: RequestListener, use: (origin: string) => Promise<Result>): Promise<Result> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    return await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

const shop = (stock: Stock): RequestListener => {
  const server = createShop(stock);
  return (request, response) => void server.emit('request', request, response);
};

/** A proxy that replaces members in the documents of the shop; `undefined` removes one. */
const proxy =
  (origin: string, members: Document): RequestListener =>
  (request, response) => {
    void (async () => {
      const { method = 'GET', url = '/' } = request;
      const body = method === 'GET' ? null : await buffer(request);
      const answer = await fetch(origin + url, { method, body });
      response
        .writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? '' })
        .end(JSON.stringify({ ...((await answer.json()) as Document), ...members }));
    })();
  };

const behindProxy = <Result>(
  stock: Stock,
  members: Document,
  use: (origin: string) => Promise<Result>,
): Promise<Result> => serving(shop(stock), (origin) => serving(proxy(origin, members), use));

const caught = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => 'no error',
    (error: unknown) => error,
  );

const post = (origin: string, body: string): Promise<Response> => fetch(`${origin}/orders`, { method: 'POST', body });

/** Everything that the client knows about an error. */
const shown = (thrown: unknown): unknown => {
  expect(thrown).toBeInstanceOf(HttpError);
  const { status, type, title, detail, extensions, cause } = thrown as HttpError;
  return { status, type, title, detail, extensions, cause };
};

interface Row {
  readonly name: string;
  readonly stock: Stock;
  readonly Class: AnyProblemClass;
  /** The class of the error in the client. */
  readonly Received: HttpErrorClass;
  readonly document: Document & { readonly type: string; readonly status: number; readonly detail?: string };
  /** The extension members as they are sent, and as the schema returns them. */
  readonly sent: Document;
  readonly extensions: Document;
  readonly retryAfter: string | null;
  /** Members that do not match the schema. */
  readonly lies: readonly Document[];
  /** The text that the user reads. */
  readonly text: string;
}

const rows: readonly Row[] = [
  {
    name: 'OutOfStock',
    stock: stocks.open(),
    Class: OutOfStock,
    Received: ConflictError,
    document: {
      type: 'https://shop.example/problems/out-of-stock',
      title: 'Out of stock',
      status: 409,
      detail: 'Only 2 left of A-1',
      sku: 'A-1',
      left: 2,
    },
    sent: { sku: 'A-1', left: 2 },
    extensions: { sku: 'A-1', left: 2 },
    retryAfter: null,
    lies: [{ left: '<script>' }, { left: undefined }, { sku: undefined }],
    text: 'You can order 2 at most',
  },
  {
    name: 'TooManyOrders',
    stock: stocks.busy(),
    Class: TooManyOrders,
    Received: TooManyRequestsError,
    document: {
      type: 'https://shop.example/problems/too-many-orders',
      title: 'Too many orders',
      status: 429,
      detail: 'Slow down',
      perHour: 60,
    },
    sent: { perHour: 60 },
    extensions: { perHour: 60 },
    retryAfter: '3600',
    lies: [{ perHour: '<script>' }, { perHour: undefined }],
    text: '60 orders an hour at most: try again in 60 minutes',
  },
  {
    name: 'OrdersPaused',
    stock: stocks.paused(),
    Class: OrdersPaused,
    Received: ServiceUnavailableError,
    document: {
      type: 'https://shop.example/problems/orders-paused',
      title: 'Orders are paused',
      status: 503,
      until: '2026-11-28T12:00:00.000Z',
    },
    sent: { until: '2026-11-28T12:00:00.000Z' },
    extensions: { until: pausedUntil },
    retryAfter: 'Sat, 28 Nov 2026 12:00:00 GMT',
    lies: [{ until: '<script>' }, { until: undefined }],
    text: 'No orders until 2026-11-28T12:00:00.000Z',
  },
];

describe.each(rows)('$name', ({ name, stock, Class, Received, document, sent, extensions, retryAfter, lies, text }) => {
  const tooMany = '{"sku":"A-1","quantity":3}';

  it('is sent as its problem document', async () => {
    await serving(shop(stock), async (origin) => {
      const response = await post(origin, tooMany);
      expect({
        status: response.status,
        contentType: response.headers.get('content-type'),
        retryAfter: response.headers.get('retry-after'),
        document: await response.json(),
      }).toEqual({ status: document.status, contentType: 'application/problem+json', retryAfter, document });
    });
  });

  it('is read with the members that its schema returns', async () => {
    await serving(shop(stock), async (origin) => {
      const read = await problems.read(await post(origin, tooMany));
      expect({ name: read.name, extensions: read.extensions }).toEqual({ name, extensions });
      expect(read.error).toBeInstanceOf(Received);
      expect(shown(read.error)).toEqual({
        status: document.status,
        type: document.type,
        title: document['title'],
        detail: document.detail,
        extensions: sent,
        cause: undefined,
      });
      expect(explain(read.error)).toBe(text);
    });
  });

  it('has its JSON Schema at the address of its type, and its documents are valid', async () => {
    await serving(shop(stock), async (origin) => {
      const schema: unknown = await (await fetch(origin + new URL(document.type).pathname)).json();
      expect(schema).toEqual(Class.schema);
      const isValid = new Ajv2020({ formats: { 'date-time': true, 'uri-reference': true } }).compile(schema as object);
      expect(isValid(document)).toBe(true);
      expect(isValid({ ...document, more: 1 })).toBe(true);
      for (const lie of lies) expect([lie, isValid({ ...document, ...lie })]).toEqual([lie, false]);
    });
  });

  it.each(lies)('is not recognized with %o', async (lie) => {
    const received = { ...sent, ...lie };
    await behindProxy(stock, lie, async (origin) => {
      const response = await post(origin, tooMany);
      const copy = response.clone();
      const read = await problems.read(response);
      expect({ name: read.name, extensions: read.extensions }).toEqual({ name: undefined, extensions: received });
      expect(read.error).toBeInstanceOf(Received);
      expect(shown(read.error)).toEqual({
        status: document.status,
        type: document.type,
        title: document['title'],
        detail: document.detail,
        extensions: received,
        cause: undefined,
      });
      expect(problems.is(read.error)).toBe(false);
      expect(isProblem(read.error, Class)).toBe(false);
      expect(isProblemDocument(await copy.json(), Class)).toBe(false);
      const thrown = await caught(order(origin, 'A-1', 3));
      expect(thrown).toBeInstanceOf(Received);
      expect(explain(thrown)).toBe(document.detail ?? 'Received 503 Service Unavailable');
    });
  });
});

describe('the client', () => {
  it('returns how many are left', async () => {
    await serving(shop(stocks.open()), async (origin) => {
      expect([await order(origin, 'A-1', 1), await order(origin, 'A-1', 1)]).toEqual([1, 0]);
      expect(explain(await caught(order(origin, 'A-1', 1)))).toBe('Sold out');
    });
  });

  it('returns the date until which the shop takes no orders', async () => {
    await serving(shop(stocks.paused()), async (origin) => {
      expect(await order(origin, 'A-1', 1)).toEqual(pausedUntil);
    });
  });

  it('rejects with any other error, and shows the text from the server', async () => {
    await serving(shop(stocks.open()), async (origin) => {
      const missing = await caught(order(origin, 'B-2', 1));
      expect(missing).toBeInstanceOf(NotFoundError);
      const plain = { type: 'about:blank', extensions: {}, cause: undefined };
      expect(shown(missing)).toEqual({ ...plain, status: 404, title: 'Not Found', detail: 'No item B-2' });
      expect(explain(missing)).toBe('No item B-2');
      const refused = await caught(order(origin, 'A-1', -1));
      expect(refused).toBeInstanceOf(UnprocessableContentError);
      expect(shown(refused)).toEqual({
        ...plain,
        status: 422,
        title: 'Unprocessable Content',
        detail: 'The request does not fit the schema',
        extensions: { errors: [{ pointer: '#/quantity', detail: 'Too small: expected number to be >0' }] },
      });
      const { name, error, extensions } = await problems.read(await post(origin, '{'));
      expect({ name, extensions }).toEqual({ name: undefined, extensions: {} });
      expect(error).toBeInstanceOf(BadRequestError);
      expect(shown(error)).toEqual({
        ...plain,
        status: 400,
        title: 'Bad Request',
        detail: 'The body is not valid JSON',
      });
    });
  });

  it('ignores members that the contract does not have', async () => {
    await behindProxy(stocks.open(), { more: '<script>' }, async (origin) => {
      const { name, extensions } = await problems.read(await post(origin, '{"sku":"A-1","quantity":3}'));
      expect({ name, extensions }).toEqual({ name: 'OutOfStock', extensions: { sku: 'A-1', left: 2 } });
    });
  });

  it('rejects with a network error unchanged', async () => {
    const thrown = await caught(order('http://127.0.0.1:9', 'A-1', 1));
    expect(thrown).toBeInstanceOf(TypeError);
    expect(explain(thrown)).toBe('The shop does not answer');
  });
});

describe('the server', () => {
  it('lists the problems in its OpenAPI document', async () => {
    await serving(shop(stocks.open()), async (origin) => {
      const response = (Class: AnyProblemClass): unknown => ({
        description: Class.title,
        content: { 'application/problem+json': { schema: Class.schema } },
      });
      expect(await (await fetch(`${origin}/openapi.json`)).json()).toEqual({
        openapi: '3.1.0',
        info: { title: 'Shop', version: '1.0.0' },
        paths: {
          '/orders': {
            post: {
              responses: {
                201: { description: 'Ordered' },
                409: response(OutOfStock),
                429: response(TooManyOrders),
                503: response(OrdersPaused),
              },
            },
          },
        },
      });
    });
  });

  it('answers any other path with a 404', async () => {
    await serving(shop(stocks.open()), async (origin) => {
      const response = await fetch(`${origin}/problems/nothing`);
      expect([response.status, await response.json()]).toEqual([
        404,
        { type: 'about:blank', title: 'Not Found', status: 404, detail: 'Nothing at /problems/nothing' },
      ]);
    });
  });
});
