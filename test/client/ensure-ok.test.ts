import { describe, expect, it } from 'vitest';
import { ensureOk, errorReader, HttpError, NotFoundError } from '../../src/index.js';

describe('ensureOk', () => {
  it('resolves to the very response, its content not read, where it is a success', async () => {
    const response = new Response('hello', { status: 201 });
    expect(await ensureOk(response)).toBe(response);
    expect(await (await ensureOk(Promise.resolve(new Response('hello')))).text()).toBe('hello');
  });

  it('rejects with the typed error', async () => {
    await expect(ensureOk(new NotFoundError('No user 42').toResponse())).rejects.toThrow(
      new NotFoundError('No user 42'),
    );
    await expect(ensureOk(Promise.resolve(new NotFoundError().toResponse()))).rejects.toBeInstanceOf(NotFoundError);
  });

  it('rejects with a RangeError for what is neither', async () => {
    await expect(ensureOk(new Response(null, { status: 304 }))).rejects.toThrow(RangeError);
    await expect(ensureOk(Response.error())).rejects.toThrow(RangeError);
  });

  it('hands on limits and the reader given', async () => {
    const errorFrom = errorReader([]);
    const error = (await ensureOk(new Response('too long', { status: 404 }), { errorFrom, maxBytes: 3 }).catch(
      (error: unknown) => error,
    )) as HttpError;
    expect(error.constructor).toBe(HttpError);
    expect(error.bodyText).toBe('too');
  });

  it('hands on a network error as it is', async () => {
    const failure = new TypeError('fetch failed');
    await expect(ensureOk(Promise.reject(failure))).rejects.toBe(failure);
  });
});
