// Throws the problems of the contract, and publishes their JSON Schemas.
import { createServer, type IncomingMessage, type Server } from 'node:http';
import { json } from 'node:stream/consumers';
import { BadRequestError, CREATED, NotFoundError, OK, orThrow, sendError, validationError } from 'http-status-kit';
import { z } from 'zod';
import { OrdersPaused, OutOfStock, problems, TooManyOrders } from './contract.js';

/** What the shop has in stock, and how many more orders it takes. */
export interface Stock {
  readonly items: Map<string, number>;
  ordersLeft: number;
  pausedUntil?: Date | undefined;
}

const ordersPerHour = 60;
const Order = z.object({ sku: z.string(), quantity: z.int().positive() });

function notJson(cause: unknown): never {
  throw new BadRequestError('The body is not valid JSON', { cause });
}

async function order(request: IncomingMessage, stock: Stock): Promise<{ sku: string; left: number }> {
  const { data, error } = Order.safeParse(await json(request).catch(notJson));
  if (error) throw validationError(error);
  const { sku, quantity } = data;
  if (stock.pausedUntil) {
    // The message of a 5xx goes only to the log; the extension members are sent.
    const until = stock.pausedUntil.toISOString();
    throw new OrdersPaused('The stock is counted', { until }, { retryAfter: stock.pausedUntil });
  }
  if (stock.ordersLeft === 0) {
    throw new TooManyOrders('Slow down', { perHour: ordersPerHour }, { retryAfter: 3600 });
  }
  const left = orThrow(stock.items.get(sku), 404, `No item ${sku}`);
  if (quantity > left) throw new OutOfStock(`Only ${left} left of ${sku}`, { sku, left });
  stock.ordersLeft -= 1;
  stock.items.set(sku, left - quantity);
  return { sku, left: left - quantity };
}

const classes = Object.values(problems.classes);

/** The problems, as OpenAPI 3.1 responses of a route. */
const responses = Object.fromEntries(
  classes.map(({ status, title, schema }) => [
    status,
    { description: title, content: { 'application/problem+json': { schema } } },
  ]),
);

const openapi = {
  openapi: '3.1.0',
  info: { title: 'Shop', version: '1.0.0' },
  paths: { '/orders': { post: { responses: { 201: { description: 'Ordered' }, ...responses } } } },
};

async function answer(request: IncomingMessage, stock: Stock): Promise<[status: number, content: unknown]> {
  const { method, url = '/' } = request;
  if (method === 'POST' && url === '/orders') return [CREATED, await order(request, stock)];
  if (url === '/openapi.json') return [OK, openapi];
  // The type of a problem is a URL. Opening it shows the schema of the problem.
  const problem = classes.find(({ type }) => new URL(type).pathname === url);
  if (problem) return [OK, problem.schema];
  throw new NotFoundError(`Nothing at ${url}`);
}

export function createShop(stock: Stock): Server {
  return createServer((request, response) => {
    answer(request, stock).then(
      ([status, content]) =>
        response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(content)),
      (thrown: unknown) => {
        sendError(response, thrown);
      },
    );
  });
}
