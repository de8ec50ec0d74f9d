import { describe, expect, it } from 'vitest';
import {
  createHttpError,
  HttpError,
  reasonPhrase,
  statusCodes,
  toProblem,
  type HttpErrorOptions,
} from '../../src/index.js';
import vectors from '../vectors/problem-details-cases.json' with { type: 'json' };

interface ErrorInput extends Omit<HttpErrorOptions, 'message'> {
  readonly status: number | string;
  readonly message?: string;
  readonly detail?: string;
}

interface Outcome {
  readonly throws?: true;
  readonly status?: number;
  readonly contentType?: string;
  readonly body?: Record<string, unknown>;
  readonly absent?: readonly string[];
  readonly noneContains?: readonly string[];
  readonly typeAbsentOr?: string;
}

/** Restores a value that JSON cannot represent. The vectors write it as an object with one key. */
function revive(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(revive);
  if (typeof value !== 'object' || value === null) return value;
  const [marker, argument] = Object.entries(value)[0] ?? [];
  switch (marker) {
    case '$bigint':
      return BigInt(argument as string);
    case '$date':
      return new Date(argument as string);
    case '$map':
      return new Map(Object.entries(argument as object));
    case '$undefined':
      return undefined;
    case '$function':
      return () => undefined;
    case '$symbol':
      return Symbol('marker');
    case '$circular': {
      const circular: Record<string, unknown> = {};
      circular['self'] = circular;
      return circular;
    }
    case '$throwingToJSON':
      return {
        toJSON: () => {
          throw new Error('toJSON');
        },
      };
    case '$error':
      return new Error(argument as string);
    case '$json':
      return JSON.parse(argument as string);
  }
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, revive(member)]));
}

function make({ status, message, detail, ...options }: ErrorInput): HttpError {
  return createHttpError(status as number, message ?? detail, options);
}

async function check(error: HttpError, expected: Outcome): Promise<void> {
  const response = error.toResponse();
  const text = await response.text();
  const body = JSON.parse(text) as Record<string, unknown>;
  const headers = Object.fromEntries(response.headers);
  expect(JSON.parse(JSON.stringify(error))).toEqual(body);
  expect(response.status).toBe(expected.status);
  expect(headers['content-type']).toBe('application/problem+json');
  expect(body).toMatchObject(expected.body ?? {});
  for (const name of expected.absent ?? []) expect(body).not.toHaveProperty(name);
  for (const secret of expected.noneContains ?? []) expect(text + JSON.stringify(headers)).not.toContain(secret);
  if (expected.typeAbsentOr) expect([undefined, expected.typeAbsentOr]).toContain(body['type']);
}

describe('writing a problem document', () => {
  it.each(vectors.cases.filter(({ kind }) => kind === 'serialize'))('$id $note', async ({ error, ...vector }) => {
    const outcomes = (vector.expectAny ?? [vector.expect]) as Outcome[];
    const input = revive(error) as ErrorInput;
    if (outcomes.every(({ throws }) => throws)) {
      expect(() => make(input)).toThrow(RangeError);
      return;
    }
    await check(
      make(input),
      outcomes.find(({ throws }) => !throws)!,
    );
    expect('polluted' in {}).toBe(false);
  });

  it('puts the standard members first, and leaves out absent ones', () => {
    const error = createHttpError(409, 'Taken', { extensions: { name: 'ada' }, instance: '/users/ada' });
    expect(Object.keys(error.toJSON())).toEqual(['type', 'title', 'status', 'detail', 'instance', 'name']);
    expect(Object.keys(createHttpError(409).toJSON())).toEqual(['type', 'title', 'status']);
  });

  it('calls a getter and a toJSON once', () => {
    let calls = 0;
    const extensions = {
      at: { toJSON: () => ++calls },
      within: {
        get count() {
          return ++calls;
        },
      },
    };
    expect(JSON.stringify(createHttpError(409, 'x', { extensions }))).toBe(
      '{"type":"about:blank","title":"Conflict","status":409,"detail":"x","at":1,"within":{"count":2}}',
    );
    expect(calls).toBe(2);
  });

  it('leaves out members whose type is wrong after an assignment', () => {
    const error: HttpError = createHttpError(409, 'x');
    Object.assign(error, { title: 5, type: null, instance: {}, detail: [] });
    expect(error.toJSON()).toEqual({ type: 'about:blank', status: 409 });
  });

  it('leaves out extension members once the document gets too large', () => {
    let shared: object = { end: true };
    for (let level = 0; level < 40; level++) shared = { left: shared, right: shared };
    const error = createHttpError(409, 'x', { extensions: { before: [1], shared, after: 'a' } });
    expect(error.toJSON()).toEqual({
      type: 'about:blank',
      title: 'Conflict',
      status: 409,
      detail: 'x',
      before: [1],
    });
    const list = Array.from({ length: 100_000 }, (_, index) => index);
    expect(createHttpError(409, 'x', { extensions: { list } }).toJSON()['list']).toEqual(list);
    const texts = { short: 'x'.repeat(500_000), other: 'x'.repeat(500_000), long: 'x'.repeat(500_000), last: 1 };
    expect(Object.keys(createHttpError(409, 'x', { extensions: texts }).toJSON())).toEqual([
      'type',
      'title',
      'status',
      'detail',
      'short',
      'other',
    ]);
  });
});

