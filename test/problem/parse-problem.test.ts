import fc from 'fast-check';
import { inspect } from 'node:util';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import {
  errorFromResponse,
  InternalServerError,
  isProblemMediaType,
  isProblemResponse,
  NotFoundError,
  parseProblem,
  problemResponse,
  type HttpError,
  type ProblemDetails,
} from '../../src/index.js';
import { vectorsOf } from '../fixtures/vectors.js';

interface Outcome {
  readonly problem: Record<string, unknown> | null;
  readonly errorStatus: number;
  readonly typeResolved?: string;
  readonly invariants?: readonly string[];
}

interface Vector {
  readonly id: string;
  readonly kind: string;
  readonly note?: string;
  readonly httpStatus: number;
  readonly status: number;
  readonly contentType: string | null;
  readonly url?: string;
  readonly body?: string;
  readonly bodyBase64?: string;
  readonly bodyGen?: { prefix: string; unit: string; times: number; closeUnit?: string; suffix: string };
  readonly expect?: unknown;
  readonly expectAny?: readonly unknown[];
}

const vectors = vectorsOf('problem-details-cases.json') as readonly Vector[];
const casesOf = (kind: string): readonly Vector[] => vectors.filter((vector) => vector.kind === kind);

function contentOf({ body, bodyBase64, bodyGen }: Vector): string | Uint8Array<ArrayBuffer> {
  if (bodyBase64 !== undefined) return new Uint8Array(Buffer.from(bodyBase64, 'base64'));
  if (bodyGen === undefined) return body!;
  const { prefix, unit, times, closeUnit = '', suffix } = bodyGen;
  return prefix + unit.repeat(times) + closeUnit.repeat(times) + suffix;
}

function responseOf(vector: Vector): Response {
  const headers = { 'content-type': vector.contentType! };
  const response = new Response(contentOf(vector), { status: vector.httpStatus, headers });
  return vector.url === undefined ? response : Object.defineProperty(response, 'url', { value: vector.url });
}

/** A problem in the form of the vectors, which leave out empty extensions. */
function written(problem: ProblemDetails | undefined): unknown {
  if (problem === undefined) return null;
  const { extensions, ...members } = problem;
  return Object.keys(extensions).length > 0 ? { ...members, extensions } : members;
}

/** The problem that a vector expects, with the resolved type if the vector has one. */
function expected({ problem, typeResolved }: Outcome): unknown {
  return problem && typeResolved !== undefined ? { ...problem, type: typeResolved } : problem;
}

const outcomesOf = (vector: Vector): readonly Outcome[] => (vector.expectAny ?? [vector.expect]) as readonly Outcome[];

describe('isProblemMediaType', () => {
  it.each(casesOf('media-type'))('$id: $contentType', (vector) => {
    expect(vector.expectAny ?? [vector.expect]).toContain(isProblemMediaType(vector.contentType));
  });

  it('is false for two media types in one value', () => {
    expect(isProblemMediaType('application/problem+json, text/html')).toBe(false);
  });

  it('is what isProblemResponse checks in a response', () => {
    expect(isProblemResponse(new Response('{}', { headers: { 'content-type': 'application/problem+json' } }))).toBe(
      true,
    );
    expect(isProblemResponse(new Response('{}'))).toBe(false);
    for (const none of [undefined, null, {}, { headers: {} }]) expect(isProblemResponse(none as never)).toBe(false);
  });
});

