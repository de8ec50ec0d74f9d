import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import {
  backoffDelay,
  createHttpError,
  defineProblem,
  ensureOk,
  errorFromResponse,
  errorResponse,
  formatChallenges,
  InternalServerError,
  isProblem,
  isProblemDocument,
  MethodNotAllowedError,
  NotFoundError,
  parseProblem,
  passOn,
  problemCatalog,
  problemResponse,
  reasonPhrase,
  retryDelay,
  statusName,
  toHttpError,
  toProblem,
  type HttpError,
  type StandardSchema,
} from '../../src/index.js';
import { unofficialPhrase, unofficialPhrases } from '../../src/unofficial/index.js';

/** What an attacker may have added to `Object.prototype`: names of options, members and header fields. */
const pollution: Readonly<Record<string, unknown>> = {
  ...{ cause: 'no', headers: { 'set-cookie': 'sid=1' }, expose: true, type: 'urn:no', title: 'no', instance: '/no' },
  ...{ extensions: { polluted: true }, detail: 'no', content: '{"detail":"no"}', errorFrom: () => 'no', name: 'no' },
  ...{ maxBytes: 0, maxDepth: 0, timeoutMs: 0, signal: AbortSignal.abort(), method: 'NO', url: 'https://no.example/' },
  ...{
    status: 418,
    statusCode: 418,
    isBoom: true,
    output: { statusCode: 418, headers: { allow: 'NO' } },
    unhandled: true,
  },
  ...{ fallback: 418, map: () => 'no', trustExpose: true, received: () => 'no', now: 0, max: 1 },
  ...{ 'retry-after': '9', token68: 'no', params: { no: 'no' }, allow: ['NO'], retryAfter: 9, 471: 'No', 444: 'No' },
  ...{ message: 'no', isTimeout: true },
};

/** Names that break property descriptors. Node streams fail with them, so no `Response` can be created. */
const ofDescriptors = { get: 'no', set: 'no', value: 'no', writable: false, enumerable: true };

/** Runs a function while `Object.prototype` is polluted. */
async function polluted<Result>(names: object, run: () => Result | Promise<Result>): Promise<Result> {
  const prototype = Object.prototype as unknown as Record<string, unknown>;
  Object.assign(prototype, names);
  try {
    return await run();
  } finally {
    for (const name of Object.keys(names)) Reflect.deleteProperty(prototype, name);
  }
}

/** A response from an upstream server. */
const upstream = (): Response =>
  new Response('{"detail":"gone","a":[[1]]}', { status: 404, headers: { 'content-type': 'application/problem+json' } });

const Sold = defineProblem({ type: 'urn:x', status: 410, title: 'Sold' });
/** A problem whose schema accepts any members. */
const Open = defineProblem({
  type: 'no',
  status: 418,
  title: 'no',
  extensions: {
    '~standard': { version: 1, vendor: 'hand', validate: (value) => ({ value }) },
  } as StandardSchema<object>,
});

