import { type } from 'arktype';
import * as v from 'valibot';
import { describe, expectTypeOf, it } from 'vitest';
import { z } from 'zod';
import {
  defineProblem,
  isProblem,
  isProblemDocument,
  problemCatalog,
  retryDelay,
  type HttpError,
  type ProblemOf,
} from '../../src/index.js';

// Checks schema libraries. test/dist/types/promises/problems.ts checks any schema, with each version of TypeScript.
const byZod = defineProblem({
  type: 'urn:example:zod',
  status: 429,
  title: 'Zod',
  extensions: z.object({
    sku: z.string(),
    until: z.iso.datetime().transform((text) => new Date(text)),
    left: z.int().optional(),
  }),
});
const byValibot = defineProblem({
  type: 'urn:example:valibot',
  status: 429,
  title: 'Valibot',
  extensions: v.object({
    sku: v.string(),
    until: v.pipe(
      v.string(),
      v.isoTimestamp(),
      v.transform((text) => new Date(text)),
    ),
    left: v.optional(v.number()),
  }),
});
const byArktype = defineProblem({
  type: 'urn:example:arktype',
  status: 429,
  title: 'ArkType',
  extensions: type({ sku: 'string', until: 'string.date.iso.parse', 'left?': 'number' }),
});

describe.each([byZod, byValibot, byArktype])('a problem with the schema of a library', (Problem) => {
  it('accepts the members as they are sent, and the options of its status', () => {
    const error = new Problem('x', { sku: 'A-1', until: '2026-11-28T00:00:00Z' }, { retryAfter: 1 });
    expectTypeOf(error.extensions.until).toBeString();
    expectTypeOf(error.toJSON().until).toBeString();
    expectTypeOf(error).toExtend<HttpError<429>>();
    // @ts-expect-error: a member is missing
    new Problem('x', { sku: 'A-1' });
    // @ts-expect-error: a member has another type
    new Problem('x', { sku: 'A-1', until: new Date() });
    // @ts-expect-error: a 429 has no Allow
    new Problem('x', { sku: 'A-1', until: '' }, { allow: [] });
  });

  it('is checked when it is read', async () => {
    const caught = {} as unknown;
    if (isProblem(caught, Problem)) {
      expectTypeOf(caught.extensions.until).toBeString();
      expectTypeOf(caught.detail).toEqualTypeOf<string | undefined>();
      expectTypeOf(retryDelay(caught)).toEqualTypeOf<number | undefined>();
    }
    if (isProblemDocument(caught, Problem)) {
      expectTypeOf(caught.until).toBeString();
      expectTypeOf(caught).toExtend<ProblemOf<typeof Problem>>();
    }
    const { name, extensions } = await problemCatalog({ Problem }).read(new Response());
    if (name === 'Problem') expectTypeOf(extensions.until).toEqualTypeOf<Date>();
  });
});

describe('a problem', () => {
  it('provides the type of its document', () => {
    const Unpaid = defineProblem({ type: 'urn:example:unpaid', status: 402, title: 'Unpaid' });
    const problem = {} as ProblemOf<typeof byZod> | ProblemOf<typeof Unpaid>;
    if (problem.type === 'urn:example:zod') expectTypeOf(problem.left).toEqualTypeOf<number | undefined>();
    else expectTypeOf(problem.status).toEqualTypeOf<typeof Unpaid.status>();
    expectTypeOf(new Unpaid().toJSON()).toEqualTypeOf<ProblemOf<typeof Unpaid>>();
  });
});
