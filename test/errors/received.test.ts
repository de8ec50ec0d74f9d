import { inspect } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  createHttpError,
  errorFromResponse,
  errorReader,
  errorResponse,
  NotFoundError,
  problemResponse,
  toHttpError,
  toProblem,
  type HttpError,
} from '../../src/index.js';
import { foreignText, hostileFields, hostileResponse } from '../fixtures/hostile-response.js';

const bare = { type: 'about:blank', title: 'Bad Gateway', status: 502 };

/** All that leaves with an error when it is let out in some way. */
async function sent(response: Response): Promise<unknown> {
  return [response.status, [...response.headers], await response.json()];
}
const bareAnswer = [502, [['content-type', 'application/problem+json']], bare];

describe('an error that was read', () => {
  let error: HttpError;
  beforeAll(async () => {
    error = await errorFromResponse(hostileResponse(404));
  });

  it('is for its reader the error of its status, with all that was read', () => {
    expect(error).toBeInstanceOf(NotFoundError);
    expect(error).toMatchObject({
      name: 'NotFoundError',
      status: 404,
      statusCode: 404,
      type: `https://internal.example/${foreignText}`,
      title: `Title ${foreignText}`,
      detail: `Detail ${foreignText}`,
      instance: `/${foreignText}`,
    });
    expect(error.extensions).toEqual({ stack: `Stack ${foreignText}`, query: `select '${foreignText}'` });
    expect(error.received).toEqual({
      url: '',
      status: 404,
      headers: {
        ...hostileFields,
        'content-type': 'application/problem+json',
        'set-cookie': ['sid=hunter2', 'csrf=hunter2'],
      },
    });
  });

  it('shows frameworks no field, no text, and nothing to show', () => {
    expect([error.headers, error.message, error.expose]).toEqual([{}, 'Received 404 Not Found', false]);
    expect(Object.keys(error)).toEqual(['status']);
  });

  it('is answered with a bare 502, however it is let out', async () => {
    expect(error.toJSON()).toEqual(bare);
    expect(toProblem(error)).toEqual(bare);
    expect(JSON.parse(JSON.stringify({ error }))).toEqual({ error: bare });
    expect(await sent(error.toResponse())).toEqual(bareAnswer);
    expect(await sent(error.getResponse())).toEqual(bareAnswer);
    expect(await sent(problemResponse(error))).toEqual(bareAnswer);
    expect(await sent(errorResponse(error))).toEqual(bareAnswer);
  });

  it('is answered so as well when it was changed, derived from or turned into an error again', async () => {
    const changed = await errorFromResponse(hostileResponse(404));
    changed.expose = true;
    changed.detail = foreignText;
    changed.headers = { 'x-a': foreignText };
    changed.extensions = { a: foreignText };
    const derived = Object.create(error) as HttpError;
    for (const one of [changed, derived, toHttpError(error), toHttpError(derived)]) {
      expect([one.message, one.expose]).toEqual(['Received 404 Not Found', false]);
      expect(toProblem(one)).toEqual(bare);
      expect(await sent(one.toResponse())).toEqual(bareAnswer);
      expect(await sent(errorResponse(one))).toEqual(bareAnswer);
    }
  });

  it('has nothing of the other server in what Fastify makes of an error', () => {
    const { status } = error;
    const derived = Object.create(error, { error: { value: 'Not Found' }, statusCode: { value: status } }) as HttpError;
    expect(derived.toJSON()).toEqual({
      ...bare,
      statusCode: 404,
      error: 'Not Found',
      message: 'Received 404 Not Found',
    });
  });

  it('loses its mark, and all that was read, where it is cloned or spread', () => {
    expect(structuredClone(error)).toMatchObject({ message: 'Received 404 Not Found' });
    expect(Object.getOwnPropertyNames(structuredClone(error)).sort()).toEqual(['message', 'stack']);
    expect(JSON.stringify({ ...(error as object) })).toBe('{"status":404}');
  });

  it('can be the cause of an error of this server, which says what it says itself', () => {
    const own = createHttpError(409, 'The shop did not answer', { cause: error });
    expect(own.toJSON()).toEqual({
      type: 'about:blank',
      title: 'Conflict',
      status: 409,
      detail: 'The shop did not answer',
    });
  });

  it('shows no field on a console', () => {
    const shown = inspect(error);
    for (const [name, value] of Object.entries(hostileFields)) {
      if (name !== 'retry-after') expect(shown).not.toContain(value);
    }
    expect(shown).not.toContain('sid=hunter2');
  });

  it('is received as well where a small reader has read it', async () => {
    const readError = errorReader([NotFoundError]);
    for (const status of [404, 409]) {
      const read = await readError(hostileResponse(status));
      expect(read.status).toBe(status);
      expect(await sent(read.toResponse())).toEqual(bareAnswer);
    }
  });
});
