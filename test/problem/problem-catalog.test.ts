import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import {
  ConflictError,
  createHttpError,
  defineProblem,
  errorFromResponse,
  isHttpError,
  NotFoundError,
  parseProblem,
  problemCatalog,
} from '../../src/index.js';

const OutOfStock = defineProblem({
  type: 'urn:example:out-of-stock',
  status: 409,
  title: 'Out of stock',
  extensions: z.object({ sku: z.string(), left: z.number().min(0) }),
});
const Paused = defineProblem({
  type: 'urn:example:paused',
  status: 503,
  title: 'Paused',
  extensions: z.object({ until: z.iso.datetime().transform((text) => new Date(text)) }),
});
const Unpaid = defineProblem({ type: 'urn:example:unpaid', status: 402, title: 'Unpaid' });
const problems = problemCatalog({ OutOfStock, Paused, Unpaid });

const outOfStock = new OutOfStock('Only 2 left', { sku: 'A-1', left: 2 });
const lying = createHttpError(409, 'x', { type: OutOfStock.type, extensions: { sku: 'A-1', left: '<script>' } });

const nameOf = (error: unknown): string =>
  problems.match(error, {
    OutOfStock: ({ extensions }) => `stock ${extensions.sku} ${extensions.left.toFixed()}`,
    Paused: ({ extensions }) => `paused ${extensions.until}`,
    Unpaid: ({ status }) => `unpaid ${status}`,
    _: (other) => `other ${String(isHttpError(other) ? other.status : other)}`,
  });

describe('match and is', () => {
  it('recognize a problem wherever it comes from', async () => {
    expect(nameOf(outOfStock)).toBe('stock A-1 2');
    expect(nameOf(await errorFromResponse(outOfStock.toResponse()))).toBe('stock A-1 2');
    expect(nameOf(parseProblem(outOfStock.toJSON()))).toBe('stock A-1 2');
    expect(nameOf(new Paused('x', { until: '2026-11-28T00:00:00Z' }))).toBe('paused 2026-11-28T00:00:00Z');
    expect(nameOf(new Unpaid())).toBe('unpaid 402');
    for (const error of [outOfStock, new Unpaid()]) expect(problems.is(error)).toBe(true);
  });

  it('leave everything else to _', () => {
    expect(nameOf(new NotFoundError())).toBe('other 404');
    expect(nameOf(new ConflictError())).toBe('other 409');
    expect(nameOf(lying)).toBe('other 409');
    expect(nameOf(null)).toBe('other null');
    for (const error of [new NotFoundError(), lying, null, undefined, 'x', {}]) expect(problems.is(error)).toBe(false);
  });

  it('let match recognize an error by its class, even if its schema refuses the members', () => {
    const odd = new OutOfStock('x', { sku: 'A-1', left: -1 });
    expect(problems.is(odd)).toBe(false);
    expect(problems.match(odd, { OutOfStock: ({ extensions }) => extensions.left })).toBe(-1);
  });

  it('throw if the types are wrong and no case matches', () => {
    const lied = lying as unknown as typeof outOfStock;
    const message = 'Cannot match an error: there is no case for what it is, and none for _';
    expect(() => problems.match(lied, { OutOfStock: () => 'x' })).toThrow(new RangeError(message));
    const inherited = Object.create({ _: () => 'inherited' }) as { OutOfStock: () => string };
    expect(() => problems.match(lied, inherited)).toThrow(new RangeError(message));
  });
});

describe('read', () => {
  it('returns the members that the schema returns, and the error as it was sent', async () => {
    const { name, error, extensions } = await problems.read(
      new Paused('x', { until: '2026-11-28T00:00:00Z' }).toResponse(),
    );
    expect({ name, extensions }).toEqual({ name: 'Paused', extensions: { until: new Date('2026-11-28T00:00:00Z') } });
    expect(error.extensions).toEqual({ until: '2026-11-28T00:00:00Z' });
    expect(isHttpError(error, 503)).toBe(true);
    expect(nameOf(error)).toBe('paused 2026-11-28T00:00:00Z');
  });

  it('returns the detail and the name of the problem', async () => {
    const read = await problems.read(outOfStock.toResponse());
    expect([read.name, read.error.detail, read.extensions]).toEqual([
      'OutOfStock',
      'Only 2 left',
      { sku: 'A-1', left: 2 },
    ]);
  });

  it('returns any other error without a name', async () => {
    for (const response of [new NotFoundError('No user', { extensions: { id: 1 } }).toResponse(), lying.toResponse()]) {
      const read = await problems.read(response);
      expect(read.name).toBe(undefined);
      expect(read.extensions).toEqual(read.error.extensions);
    }
    expect((await problems.read(new Response('<html>', { status: 502 }))).error.bodyText).toBe('<html>');
  });

  it('respects the given limits, and uses the given reader', async () => {
    const read = await problems.read(outOfStock.toResponse(), { maxBytes: 1 });
    expect(read.name).toBe(undefined);
    const made = new NotFoundError();
    expect((await problems.read(outOfStock.toResponse(), { errorFrom: () => Promise.resolve(made) })).error).toBe(made);
  });

  it('rejects for a response that is not an error', async () => {
    await expect(problems.read(new Response())).rejects.toThrow(RangeError);
  });
});

describe('problemCatalog', () => {
  it('has the given classes', () => {
    expect(problems.classes).toEqual({ OutOfStock, Paused, Unpaid });
  });

  it('refuses classes that are not defined problems, problems with the same type and status, and the name _', () => {
    const make = (classes: object): unknown => problemCatalog(classes as Record<string, never>);
    for (const value of [NotFoundError, {}, null, 404]) {
      expect(() => make({ Broken: value })).toThrow(
        new TypeError('Cannot put Broken into a catalog: it is no class of a defined problem'),
      );
    }
    expect(() => make({ Unpaid, Again: defineProblem({ type: Unpaid.type, status: 402, title: 'x' }) })).toThrow(
      new TypeError('Cannot tell Again from Unpaid: both are urn:example:unpaid with 402'),
    );
    expect(() => make({ _: Unpaid })).toThrow(
      new TypeError('Cannot put a problem under the name _, which is for all other errors'),
    );
    const other = defineProblem({ type: Unpaid.type, status: 403, title: 'x' });
    expect(Object.keys(problemCatalog({ Unpaid, other }).classes)).toEqual(['Unpaid', 'other']);
  });
});
