import * as boom from '@hapi/boom';
import * as nest from '@nestjs/common';
import { HTTPError } from 'h3';
import { HTTPException } from 'hono/http-exception';
import httpErrors from 'http-errors';
import * as enhanced from 'http-errors-enhanced';
import {
  ConflictError,
  createHttpError,
  defineProblem,
  HttpError,
  InternalServerError,
  MethodNotAllowedError,
  NotFoundError,
  TooManyRequestsError,
} from 'http-status-kit';
import { operation, randomNumbers, times, within, type Operation } from './operation.ts';

// The limit is what one would write by hand: a plain error that has what the row names as own properties. It checks
// nothing, creates no body and hides no text.

const message = times(100, 'No user 42');
const clientErrors = [400, 401, 403, 404, 409, 410, 412, 422] as const;
const serverErrors = [500, 501, 502, 503] as const;
type AnyStatus = (typeof clientErrors)[number] | (typeof serverErrors)[number];
const anyOf = <Status>(statuses: readonly Status[]): Status[] =>
  randomNumbers(100, statuses.length).flatMap((index) => statuses[index] ?? []);

/** About the stack depth of a framework handler. */
const depth = 20;

const withMessage = {
  limit: (text: string) => new Error(text),
  kit: (text: string) => new NotFoundError(text),
  'http-errors': (text: string) => new httpErrors.NotFound(text),
  boom: (text: string) => boom.notFound(text),
  'http-errors-enhanced': (text: string) => new enhanced.NotFoundError(text),
  h3: (text: string) => new HTTPError(text, { status: 404 }),
  hono: (text: string) => new HTTPException(404, { message: text }),
  nest: (text: string) => new nest.NotFoundException(text),
};

const byNumber = {
  limit: (status: AnyStatus) => Object.assign(new Error('no'), { status }),
  kit: (status: AnyStatus) => createHttpError(status, 'no'),
  'http-errors': (status: AnyStatus) => httpErrors(status, 'no'),
  boom: (status: AnyStatus) => new boom.Boom('no', { statusCode: status }),
  'http-errors-enhanced': (status: AnyStatus) => enhanced.createError(status, 'no'),
  h3: (status: AnyStatus) => new HTTPError('no', { status }),
  hono: (status: AnyStatus) => new HTTPException(status, { message: 'no' }),
  nest: (status: AnyStatus) => new nest.HttpException('no', status),
};

const cause = new TypeError('no row');
const headers = { 'cache-control': 'no-store', 'x-request-id': 'a1b2c3' };
const type = 'https://example.com/problems/out-of-stock';
const members = { sku: 'A-1', left: 2 };
const methods = ['GET', 'HEAD'];
const seconds = 120;

const OutOfStock = defineProblem({ type, status: 409, title: 'Out of stock' }).with<typeof members>();

class OutOfStockByHand extends Error {
  readonly status = 409;
  readonly title = 'Out of stock';
  readonly type = type;
  readonly extensions: typeof members;

  constructor(text: string, extensions: typeof members) {
    super(text);
    this.extensions = extensions;
  }
}

class NoUserByHand extends Error {
  readonly status = 404;
}
class NoUser extends NotFoundError {}
class EnhancedNoUser extends enhanced.NotFoundError {}
class H3NoUser extends HTTPError {
  constructor(text: string) {
    super(text, { status: 404 });
  }
}
class HonoNoUser extends HTTPException {
  constructor(text: string) {
    super(404, { message: text });
  }
}
class NestNoUser extends nest.NotFoundException {}

