import { describe, expect, it } from 'vitest';
import { errorResponse, HttpError, InternalServerError, NotFoundError, type FetchResponse } from '../../src/index.js';
import { brokenErrors, bareError } from '../fixtures/broken-errors.js';

describe('errorResponse', () => {
  it('answers with the status, the header fields and the problem document', async () => {
    const error = new NotFoundError('No user 42', { headers: { 'x-a': '1', 'set-cookie': ['a=1', 'b=2'] } });
    const response = errorResponse(error);
    expect(response.status).toBe(404);
    expect([...response.headers]).toEqual([
      ['content-type', 'application/problem+json'],
      ['set-cookie', 'a=1'],
      ['set-cookie', 'b=2'],
      ['x-a', '1'],
    ]);
    expect(await response.json()).toEqual({
      type: 'about:blank',
      title: 'Not Found',
      status: 404,
      detail: 'No user 42',
    });
  });

  it('returns a Response that the application created unchanged', () => {
    for (const [body, status] of [
      [null, 302],
      ['x', 404],
      ['x', 200],
    ] as const) {
      const response = new Response(body, { status });
      expect(errorResponse(response)).toBe(response);
    }
  });

  it('returns the Response of another package unchanged', async () => {
    const { Response: UndiciResponse } = await import('undici');
    const response = new UndiciResponse('x', { status: 404 });
    expect(errorResponse(response)).toBe(response);
  });

  it('does not pass on a fetched Response', async () => {
    for (const [status, answer] of [
      [404, 502],
      [503, 502],
      [504, 504],
      [200, 502],
    ] as const) {
      const fetched = new Response('secret', { status, headers: { 'set-cookie': 'a=1', 'retry-after': '5' } });
      Object.defineProperty(fetched, 'url', { value: 'https://api.example/' });
      const response = errorResponse(fetched);
      expect(response.status).toBe(answer);
      expect([...response.headers]).toEqual([['content-type', 'application/problem+json']]);
      expect(await response.text()).not.toContain('secret');
    }
  });

  it('creates a new Response if the thrown one was read or is a network error', async () => {
    const read = new Response('secret', { status: 404, headers: { 'retry-after': '5', 'x-a': '1' } });
    await read.text();
    const again = errorResponse(read);
    expect(again.status).toBe(404);
    expect([...again.headers]).toEqual([
      ['content-type', 'application/problem+json'],
      ['retry-after', '5'],
    ]);
    expect(errorResponse(Response.error()).status).toBe(500);
    const locked = new Response('secret', { status: 404 });
    locked.body!.getReader();
    expect(errorResponse(locked)).not.toBe(locked);
    expect(errorResponse(locked).status).toBe(404);
  });

  it.each(brokenErrors())('is a bare 500 if the error cannot be written: %s', async (_, thrown) => {
    const response = errorResponse(thrown);
    expect(response.status).toBe(500);
    expect([...response.headers]).toEqual([['content-type', 'application/problem+json']]);
    expect(await response.json()).toEqual(bareError);
  });

  it.each([
    [
      'throws',
      () => {
        throw new Error('no');
      },
    ],
    ['returns nothing', () => undefined],
    ['returns a promise', () => Promise.resolve(new Response('x'))],
    ['returns an object that looks like a Response', () => ({ status: 404, headers: new Headers() })],
  ])('is a bare 500 if a custom toResponse %s', async (_, toResponse) => {
    const error = Object.assign(new NotFoundError('No user 42'), { toResponse });
    expect(errorResponse(error).status).toBe(500);
    expect(await errorResponse(error).json()).toEqual(bareError);
  });

  it('calls a custom toResponse that returns a Response', async () => {
    class PlainTextError extends HttpError<418> {
      constructor() {
        super(418, 'short and stout');
      }
      override toResponse(): FetchResponse {
        return new Response(this.message, { status: this.status });
      }
    }
    expect(await errorResponse(new PlainTextError()).text()).toBe('short and stout');
  });

  it('accepts the options of toAnswer', () => {
    const options = { map: () => new NotFoundError(), fallback: 400 };
    expect(errorResponse(new Error('x'), options).status).toBe(404);
    expect(errorResponse(new Error('x'), { fallback: 400 }).status).toBe(400);
    expect(errorResponse(new InternalServerError(), options).status).toBe(500);
  });
});
