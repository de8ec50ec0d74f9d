import * as boom from '@hapi/boom';
import * as nest from '@nestjs/common';
import { HTTPError, mockEvent, toResponse } from 'h3';
import { HTTPException } from 'hono/http-exception';
import httpErrors from 'http-errors';
import * as enhanced from 'http-errors-enhanced';
import {
  errorFromResponse,
  HttpError,
  isHttpError,
  NotFoundError,
  parseAllow,
  parseChallenges,
  parseRetryAfter,
  toHttpError,
} from 'http-status-kit';
import { createRequire } from 'node:module';
import { asyncOperation, cycle, operation, times, within, type Operation } from './operation.ts';

const ours = new NotFoundError('No user 42');
const theirs = {
  limit: Object.assign(new Error('No user 42'), { status: 404 }),
  'http-errors': new httpErrors.NotFound('No user 42'),
  boom: boom.notFound('No user 42'),
  'http-errors-enhanced': new enhanced.NotFoundError('No user 42'),
  h3: new HTTPError('No user 42', { status: 404 }),
  hono: new HTTPException(404, { message: 'No user 42' }),
  nest: new nest.NotFoundException('No user 42'),
};
const contestants = Object.entries({ kit: ours, ...theirs });

/** The limit accepts any error with a status. */
const recognize = {
  limit: (error: unknown) => error instanceof Error && 'status' in error,
  kit: (error: unknown) => isHttpError(error),
  'http-errors': (error: unknown) => httpErrors.isHttpError(error),
  boom: (error: unknown) => boom.isBoom(error),
  'http-errors-enhanced': (error: unknown) => enhanced.isHttpError(error),
  h3: (error: unknown) => HTTPError.isError(error),
  hono: (error: unknown) => error instanceof HTTPException,
  nest: (error: unknown) => error instanceof nest.HttpException,
};

class ByHandError extends Error {}
const byHand = new ByHandError('No user 42');

/** The same check with `instanceof`, for packages that have a base class. */
const isInstance = {
  limit: (error: unknown) => error instanceof ByHandError,
  kit: (error: unknown) => error instanceof HttpError,
  'http-errors': (error: unknown) => error instanceof httpErrors.HttpError,
  boom: (error: unknown) => error instanceof boom.Boom,
  'http-errors-enhanced': (error: unknown) => error instanceof enhanced.HttpError,
  h3: (error: unknown) => error instanceof HTTPError,
  hono: (error: unknown) => error instanceof HTTPException,
  nest: (error: unknown) => error instanceof nest.HttpException,
};

/** Each package checks its own errors. */
const own = Object.fromEntries(contestants.map(([name, error]) => [name, times<unknown>(100, error)]));

class NoUser extends NotFoundError {}
class EnhancedNoUser extends enhanced.NotFoundError {}
class H3NoUser extends HTTPError {}
class HonoNoUser extends HTTPException {}
class NestNoUser extends nest.NotFoundException {}

/** The CommonJS copy of this package. Its classes are not those of the ES module. */
const copy = createRequire(import.meta.url)('http-status-kit') as { readonly NotFoundError: typeof NotFoundError };
const ofCopy = new copy.NotFoundError('No user 42');
if (ofCopy instanceof NotFoundError) throw new TypeError('Cannot mix errors of two copies: both are of one class');

/** A 404, a 499, an instance of a subclass, and an error from another copy of the package (for most peers, a 404). */
const mixedOwn = {
  limit: [404, 499, 404, 404].map((status) => Object.assign(new Error('no'), { status })),
  kit: [ours, new HttpError(499, 'no'), new NoUser('no'), ofCopy],
  'http-errors': [404, 499, 404, 404].map((status) => httpErrors(status, 'no')),
  boom: [404, 499, 404, 404].map((statusCode) => new boom.Boom('no', { statusCode })),
  'http-errors-enhanced': [
    theirs['http-errors-enhanced'],
    enhanced.createError(499, 'no'),
    new EnhancedNoUser('no'),
    theirs['http-errors-enhanced'],
  ],
  h3: [theirs.h3, new HTTPError('no', { status: 499 }), new H3NoUser('no', { status: 404 }), theirs.h3],
  hono: [theirs.hono, new HTTPException(499 as 404), new HonoNoUser(404), theirs.hono],
  nest: [theirs.nest, new nest.HttpException('no', 499), new NestNoUser('no'), theirs.nest],
};
const mixed = Object.fromEntries(
  Object.entries(mixedOwn).map(([name, errors]) => {
    const foreign = name === 'http-errors' ? theirs.boom : theirs['http-errors'];
    return [name, cycle<unknown>(104, [...errors, new Error('no'), foreign, undefined, 'no'])];
  }),
);