describe('parseProblem', () => {
  const announced = casesOf('parse').filter(
    ({ contentType, bodyBase64, bodyGen }) => isProblemMediaType(contentType) && !bodyBase64 && !bodyGen,
  );

  it.each(announced)('$id $note', (vector) => {
    const read = parseProblem(contentOf(vector) as string, { url: vector.url, status: vector.httpStatus });
    expect(outcomesOf(vector).map(expected)).toContainEqual(written(read));
  });

  it('accepts a parsed value as well as text', () => {
    expect(parseProblem({ title: 'T', a: 1 })).toEqual({ type: 'about:blank', title: 'T', extensions: { a: 1 } });
    for (const value of [undefined, null, 404, true, [], () => 1]) expect(parseProblem(value)).toBeUndefined();
  });

  it('refuses values that JSON never produces', () => {
    const revoked = Proxy.revocable({}, {});
    revoked.revoke();
    class Problem {
      title = 'T';
    }
    const others = [
      ...[
        new Response('{}'),
        Promise.resolve({}),
        new Error('x'),
        new NotFoundError(),
        new Date(0),
        new Map(),
        new Set(),
      ],
      ...[new Problem(), new Uint8Array(1), /x/, new URL('https://example.com/'), new Headers(), Symbol('x'), 1n],
      revoked.proxy,
      {
        get title(): never {
          throw new Error('no');
        },
      },
    ];
    for (const value of others) expect(parseProblem(value)).toBeUndefined();
  });

  it('counts the deepest place of a value that appears several times', () => {
    const shared = { a: { b: {} } };
    const document = { one: shared, two: { three: shared } };
    expect(parseProblem(document, { maxDepth: 5 })).toBeDefined();
    expect(parseProblem(document, { maxDepth: 4 })).toBeUndefined();
    expect(parseProblem({ one: { three: shared }, two: shared }, { maxDepth: 4 })).toBeUndefined();
  });

  it('accepts an object without a prototype, and one from another realm', () => {
    const bare = Object.assign(Object.create(null) as object, { title: 'T' });
    for (const value of [bare, runInNewContext('({ title: "T" })')]) {
      expect(parseProblem(value)).toEqual({ type: 'about:blank', title: 'T', extensions: {} });
    }
  });

  it('takes time in proportion to the number of values, not to how often they appear', () => {
    let shared: object = { end: true };
    for (let level = 0; level < 90; level++) shared = { left: shared, right: shared };
    expect(parseProblem({ shared })?.extensions).toEqual({ shared });
    expect(parseProblem({ shared: { a: { b: shared } } }, { maxDepth: 91 })).toBeUndefined();
    const circular: Record<string, unknown> = {};
    circular['self'] = circular;
    expect(parseProblem(circular)).toBeUndefined();
  });

  it.each([Number.NaN, undefined, null, '5', {}])('allows 100 levels if maxDepth is %s', (maxDepth) => {
    const nested = (levels: number): string => `{"a":${'['.repeat(levels)}${']'.repeat(levels)}}`;
    expect(parseProblem(nested(99), { maxDepth: maxDepth as number })).toBeDefined();
    expect(parseProblem(nested(100), { maxDepth: maxDepth as number })).toBeUndefined();
  });

  it('never throws, whatever maxDepth is', () => {
    const deep = `{"a":${'['.repeat(500_000)}${']'.repeat(500_000)}}`;
    for (const maxDepth of [Infinity, 1e6]) expect(parseProblem(deep, { maxDepth })).toBeUndefined();
    for (const maxDepth of [-1, 0]) expect(parseProblem('{}', { maxDepth })).toBeUndefined();
    expect(parseProblem('{"a":[]}', { maxDepth: 2.5 })).toBeDefined();
    expect(parseProblem('{"a":[]}', { maxDepth: Infinity })).toBeDefined();
  });

  it('ignores inherited options', () => {
    const inherited = Object.create({ maxDepth: 0, url: 'https://example.com/' }) as object;
    expect(parseProblem({ type: 'a' }, inherited)).toEqual({ type: 'a', extensions: {} });
  });

  it('resolves a relative type, and keeps any other unchanged', () => {
    const typeOf = (type: string, url?: string): string | undefined => parseProblem({ type }, { url })?.type;
    const base = 'https://api.example.org/a/b';
    expect(typeOf('c', base)).toBe('https://api.example.org/a/c');
    expect(typeOf('./c:d', base)).toBe('https://api.example.org/a/c:d');
    expect(typeOf('1:d', base)).toBe('https://api.example.org/a/1:d');
    expect(typeOf('c')).toBe('c');
    expect(typeOf('c', '')).toBe('c');
    expect(typeOf('c', 'no url')).toBe('c');
    expect(typeOf('a1+.-:c', base)).toBe('a1+.-:c');
    expect(typeOf('HTTPS://Example.com', base)).toBe('HTTPS://Example.com');
  });

  it('keeps a status from 100 to 599', () => {
    for (const status of [100, 599]) expect(parseProblem({ status })?.status).toBe(status);
    for (const status of [99, 600, 404.5]) expect(parseProblem({ status })).not.toHaveProperty('status');
  });

  it('refuses a document that is nested too deep', () => {
    const nested = (levels: number): string => `{"a":${'['.repeat(levels)}${']'.repeat(levels)}}`;
    expect(parseProblem(nested(99))).toBeDefined();
    expect(parseProblem(nested(100))).toBeUndefined();
    expect(parseProblem(nested(100_000))).toBeUndefined();
    expect(parseProblem(nested(3), { maxDepth: 4 })).toBeDefined();
    expect(parseProblem(nested(4), { maxDepth: 4 })).toBeUndefined();
  });

  it('never throws, and returns only members of the right types', () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string(), fc.anything()), (document) => {
        const problem = parseProblem(document);
        if (problem === undefined) return;
        expect(typeof problem.type).toBe('string');
        for (const key of ['title', 'detail', 'instance'] as const) {
          expect(['undefined', 'string']).toContain(typeof problem[key]);
        }
      }),
      { seed: 9457, numRuns: 1000 },
    );
  });
});