describe('toProblem', () => {
  it('uses the phrase as the title of a problem without a type', () => {
    for (const status of statusCodes) {
      expect(toProblem({ status })).toEqual({ type: 'about:blank', title: reasonPhrase(status), status });
    }
    expect(toProblem({ status: 404, type: 'about:blank' }).title).toBe('Not Found');
    expect(toProblem({ status: 404, title: 'Nobody' }).title).toBe('Nobody');
    expect(toProblem({ status: 404, type: 'urn:x' })).toEqual({ type: 'urn:x', status: 404 });
    expect(toProblem({ status: 471 })).toEqual({ type: 'about:blank', status: 471 });
  });

  it('never throws, and returns only what JSON can represent', () => {
    const thrower = (): never => {
      throw new Error('no');
    };
    const revoked = Proxy.revocable({ status: 404 }, {});
    revoked.revoke();
    const bare = { type: 'about:blank' };
    const rows: [unknown, object][] = [
      [undefined, bare],
      [null, bare],
      [404, bare],
      [revoked.proxy, bare],
      [
        {
          get status() {
            return thrower();
          },
          title: 'T',
        },
        { ...bare, title: 'T' },
      ],
      [{ status: '404', title: 1, detail: {}, instance: null, extensions: 'x' }, bare],
      [
        { status: 404, extensions: null },
        { ...bare, title: 'Not Found', status: 404 },
      ],
      [
        {
          status: 404,
          extensions: {
            get a() {
              return thrower();
            },
            b: 1,
          },
        },
        { ...bare, title: 'Not Found', status: 404, b: 1 },
      ],
      [
        { status: 404, extensions: revoked.proxy },
        { ...bare, title: 'Not Found', status: 404 },
      ],
      [Object.create(HttpError.prototype), bare],
    ];
    for (const [source, document] of rows) expect(toProblem(source as never)).toEqual(document);
  });

  it('reads own members only', () => {
    const source = Object.assign(Object.create({ detail: 'no', extensions: { a: 1 } }) as object, { status: 404 });
    expect(toProblem(source as never)).toEqual({ type: 'about:blank', title: 'Not Found', status: 404 });
  });

  it.each([undefined, null, false, 0, 'true', 1])('hides the text of a 5xx if expose is %s', (expose) => {
    const document = { type: 'about:blank', title: 'Service Unavailable', status: 503 };
    expect(toProblem({ status: 503, detail: 'secret', expose: expose as boolean })).toEqual(document);
    expect(toProblem({ status: 503, detail: 'Back at noon', expose: true })).toEqual({
      ...document,
      detail: 'Back at noon',
    });
  });

  it.each(['404', null, undefined, {}, Number.NaN])(
    'hides the text of a problem without a valid status: %s',
    (status) => {
      expect(toProblem({ status: status as number, detail: 'secret' }).detail).toBeUndefined();
    },
  );

  it('shows the text of a 4xx by default', () => {
    expect(toProblem({ status: 404, detail: 'x' }).detail).toBe('x');
    expect(toProblem({ status: 404, detail: 'x', expose: false }).detail).toBeUndefined();
  });
});