const problem = () => ({ type: 'about:blank', title: 'Not Found', status: 404, detail: 'No user 42' });
const ready = problem();
const problemInit = { status: 404, headers: { 'content-type': 'application/problem+json' } };
const event = mockEvent('/');
const text = JSON.stringify(problem());
const challenge = 'Bearer realm="api", error="invalid_token", error_description="The token expired"';
const hundred = Array.from({ length: 100 }, (_, index) => index);

export const answers: readonly Operation[] = [
  operation('is it one of ours? yes', times<unknown>(100, undefined), recognize, { own }),
  operation('is it one of ours? no', times<unknown>(100, new TypeError('no')), recognize),
  operation('is it one of ours? mixed', times<unknown>(104, undefined), recognize, { own: mixed, budget: within(2.2) }),
  operation('is it of the base class? (instanceof)', times<unknown>(100, undefined), isInstance, {
    own: { ...own, limit: times<unknown>(100, byHand) },
  }),
  // The limit returns a literal.
  operation('the document of an error (toJSON)', hundred, {
    limit: problem,
    kit: () => ours.toJSON(),
    'http-errors-enhanced': () => theirs['http-errors-enhanced'].serialize(),
    h3: () => theirs.h3.toJSON(),
    nest: () => theirs.nest.getResponse(),
  }),
  // The limit serializes a prepared literal. Each peer serializes the body that it would send.
  operation(
    'the JSON of an error (JSON.stringify)',
    hundred,
    {
      limit: () => JSON.stringify(ready),
      kit: () => JSON.stringify(ours),
      boom: () => JSON.stringify(theirs.boom.output.payload),
      'http-errors-enhanced': () => JSON.stringify(theirs['http-errors-enhanced'].serialize()),
      h3: () => JSON.stringify(theirs.h3),
      nest: () => JSON.stringify(theirs.nest.getResponse()),
    },
    { budget: within(1.6) },
  ),
  operation(
    'the Response of an error',
    hundred,
    {
      limit: () => new Response(JSON.stringify(problem()), problemInit),
      kit: () => ours.toResponse(),
      h3: () => toResponse(theirs.h3, event),
      hono: () => theirs.hono.getResponse(),
    },
    { budget: within(1.1) },
  ),
  // The limit trusts the status and the text of any error.
  operation('what a foreign error means', hundred, {
    limit: () => ({ status: theirs['http-errors'].status, title: theirs['http-errors'].message }),
    kit: () => toHttpError(theirs['http-errors']),
    boom: () => boom.boomify(new Error('no'), { statusCode: 404 }),
  }),
  // The limit parses any body, whatever its media type and length.
  asyncOperation('the error of a Response', times(20, 0), {
    limit: async () => {
      const response = new Response(text, problemInit);
      const { title, detail } = (await response.json()) as { title: string; detail: string };
      return Object.assign(new Error(detail), { status: response.status, title });
    },
    kit: () => errorFromResponse(new Response(text, problemInit)),
  }),
  // The limits of the fields below only read these well-formed values, and reject nothing.
  operation('Retry-After in seconds', times(200, '120'), {
    limit: (value) => Number(value) * 1000,
    kit: (value) => parseRetryAfter(value),
  }),
  operation('Retry-After as a date', times(200, 'Wed, 21 Oct 2026 07:28:00 GMT'), {
    limit: (value) => new Date(value),
    kit: (value) => parseRetryAfter(value),
  }),
  operation('WWW-Authenticate', times(100, challenge), {
    limit: (value) => [...value.matchAll(/(\w+)="([^"]*)"/g)].map(([, name, value]) => ({ name, value })),
    kit: (value) => parseChallenges(value),
  }),
  operation('Allow', times(100, 'GET, HEAD, OPTIONS'), {
    limit: (value) => value.split(', '),
    kit: (value) => parseAllow(value),
  }),
];