describe('errorFromResponse', () => {
  const invariants: Readonly<Record<string, (error: HttpError) => void>> = {
    noPollution: () => {
      for (const key of ['polluted', 'status', 'isAdmin']) expect(key in {}).toBe(false);
    },
    protoIntact: (error) => {
      expect(error).toBeInstanceOf(Error);
      expect(Object.getPrototypeOf(error.extensions)).toBe(Object.prototype);
    },
    errorFieldsSafe: (error) => {
      expect(error.name).toMatch(/Error$/);
      expect(error.message).not.toBe('spoof');
      expect(error.stack).not.toBe('spoof');
      expect(error.cause).toBeUndefined();
      expect(error.expose).toBe(false);
      expect(error.statusCode).toBe(error.status);
      expect(typeof error.toJSON).toBe('function');
    },
    stringifySafe: (error) => {
      expect(() => [JSON.stringify(error), String(error), inspect(error)]).not.toThrow();
    },
    noControlInMessage: (error) => {
      for (const text of [error.message, String(error), error.stack!.split('\n    at ')[0]!]) {
        expect(text).not.toMatch(/[\p{Cc}\u2028\u2029]/u);
      }
    },
  };

  it.each(casesOf('parse'))('$id $note', async (vector) => {
    const error = await errorFromResponse(responseOf(vector));
    const outcomes = outcomesOf(vector);
    for (const { errorStatus, invariants: names } of outcomes) {
      expect(error.status).toBe(errorStatus);
      for (const name of names ?? []) invariants[name]!(error);
    }
    const { type, title, detail, instance, extensions } = error;
    const wanted = outcomes.map((outcome) => ({
      type: 'about:blank',
      detail: undefined,
      instance: undefined,
      extensions: {},
      ...(expected(outcome) as object | null),
      status: undefined,
      title: outcome.problem?.['title'] ?? title,
    }));
    expect(wanted).toContainEqual({ type, title, detail, instance, extensions, status: undefined });
    if (outcomes.every(({ problem }) => problem === null)) expect(typeof error.bodyText).toBe('string');
  });
});

describe('problemResponse', () => {
  it.each(casesOf('response'))(
    '$id: has content for $status only if the status allows it',
    async ({ status, expect: expected }) => {
      const response = problemResponse({ status });
      expect(response.status).toBe(status);
      expect(response.body !== null).toBe((expected as { bodyAllowed: boolean }).bodyAllowed);
      expect(response.headers.has('content-type')).toBe(response.body !== null);
      await response.text();
    },
  );

  it('has only the media type as a header field by default', () => {
    expect([...problemResponse({ status: 409 }).headers]).toEqual([['content-type', 'application/problem+json']]);
    expect([...problemResponse({ status: 204 }).headers]).toEqual([]);
  });

  it('keeps cookies separate, those of the problem and those in the options', () => {
    const cookies = ['a=1', 'b=2'];
    const error = new NotFoundError('x', { headers: { 'set-cookie': cookies } });
    expect(problemResponse(error).headers.getSetCookie()).toEqual(cookies);
    expect(problemResponse({ status: 404 }, { headers: { 'set-cookie': cookies } }).headers.getSetCookie()).toEqual(
      cookies,
    );
  });

  it('reads own members of plain data and own options only', () => {
    const problem = Object.assign(Object.create({ headers: { 'x-a': '1' }, detail: 'no' }) as object, { status: 404 });
    const response = problemResponse(problem as never, Object.create({ headers: { 'x-b': '1' } }) as object);
    expect([...response.headers]).toEqual([['content-type', 'application/problem+json']]);
  });

  it('hides the text of a 5xx by default', async () => {
    const problem = { status: 503, detail: 'secret' };
    expect(await problemResponse(problem).text()).not.toContain('secret');
    expect(await problemResponse({ ...problem, expose: true }).json()).toHaveProperty('detail', 'secret');
    expect(await problemResponse(new InternalServerError('secret')).text()).not.toContain('secret');
  });

  it('writes plain data with its header fields and those in the options', async () => {
    const response = problemResponse(
      {
        status: 409,
        title: 'Out of stock',
        detail: 'Only 2 left',
        extensions: { left: 2 },
        headers: { 'x-a': '1', 'x-b': '1' },
      },
      { headers: { 'X-B': '2' } },
    );
    expect(Object.fromEntries(response.headers)).toEqual({
      'content-type': 'application/problem+json',
      'x-a': '1',
      'x-b': '2',
    });
    expect(await response.json()).toEqual({
      type: 'about:blank',
      title: 'Out of stock',
      status: 409,
      detail: 'Only 2 left',
      left: 2,
    });
  });
});
