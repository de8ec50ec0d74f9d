// A small shop on node:http: every handler answers by returning a value or by throwing a typed error.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import {
  BadRequestError,
  InternalServerError,
  isHttpError,
  MethodNotAllowedError,
  NotFoundError,
  OK,
  TooManyRequestsError,
  UnprocessableContentError,
} from 'http-status-kit';

const users = new Map([[1, { id: 1, name: 'Ada' }]]);

async function answer(request: IncomingMessage): Promise<unknown> {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  const user = /^\/users\/(\d+)$/.exec(pathname);
  if (user) {
    if (request.method !== 'GET') throw new MethodNotAllowedError('Users are read only', { headers: { allow: 'GET' } });
    return users.get(Number(user[1])) ?? fail(new NotFoundError(`No user ${user[1] ?? ''}`));
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
  if (pathname === '/search') throw new TooManyRequestsError('Slow down', { headers: { 'retry-after': 30 } });
  if (pathname === '/report') throw new InternalServerError('connect ECONNREFUSED db.internal password=hunter2');
  throw new NotFoundError(`Nothing at ${pathname}`);
}

function send(response: ServerResponse, thrown: unknown): void {
  const error = isHttpError(thrown) ? thrown : new InternalServerError(undefined, { cause: thrown });
  response.writeHead(error.status, { ...error.headers, 'content-type': 'application/problem+json' });
  response.end(JSON.stringify(error));
}

export function createShop(): Server {
  return createServer((request, response) => {
    answer(request).then(
      (value) => response.writeHead(OK, { 'content-type': 'application/json' }).end(JSON.stringify(value)),
      (thrown: unknown) => {
        send(response, thrown);
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

function fail(error: Error): never {
  throw error;
}