/** A call of each function. Its result must be the same with and without pollution. */
const calls: Readonly<Record<string, () => unknown>> = {
  'new InternalServerError': () => new InternalServerError('secret'),
  'new InternalServerError with options': () => new InternalServerError('secret', { headers: { 'x-a': '1' } }),
  'new MethodNotAllowedError': () => new MethodNotAllowedError('x', {}),
  createHttpError: () => createHttpError(404, 'x', {}),
  'createHttpError of an unregistered status': () => createHttpError(471, 'x'),
  defineProblem: () => {
    const Gone = defineProblem({ type: 'urn:x', status: 410, title: 'Sold out' });
    return [Gone.name, new Gone('x'), new Gone('x', {}, {}), Gone.schema];
  },
  isProblem: () => [
    isProblem(parseProblem('{"type":"urn:x","status":410}'), Sold),
    isProblem({}, Sold),
    isProblem({}, Open),
  ],
  isProblemDocument: () => [
    isProblemDocument({ type: 'urn:x', title: 'Sold', status: 410 }, Sold),
    isProblemDocument({ type: 'urn:x', status: 410 }, Sold),
    isProblemDocument({ type: 'no', title: 'no', status: 418 }, Open),
  ],
  problemCatalog: async () => {
    const problems = problemCatalog({ Sold, Open });
    const { name, error, extensions } = await problems.read(upstream());
    return [name, error, extensions, problems.is({}), problems.match(null, { _: () => 'other' })];
  },
  backoffDelay: () => [backoffDelay({ attempt: 2, random: () => 1 })],
  'toHttpError of an error': () => toHttpError(new TypeError('x')),
  'toHttpError of an object': () => toHttpError({}),
  'toHttpError of an error with a status': () => toHttpError(Object.assign(new Error('x'), { status: 404 }), {}),
  errorResponse: () => errorResponse(new TypeError('x'), {}),
  toProblem: () => [toProblem({ status: 404 }), toProblem({ status: 471 }), toProblem(new NotFoundError('x'))],
  problemResponse: () => problemResponse({ status: 404 }, {}),
  parseProblem: () => [parseProblem('{"type":"a"}'), parseProblem({ a: [[1]] }, {})],
  errorFromResponse: () => errorFromResponse(upstream()),
  'errorFromResponse with options': () => errorFromResponse(upstream(), {}),
  ensureOk: () => ensureOk(upstream(), {}).catch((error: unknown) => error),
  'the response to a received error': async () => {
    const read = await errorFromResponse(upstream());
    return [read, problemResponse(read), toProblem(read), read.toResponse(), errorResponse(read)];
  },
  passOn: async () => passOn(await errorFromResponse(upstream()), {}),
  retryDelay: () => [
    retryDelay({ headers: {} }),
    retryDelay({} as never),
    retryDelay({ headers: { 'retry-after': '30' } }, {}),
  ],
  formatChallenges: () => formatChallenges([{ scheme: 'Basic' }]),
  'the phrase of an unregistered code': () => [reasonPhrase(471), statusName(471), unofficialPhrase(471)],
  'the phrases of a code without a vendor': () => [unofficialPhrases(471), unofficialPhrase(404)],
};

/** Everything that is visible in a result. */
async function seen(result: unknown): Promise<unknown> {
  if (Array.isArray(result)) return Promise.all(result.map(seen));
  if (result instanceof Response) return [result.status, [...result.headers], await result.text()];
  if (!(result instanceof Error)) return result;
  const { name, message, status, statusCode, expose, headers, detail, title, type, instance, extensions } =
    result as HttpError;
  const { cause, received } = Object.getOwnPropertyDescriptors(result) as PropertyDescriptorMap;
  return {
    ...{ name, message, status, statusCode, expose, headers, detail, title, type, instance, extensions },
    cause: cause?.value instanceof Error ? cause.value.message : (cause?.value as unknown),
    received: received?.value as unknown,
    json: JSON.stringify(result),
    line: result.stack?.split('\n')[0],
  };
}

describe('a polluted Object.prototype', () => {
  it.each(Object.entries(calls))('does not affect %s', async (_, call) => {
    const clean = await seen(await call());
    expect(await seen(await polluted(pollution, call))).toEqual(clean);
  });

  it.each(Object.entries(calls).filter(([name]) => name.startsWith('new') || name.startsWith('createHttpError')))(
    'does not affect %s if it breaks property descriptors',
    async (_, call) => {
      const clean = await seen(await call());
      expect(await seen(await polluted(ofDescriptors, call))).toEqual(clean);
    },
  );

  it.each([
    ['names of property descriptors', `Object.assign(Object.prototype, ${JSON.stringify(ofDescriptors)})`],
    [
      'a status with a setter',
      "Object.defineProperty(Object.prototype, 'status', { get: () => 200, set: () => 0, configurable: true })",
    ],
    ['names of options', `Object.assign(Object.prototype, ${JSON.stringify({ ...pollution, signal: undefined })})`],
  ])('may exist before the package is imported: %s', (_, pollute) => {
    // Node cannot use a polluted console, so the program cleans up first. With `signal`, it cannot read files.
    const program = `
      ${pollute};
      const { NotFoundError, InternalServerError } = require('./dist/cjs/index.js');
      const error = new NotFoundError('No user 42');
      const seen = [error.status, Object.keys(error).includes('status'), JSON.stringify(error), new InternalServerError('x').message];
      for (const key of Object.getOwnPropertyNames(Object.prototype)) {
        if (Object.prototype.propertyIsEnumerable(key) || key === 'status') delete Object.prototype[key];
      }
      console.log(JSON.stringify(seen));
    `;
    const options = { cwd: fileURLToPath(new URL('../../', import.meta.url)), encoding: 'utf8' } as const;
    expect(JSON.parse(execFileSync(process.execPath, ['--eval', program], options))).toEqual([
      404,
      true,
      '{"type":"about:blank","title":"Not Found","status":404,"detail":"No user 42"}',
      'Internal Server Error',
    ]);
  });
});
