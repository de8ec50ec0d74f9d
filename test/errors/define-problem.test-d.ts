import { describe, expectTypeOf, it } from 'vitest';
import { defineProblem, isProblem, type HttpError, type ProblemOf } from '../../src/index.js';

const OutOfStock = defineProblem({ type: 'urn:example:out-of-stock', status: 409, title: 'Out of stock' }).with<{
  sku: string;
  left: number;
}>();
const NoCredit = defineProblem({ type: 'urn:example:no-credit', status: 403, title: 'No credit' });

type ShopProblem = ProblemOf<typeof OutOfStock> | ProblemOf<typeof NoCredit>;

describe('defineProblem', () => {
  it('demands the extensions that were declared', () => {
    const error = new OutOfStock('x', { sku: 'A-1', left: 2 });
    expectTypeOf(error.extensions.left).toBeNumber();
    expectTypeOf(error.status).toEqualTypeOf<409>();
    expectTypeOf(error.type).toExtend<'urn:example:out-of-stock'>();
    expectTypeOf(error).toExtend<HttpError<409>>();
    new NoCredit();
    // @ts-expect-error: the extensions are missing
    new OutOfStock('x');
    // @ts-expect-error: one is missing
    new OutOfStock('x', { sku: 'A-1' });
    // @ts-expect-error: the type is defined
    new OutOfStock('x', { sku: 'A-1', left: 2 }, { type: 'urn:other' });
    // @ts-expect-error: a success is no problem
    defineProblem({ type: 'urn:x', status: 200, title: 'x' });
  });

  it('gives clients a union that type tells apart', () => {
    const problem = {} as ShopProblem;
    if (problem.type === 'urn:example:out-of-stock') expectTypeOf(problem.left).toBeNumber();
    else expectTypeOf(problem.status).toEqualTypeOf<403>();
  });
});

describe('isProblem', () => {
  it('narrows', () => {
    const caught = {} as unknown;
    if (isProblem(caught, OutOfStock)) {
      expectTypeOf(caught.extensions.sku).toBeString();
      expectTypeOf(caught.status).toEqualTypeOf<409>();
    }
    const error = {} as HttpError;
    if (isProblem(error, OutOfStock)) {
      expectTypeOf(error.extensions.left).toBeNumber();
      expectTypeOf(error.message).toBeString();
    }
  });
});