export const errors: readonly Operation[] = [
  operation('a 404 with a message', message, withMessage, {
    depth,
    budget: within(1.15),
  }),
  operation('a 404 with a message, on a short stack', message, withMessage),
  operation(
    'a 404 with message, fields and cause',
    message,
    {
      limit: (text) => Object.assign(new Error(text, { cause }), { status: 404, headers: { ...headers } }),
      kit: (text) => new NotFoundError(text, { headers, cause }),
      'http-errors': (text) => httpErrors(404, text, { headers, cause }),
      boom: (text) => {
        const error = boom.boomify(new Error(text, { cause }), { statusCode: 404 });
        Object.assign(error.output.headers, headers);
        return error;
      },
      'http-errors-enhanced': (text) => new enhanced.NotFoundError(text, { headers, cause }),
      h3: (text) => new HTTPError(text, { status: 404, headers, cause }),
      hono: (text) => new HTTPException(404, { cause, res: new Response(text, { status: 404, headers }) }),
      nest: (text) => new nest.NotFoundException(text, { cause }),
    },
    { depth, budget: within(1.3) },
  ),
  operation(
    'a 409 with members for its body',
    message,
    {
      limit: (text) => Object.assign(new Error(text), { status: 409, extensions: { ...members } }),
      kit: (text) => new ConflictError(text, { extensions: members }),
      boom: (text) => {
        const error = boom.conflict(text);
        Object.assign(error.output.payload, members);
        return error;
      },
      'http-errors-enhanced': (text) => new enhanced.ConflictError(text, members),
      h3: (text) => new HTTPError(text, { status: 409, body: members }),
      hono: (text) => new HTTPException(409, { res: Response.json({ message: text, ...members }, { status: 409 }) }),
      nest: (text) => new nest.ConflictException({ message: text, ...members }),
    },
    { depth },
  ),
  operation(
    'a 409 with all of it',
    message,
    {
      limit: (text) =>
        Object.assign(new Error(text, { cause }), {
          status: 409,
          headers: { ...headers },
          type,
          extensions: { ...members },
        }),
      kit: (text) => new ConflictError(text, { headers, cause, type, extensions: members }),
      boom: (text) => {
        const error = boom.boomify(new Error(text, { cause }), { statusCode: 409 });
        Object.assign(error.output.headers, headers);
        Object.assign(error.output.payload, { type, ...members });
        return error;
      },
      'http-errors-enhanced': (text) => new enhanced.ConflictError(text, { headers, cause, type, ...members }),
      h3: (text) => new HTTPError(text, { status: 409, headers, cause, body: { type, ...members } }),
      hono: (text) => {
        const res = Response.json({ message: text, type, ...members }, { status: 409, headers });
        return new HTTPException(409, { cause, res });
      },
      nest: (text) => new nest.ConflictException({ message: text, type, ...members }, { cause }),
    },
    { depth },
  ),
  operation(
    'a 405 with the methods allowed',
    message,
    {
      limit: (text) => Object.assign(new Error(text), { status: 405, headers: { allow: methods.join(', ') } }),
      kit: (text) => new MethodNotAllowedError(text, { allow: methods }),
      'http-errors': (text) => httpErrors(405, text, { headers: { allow: methods.join(', ') } }),
      boom: (text) => boom.methodNotAllowed(text, undefined, methods),
      'http-errors-enhanced': (text) =>
        new enhanced.MethodNotAllowedError(text, { headers: { allow: methods.join(', ') } }),
      h3: (text) => new HTTPError(text, { status: 405, headers: { allow: methods.join(', ') } }),
      hono: (text) => {
        return new HTTPException(405, { res: new Response(text, { headers: { allow: methods.join(', ') } }) });
      },
    },
    { depth },
  ),
  operation(
    'a 429 with Retry-After',
    message,
    {
      limit: (text) => Object.assign(new Error(text), { status: 429, headers: { 'retry-after': String(seconds) } }),
      kit: (text) => new TooManyRequestsError(text, { retryAfter: seconds }),
      'http-errors': (text) => httpErrors(429, text, { headers: { 'retry-after': String(seconds) } }),
      boom: (text) => {
        const error = boom.tooManyRequests(text);
        error.output.headers['retry-after'] = String(seconds);
        return error;
      },
      'http-errors-enhanced': (text) =>
        new enhanced.TooManyRequestsError(text, { headers: { 'retry-after': String(seconds) } }),
      h3: (text) => new HTTPError(text, { status: 429, headers: { 'retry-after': String(seconds) } }),
      hono: (text) => {
        return new HTTPException(429, { res: new Response(text, { headers: { 'retry-after': String(seconds) } }) });
      },
    },
    { depth },
  ),
  operation(
    'a 500 without a text',
    message,
    {
      limit: () => new Error('Internal Server Error'),
      kit: () => new InternalServerError(),
      'http-errors': () => new httpErrors.InternalServerError(),
      boom: () => boom.internal(),
      'http-errors-enhanced': () => new enhanced.InternalServerError(),
      h3: () => new HTTPError({ status: 500 }),
      hono: () => new HTTPException(500),
      nest: () => new nest.InternalServerErrorException(),
    },
    { depth },
  ),
  operation(
    'a 500 with a text for the log',
    message,
    {
      limit: (text) => new Error(text),
      kit: (text) => new InternalServerError(text),
      'http-errors': (text) => new httpErrors.InternalServerError(text),
      boom: (text) => boom.internal(text),
      'http-errors-enhanced': (text) => new enhanced.InternalServerError(text),
      h3: (text) => new HTTPError(text, { status: 500 }),
      hono: (text) => new HTTPException(500, { message: text }),
      nest: (text) => new nest.InternalServerErrorException(text),
    },
    { depth, budget: within(2.4) },
  ),
  operation('any 4xx by its number', anyOf(clientErrors), byNumber, { depth, budget: within(1.2) }),
  operation('any 4xx or 5xx by its number', anyOf([...clientErrors, ...serverErrors]), byNumber, { depth }),
  operation(
    'a 499, which is not registered',
    message,
    {
      limit: (text) => Object.assign(new Error(text), { status: 499 }),
      kit: (text) => new HttpError(499, text),
      'http-errors': (text) => httpErrors(499, text),
      boom: (text) => new boom.Boom(text, { statusCode: 499 }),
      'http-errors-enhanced': (text) => enhanced.createError(499, text),
      h3: (text) => new HTTPError(text, { status: 499 }),
      hono: (text) => new HTTPException(499 as 404, { message: text }),
      nest: (text) => new nest.HttpException(text, 499),
    },
    { depth },
  ),
  // http-errors and boom are left out, because an error from their constructors is not an instance of the subclass.
  operation(
    'a class of your own, of a 404',
    message,
    {
      limit: (text) => new NoUserByHand(text),
      kit: (text) => new NoUser(text),
      'http-errors-enhanced': (text) => new EnhancedNoUser(text),
      h3: (text) => new H3NoUser(text),
      hono: (text) => new HonoNoUser(text),
      nest: (text) => new NestNoUser(text),
    },
    { depth },
  ),
  operation(
    'a problem that was defined',
    message,
    {
      limit: (text) => new OutOfStockByHand(text, members),
      kit: (text) => new OutOfStock(text, members),
    },
    { depth },
  ),
];
