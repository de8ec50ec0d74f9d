import { describe, expect, it } from 'vitest';
import {
  ConflictError,
  createHttpError,
  defineProblem,
  HttpError,
  httpAssert,
  MethodNotAllowedError,
  NotFoundError,
  orThrow,
  UnavailableForLegalReasonsError,
  type HttpErrorOptions,
} from '../../src/index.js';

const failure = new Error('db down');
const asText = failure as unknown as string;
const asOptions = failure as unknown as HttpErrorOptions;

/** Returns what a function throws. */
function thrownBy(run: () => unknown): unknown {
  try {
    run();
  } catch (error) {
    return error;
  }
  throw new Error('Nothing was thrown');
}

const OutOfStock = defineProblem({ type: 'urn:x:stock', status: 409, title: 'Out of stock' }).with<{ sku: string }>();

describe('an error passed as the message or the options', () => {
  it.each<[string, () => HttpError]>([
    ['a message', () => new NotFoundError(asText)],
    ['a message with options', () => new NotFoundError(asText, { headers: { 'x-a': '1' } })],
    ['options', () => new NotFoundError(undefined, asOptions)],
    ['options of a class with more options', () => new MethodNotAllowedError(undefined, asOptions)],
    ['a message of createHttpError', () => createHttpError(404, asText)],
    ['options of createHttpError', () => createHttpError(404, undefined, asOptions)],
    ['options of HttpError', () => new HttpError(499, undefined, asOptions)],
    ['options of a defined problem', () => new OutOfStock(undefined, { sku: 'A-1' }, asOptions as never)],
    ['extensions of a defined problem', () => new OutOfStock(undefined, failure as never)],
    ['options of httpAssert', () => thrownBy(() => httpAssert(false, 404, undefined, asOptions)) as HttpError],
    ['a message of orThrow', () => thrownBy(() => orThrow(null, 404, asText)) as HttpError],
  ])('becomes the cause: %s', (_, make) => {
    const error = make();
    expect(error.cause).toBe(failure);
    expect(error.detail).toBeUndefined();
    expect(JSON.stringify(error)).not.toContain('db down');
  });

  it('does not replace the message next to it', () => {
    const error = new ConflictError('save failed', asOptions);
    expect([error.message, error.cause]).toEqual(['save failed', failure]);
  });

  it('does not copy its properties to the new error, even if they have the names of options', () => {
    const apiError = Object.assign(new Error('x'), { headers: { 'set-cookie': 'a' }, type: 'user', title: 'Dr' });
    const error = new NotFoundError('x', apiError as unknown as HttpErrorOptions);
    expect([error.headers, error.type, error.title, error.cause]).toEqual([{}, 'about:blank', 'Not Found', apiError]);
    expect(new OutOfStock('x', apiError as never).extensions).toEqual({});
  });

  it('does not replace an explicit cause', () => {
    const cause = new Error('first');
    expect(new NotFoundError(asText, { cause }).cause).toBe(cause);
    expect(new NotFoundError(asText, { cause: undefined }).cause).toBe(failure);
  });

  it('may be a DOMException or an object derived from an error', () => {
    for (const cause of [new DOMException('x', 'AbortError'), Object.create(failure) as Error]) {
      expect(new NotFoundError(cause as unknown as string).cause).toBe(cause);
    }
  });
});

