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

/** The status, header fields and document of a response. */
async function sent(response: Response): Promise<unknown> {
  return [response.status, [...response.headers], await response.json()];
}
const bareAnswer = [502, [['content-type', 'application/problem+json']], bare];

describe('a received error', () => {
  let error: HttpError;
  beforeAll(async () => {
    error = await errorFromResponse(hostileResponse(404));
  });

  it('is an error of its status for the application, with everything that was read', () => {
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

  it('exposes no header fields and no text to frameworks', () => {
    expect([error.headers, error.message, error.expose]).toEqual([{}, 'Received 404 Not Found', false]);
    expect(Object.keys(error)).toEqual(['status']);
  });

  it('is answered with a bare 502, whichever way it is sent', async () => {
    expect(error.toJSON()).toEqual(bare);
    expect(toProblem(error)).toEqual(bare);
    expect(JSON.parse(JSON.stringify({ error }))).toEqual({ error: bare });
    expect(await sent(error.toResponse())).toEqual(bareAnswer);
    expect(await sent(error.getResponse())).toEqual(bareAnswer);
    expect(await sent(problemResponse(error))).toEqual(bareAnswer);
    expect(await sent(errorResponse(error))).toEqual(bareAnswer);
  });

  it('is still answered with a bare 502 after it was changed, derived from or converted', async () => {
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

  it('reveals no text of the upstream server in what Fastify sends', () => {
    const { status } = error;
    const derived = Object.create(error, { error: { value: 'Not Found' }, statusCode: { value: status } }) as HttpError;
    expect(derived.toJSON()).toEqual({
      ...bare,
      statusCode: 404,
      error: 'Not Found',
      message: 'Received 404 Not Found',
    });
  });

  it('loses everything that was read if it is cloned or spread', () => {
    expect(structuredClone(error)).toMatchObject({ message: 'Received 404 Not Found' });
    expect(Object.getOwnPropertyNames(structuredClone(error)).sort()).toEqual(['message', 'stack']);
    expect(JSON.stringify({ ...(error as object) })).toBe('{"status":404}');
  });

  it('can be the cause of a new error, which sends only its own text', () => {
    const own = createHttpError(409, 'The shop did not answer', { cause: error });
    expect(own.toJSON()).toEqual({
      type: 'about:blank',
      title: 'Conflict',
      status: 409,
      detail: 'The shop did not answer',
    });
  });

  it('shows no field values on the console', () => {
    const shown = inspect(error);
    for (const [name, value] of Object.entries(hostileFields)) {
      if (name !== 'retry-after') expect(shown).not.toContain(value);
    }
    expect(shown).not.toContain('sid=hunter2');
  });

  it('is also marked as received if errorReader has read it', async () => {
    const readError = errorReader([NotFoundError]);
    for (const status of [404, 409]) {
      const read = await readError(hostileResponse(status));
      expect(read.status).toBe(status);
      expect(await sent(read.toResponse())).toEqual(bareAnswer);
    }
  });
});
