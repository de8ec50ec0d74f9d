import { describe, expect, it } from 'vitest';
import { ensureOk, errorReader, HttpError, NotFoundError } from '../../src/index.js';

describe('ensureOk', () => {
  it('resolves to the same response, with its body unread, if it is a success', async () => {
    const response = new Response('hello', { status: 201 });
    expect(await ensureOk(response)).toBe(response);
    expect(await (await ensureOk(Promise.resolve(new Response('hello')))).text()).toBe('hello');
  });

  it('rejects with the typed error', async () => {
    await expect(ensureOk(new NotFoundError('No user 42').toResponse())).rejects.toMatchObject({
      name: 'NotFoundError',
      detail: 'No user 42',
    });
    await expect(ensureOk(Promise.resolve(new NotFoundError().toResponse()))).rejects.toBeInstanceOf(NotFoundError);
  });

  it('rejects any other status with a RangeError that says where the response came from', async () => {
    const response = Object.defineProperty(new Response(null, { status: 304 }), 'url', {
      value: 'https://user:secret@api.example/a?token=secret#b',
    });
    await expect(ensureOk(response, { method: 'GET' })).rejects.toThrow(
      new RangeError(
        'Cannot make an HTTP error of 304 from GET https://api.example/a: not a status from 400 to 599 (RFC 9110 §15)',
      ),
    );
    await expect(ensureOk(response)).rejects.toThrow(
      new RangeError(
        'Cannot make an HTTP error of 304 from https://api.example/a: not a status from 400 to 599 (RFC 9110 §15)',
      ),
    );
    await expect(ensureOk(Response.error())).rejects.toThrow(
      new RangeError('Cannot make an HTTP error of 0: not a status from 400 to 599 (RFC 9110 §15)'),
    );
  });

  it('ignores inherited options', async () => {
    const options = Object.create({ errorFrom: errorReader([]), content: 'no' }) as object;
    const error = await ensureOk(new NotFoundError('No user 42').toResponse(), options).catch(
      (reason: unknown) => reason,
    );
    expect(error).toBeInstanceOf(NotFoundError);
    expect(error).toHaveProperty('detail', 'No user 42');
  });

  it('passes the limits to the given reader', async () => {
    const errorFrom = errorReader([]);
    const error = (await ensureOk(new Response('too long', { status: 404 }), { errorFrom, maxBytes: 3 }).catch(
      (error: unknown) => error,
    )) as HttpError;
    expect(error.constructor).toBe(HttpError);
    expect(error.bodyText).toBe('too');
  });

  it('supports lenient', async () => {
    const response = Response.json({ title: 'Out of stock', status: 409 }, { status: 409 });
    await expect(ensureOk(response.clone())).rejects.toHaveProperty('title', 'Conflict');
    await expect(ensureOk(response, { lenient: true })).rejects.toHaveProperty('title', 'Out of stock');
  });

  it('rejects with a TypeError if the body of an error was already read, but accepts a success that was read', async () => {
    const success = new Response('hello');
    await success.text();
    expect(await ensureOk(success)).toBe(success);
    const failure = new Response('no', { status: 404 });
    await failure.text();
    await expect(ensureOk(failure, { method: 'GET' })).rejects.toThrow(
      new TypeError(
        'Cannot read the body of the 404 from GET: it was read before, or is locked; pass what was read as { content }, or clone the response first (Fetch, unusable body)',
      ),
    );
    await expect(ensureOk(failure, { content: 'no' })).rejects.toMatchObject({ name: 'NotFoundError', bodyText: 'no' });
  });

  it('accepts the response of a client that has already read it', async () => {
    const headers = { 'content-type': 'application/problem+json' };
    const found = { status: 200, headers, data: { name: 'Ada' } };
    expect(await ensureOk(found)).toBe(found);
    await expect(ensureOk({ status: 404, headers, data: { detail: 'No user 42' } })).rejects.toMatchObject({
      name: 'NotFoundError',
      detail: 'No user 42',
    });
  });

  it('rejects with a network error unchanged', async () => {
    const failure = new TypeError('fetch failed');
    await expect(ensureOk(Promise.reject(failure))).rejects.toBe(failure);
  });
});
