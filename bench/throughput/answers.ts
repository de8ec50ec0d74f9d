import * as boom from '@hapi/boom';
import * as nest from '@nestjs/common';
import { HTTPError } from 'h3';
import { HTTPException } from 'hono/http-exception';
import httpErrors from 'http-errors';
import * as enhanced from 'http-errors-enhanced';
import {
  errorFromResponse,
  isHttpError,
  NotFoundError,
  parseAllow,
  parseChallenges,
  parseRetryAfter,
  toHttpError,
} from 'http-status-kit';
import { asyncOperation, operation, times, type Operation } from './operation.ts';

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

const recognise = {
  limit: (error: unknown) => error instanceof Error && 'status' in error,
  kit: (error: unknown) => isHttpError(error),
  'http-errors': (error: unknown) => httpErrors.isHttpError(error),
  boom: (error: unknown) => boom.isBoom(error),
  'http-errors-enhanced': (error: unknown) => enhanced.isHttpError(error),
  h3: (error: unknown) => HTTPError.isError(error),
  hono: (error: unknown) => error instanceof HTTPException,
  nest: (error: unknown) => error instanceof nest.HttpException,
};
/** Each is asked for its own errors. */
const recogniseOwn = Object.fromEntries(
  Object.entries(recognise).map(([name, is]) => {
    const errors = times<unknown>(100, name === 'kit' ? ours : theirs[name as keyof typeof theirs]);
    return [name, (index: number) => is(errors[index])];
  }),
);

const problem = () => ({ type: 'about:blank', title: 'Not Found', status: 404, detail: 'No user 42' });
const problemInit = { status: 404, headers: { 'content-type': 'application/problem+json' } };
const text = JSON.stringify(problem());
const challenge = 'Bearer realm="api", error="invalid_token", error_description="The token expired"';
const hundred = Array.from({ length: 100 }, (_, index) => index);

export const answers: readonly Operation[] = [
  operation('is it one of ours? yes', hundred, recogniseOwn),
  operation('is it one of ours? no', times(100, new TypeError('no')), recognise),
  operation('the document of an error (toJSON)', hundred, {
    limit: problem,
    kit: () => ours.toJSON(),
    'http-errors-enhanced': () => theirs['http-errors-enhanced'].serialize(),
    h3: () => theirs.h3.toJSON(),
    nest: () => theirs.nest.getResponse(),
  }),
  operation('the Response of an error', hundred, {
    limit: () => new Response(JSON.stringify(problem()), problemInit),
    kit: () => ours.toResponse(),
    hono: () => theirs.hono.getResponse(),
  }),
  operation('what a foreign error means', hundred, {
    limit: () => ({ status: theirs['http-errors'].status, title: theirs['http-errors'].message }),
    kit: () => toHttpError(theirs['http-errors']),
    boom: () => boom.boomify(new Error('no'), { statusCode: 404 }),
  }),
  asyncOperation('the error of a Response', times(20, 0), {
    limit: async () => {
      const response = new Response(text, problemInit);
      const { title, detail } = (await response.json()) as { title: string; detail: string };
      return Object.assign(new Error(detail), { status: response.status, title });
    },
    kit: () => errorFromResponse(new Response(text, problemInit)),
  }),
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
