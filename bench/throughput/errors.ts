import * as boom from '@hapi/boom';
import * as nest from '@nestjs/common';
import { HTTPError } from 'h3';
import { HTTPException } from 'hono/http-exception';
import httpErrors from 'http-errors';
import * as enhanced from 'http-errors-enhanced';
import { createHttpError, InternalServerError, MethodNotAllowedError, NotFoundError } from 'http-status-kit';
import { operation, randomNumbers, times, type Operation } from './operation.ts';

const message = times(100, 'No user 42');
const clientErrors = [400, 401, 403, 404, 409, 410, 412, 422] as const;
const anyOfThem = randomNumbers(100, clientErrors.length).map((index) => clientErrors[index] ?? 404);

/** As deep as a handler of a framework stands. */
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

const cause = new TypeError('no row');
const headers = { 'cache-control': 'no-store', 'x-request-id': 'a1b2c3' };

export const errors: readonly Operation[] = [
  operation('a 404 with a message', message, withMessage, {
    depth,
    budget: {
      promise: '≤ 1.25 ×, http-errors ≥ 1.8 × ours',
      isKept: ({ ratio = Number.NaN, value }, cells) =>
        ratio <= 1.25 && (cells['http-errors']?.value ?? Number.NaN) >= 1.8 * value,
    },
  }),
  operation('a 404 with a message, on a short stack', message, withMessage),
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
    { depth },
  ),
  operation(
    'a 404 with message, fields and cause',
    message,
    {
      limit: (text) => Object.assign(new Error(text, { cause }), { status: 404, headers: { ...headers } }),
      kit: (text) => new NotFoundError(text, { headers, cause }),
      'http-errors': (text) => httpErrors(404, text, { headers, cause }),
      boom: (text) => {
        const error = boom.notFound(text, { cause });
        Object.assign(error.output.headers, headers);
        return error;
      },
      'http-errors-enhanced': (text) => new enhanced.NotFoundError(text, { headers, cause }),
      h3: (text) => new HTTPError(text, { status: 404, headers, cause }),
      hono: (text) => new HTTPException(404, { cause, res: new Response(text, { status: 404, headers }) }),
      nest: (text) => new nest.NotFoundException(text, { cause }),
    },
    { depth },
  ),
  operation(
    'a 405 with the methods allowed',
    message,
    {
      limit: (text) => Object.assign(new Error(text), { status: 405, headers: { allow: ['GET', 'HEAD'].join(', ') } }),
      kit: (text) => new MethodNotAllowedError(text, { allow: ['GET', 'HEAD'] }),
      'http-errors': (text) => httpErrors(405, text, { headers: { allow: 'GET, HEAD' } }),
      boom: (text) => boom.methodNotAllowed(text, undefined, ['GET', 'HEAD']),
      'http-errors-enhanced': (text) => new enhanced.MethodNotAllowedError(text, { headers: { allow: 'GET, HEAD' } }),
      h3: (text) => new HTTPError(text, { status: 405, headers: { allow: 'GET, HEAD' } }),
      hono: (text) => new HTTPException(405, { res: new Response(text, { headers: { allow: 'GET, HEAD' } }) }),
    },
    { depth },
  ),
  operation(
    'an error of any status',
    anyOfThem,
    {
      limit: (status) => Object.assign(new Error('no'), { status }),
      kit: (status) => createHttpError(status, 'no'),
      'http-errors': (status) => httpErrors(status, 'no'),
      boom: (status) => new boom.Boom('no', { statusCode: status }),
      'http-errors-enhanced': (status) => enhanced.createError(status, 'no'),
      h3: (status) => new HTTPError('no', { status }),
      hono: (status) => new HTTPException(status, { message: 'no' }),
      nest: (status) => new nest.HttpException('no', status),
    },
    { depth },
  ),
];
