// A small shop on node:http: its handlers return a value or throw a typed error.
import { createServer, type IncomingMessage, type Server } from 'node:http';
import {
  BadRequestError,
  InternalServerError,
  MethodNotAllowedError,
  NotFoundError,
  OK,
  orThrow,
  sendError,
  TooManyRequestsError,
  UnprocessableContentError,
} from 'http-status-kit';

const users = new Map([[1, { id: 1, name: 'Ada' }]]);

async function answer(request: IncomingMessage): Promise<unknown> {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  const user = /^\/users\/(\d+)$/.exec(pathname);
  if (user) {
    if (request.method !== 'GET') throw new MethodNotAllowedError('Users are read only', { allow: ['GET'] });
    return orThrow(users.get(Number(user[1])), 404, `No user ${user[1] ?? ''}`);
  }
  if (pathname === '/orders') {
    const order = (await read(request)) as { quantity?: number };
    if (!(Number(order.quantity) > 0)) {
      throw new UnprocessableContentError('Quantity must be positive', {
        type: 'https://example.com/problems/validation',
        extensions: { errors: [{ pointer: '#/quantity', given: order.quantity }] },
      });
    }
    return { ordered: order.quantity };
  }
  if (pathname === '/search') throw new TooManyRequestsError('Slow down', { retryAfter: 30 });
  if (pathname === '/report') throw new InternalServerError('connect ECONNREFUSED db.internal password=hunter2');
  throw new NotFoundError(`Nothing at ${pathname}`);
}

export function createShop(): Server {
  return createServer((request, response) => {
    answer(request).then(
      (value) => response.writeHead(OK, { 'content-type': 'application/json' }).end(JSON.stringify(value)),
      (thrown: unknown) => {
        sendError(response, thrown);
      },
    );
  });
}

async function read(request: IncomingMessage): Promise<unknown> {
  let text = '';
  for await (const chunk of request) text += String(chunk);
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new BadRequestError('The content is not JSON', { cause });
  }
}
