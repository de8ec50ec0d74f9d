import { describe, expect, it } from 'vitest';
import { createHttpError, type HttpError, type HttpErrorOptions } from '../../src/index.js';
import vectors from '../vectors/problem-details-cases.json' with { type: 'json' };

interface ErrorInput extends HttpErrorOptions {
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

/** Values that JSON cannot hold are written as objects of one key in the vectors. */
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

  it('puts the standard members first and leaves absent ones out', () => {
    const error = createHttpError(409, 'Taken', { extensions: { name: 'ada' }, instance: '/users/ada' });
    expect(Object.keys(error.toJSON())).toEqual(['type', 'title', 'status', 'detail', 'instance', 'name']);
    expect(Object.keys(createHttpError(409).toJSON())).toEqual(['type', 'title', 'status']);
  });

  it('runs a getter and a toJSON once', () => {
    let calls = 0;
    const extensions = { at: { toJSON: () => ++calls } };
    expect(JSON.stringify(createHttpError(409, 'x', { extensions }))).toContain('"at":1');
    expect(calls).toBe(1);
  });
});