describe('an invalid message or option', () => {
  it.each([[{ headers: {} }], [[]], [42], [true], [Symbol('secret')], [1n], [() => 'x']])(
    'throws a TypeError for the message %o',
    (message) => {
      const make = (): unknown => new NotFoundError(message as unknown as string);
      expect(make).toThrow(TypeError);
      expect(make).toThrow(/^Cannot use .+ as the message of a 404: a message is text, and options are an object/);
    },
  );

  it.each([['text'], [42], [true], [Symbol('x')], [() => ({})]])('throws a TypeError for the options %o', (options) => {
    const make = (): unknown => new NotFoundError('x', options as unknown as HttpErrorOptions);
    expect(make).toThrow(TypeError);
    expect(make).toThrow(/^Cannot use .+ as the options of a 404: /);
  });

  it.each([undefined, null])('is absent if it is %s', (nothing) => {
    const error = new MethodNotAllowedError(nothing as undefined, nothing as undefined);
    expect([error.message, error.detail, error.headers]).toEqual(['Method Not Allowed', undefined, {}]);
    const options = {
      headers: nothing,
      expose: nothing,
      type: nothing,
      title: nothing,
      instance: nothing,
      extensions: nothing,
      allow: nothing,
      retryAfter: nothing,
    };
    expect(new MethodNotAllowedError('x', options as object).toJSON()).toEqual({
      type: 'about:blank',
      title: 'Method Not Allowed',
      status: 405,
      detail: 'x',
    });
  });

  it('is ignored if the option is unknown, because another version may know it', () => {
    expect(new NotFoundError('x', { later: 1, text: 'y', constructor: 1 } as object).toJSON()).toEqual({
      type: 'about:blank',
      title: 'Not Found',
      status: 404,
      detail: 'x',
    });
  });

  const options = { cause: failure };
  it.each<[string, () => unknown]>([
    ['a status that is not an error', () => createHttpError(304 as number, 'x', options as never)],
    ['a status of HttpError', () => new HttpError(-1 as number, 'x', options)],
    ['a status, the error as the message', () => createHttpError(304 as number, asText)],
    ['a status, the error as the options', () => createHttpError(304 as number, undefined, asOptions as never)],
    ['a status in httpAssert', () => httpAssert(false, 200 as number, 'x', options as never)],
    ['a status in orThrow', () => orThrow(null, 200 as number, asText)],
    ['an option of another status', () => new NotFoundError('x', { ...options, allow: ['GET'] } as object)],
    ['an option that cannot be written', () => new MethodNotAllowedError(asText, { allow: ['a b'] })],
    ['a field that cannot be written', () => new NotFoundError('x', { ...options, headers: { x: 'a\r\nb' } })],
    ['a name that cannot be written', () => new NotFoundError(asText, { headers: { 'a b': 'x' } })],
    ['a message that is not text', () => new NotFoundError({} as string, options)],
    ['options that are not an object', () => new NotFoundError(asText, 'x' as never)],
  ])('keeps the failure as the cause of the TypeError or RangeError: %s', (_, run) => {
    const mistake = thrownBy(run) as Error;
    expect(mistake).not.toBeInstanceOf(HttpError);
    expect([mistake.name, mistake.cause]).toEqual([expect.stringMatching(/^(?:Type|Range)Error$/), failure]);
    expect(Object.getOwnPropertyDescriptor(mistake, 'cause')).toMatchObject({ enumerable: false });
  });

  it('has no cause if none was passed', () => {
    for (const run of [
      () => createHttpError(304 as number),
      () => new NotFoundError('x', { cause: 'text', headers: { x: '\n' } }),
    ]) {
      expect('cause' in (thrownBy(run) as Error)).toBe(false);
    }
  });

  it('is named in the error message', () => {
    const rest = ': a message is text, and options are an object beside it';
    expect(() => new NotFoundError('x', 'text' as never)).toThrow(`Cannot use "text" as the options of a 404${rest}`);
    expect(() => new NotFoundError(42 as never)).toThrow(
      `Cannot use a value of type number as the message of a 404${rest}`,
    );
  });

  it('does not change the cause of an error that a getter throws', () => {
    const inner = new Error('x', { cause: 'its own' });
    const blockedBy = {
      get href(): never {
        throw inner;
      },
    };
    expect(thrownBy(() => new UnavailableForLegalReasonsError('x', { blockedBy, cause: failure }))).toBe(inner);
    expect(inner.cause).toBe('its own');
  });

  it('throws what a getter of the options throws', () => {
    const options = {
      get headers(): never {
        throw failure;
      },
    };
    expect(thrownBy(() => new NotFoundError('x', options))).toBe(failure);
  });

  it('says that a string is not a status, in HttpError and createHttpError alike', () => {
    for (const make of [() => new HttpError('404' as never), () => createHttpError('404' as never)]) {
      expect(make).toThrow(
        new RangeError('Cannot make an HTTP error of "404": not a status from 400 to 599 (RFC 9110 §15)'),
      );
    }
  });
});
