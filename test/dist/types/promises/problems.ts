// The type promises of defined problems, with and without a schema.
import {
  defineProblem,
  isProblem,
  isProblemDocument,
  problemCatalog,
  toProblem,
  type HttpError,
  type ProblemDocument,
  type ProblemOf,
  type StandardSchema,
} from 'http-status-kit';
import { holds, takes, type Equal } from './assert.js';

/** A schema of any library. `Output` is the type after its transformations. */
declare function schema<Input, Output = Input>(): StandardSchema<Input, Output>;

const OutOfStock = defineProblem({
  type: 'urn:example:out-of-stock',
  status: 409,
  title: 'Out of stock',
  extensions: schema<{ sku: string; left: number }>(),
});
const Paused = defineProblem({
  type: 'urn:example:paused',
  status: 503,
  title: 'Paused',
  extensions: schema<{ until: string }, { until: Date }>(),
});
const Unpaid = defineProblem({ type: 'urn:example:unpaid', status: 402, title: 'Unpaid' });
const Typed = Unpaid.with<{ price: number }>();

// The constructor takes the input of the schema and the options of the status.
const error = new OutOfStock('Only 2 left', { sku: 'A-1', left: 2 });
takes<HttpError<409>>(error);
takes<number>(error.extensions.left);
takes<'urn:example:out-of-stock'>(error.type);
new Paused('Back soon', { until: '2026-11-28T00:00:00Z' }, { retryAfter: 30 });
new Unpaid();
new Unpaid('x', { anything: 1 });
new Typed('x', { price: 1 });
// @ts-expect-error: the extension members are missing
new OutOfStock('x');
// @ts-expect-error: one is missing
new OutOfStock('x', { sku: 'A-1' });
// @ts-expect-error: a 409 has no Retry-After
new OutOfStock('x', { sku: 'A-1', left: 2 }, { retryAfter: 30 });
// @ts-expect-error: the type is defined
new OutOfStock('x', { sku: 'A-1', left: 2 }, { type: 'urn:other' });
// @ts-expect-error: an error is given as { cause: error }
new Unpaid('x', new Error('no'));
// @ts-expect-error: the price is missing
new Typed('x', {});
// @ts-expect-error: a success is not a problem
defineProblem({ type: 'urn:x', status: 200, title: 'x' });

// Members with the name of a standard member, values that are not schemas, and schemas that are not of objects are
// refused.
// @ts-expect-error: the status of a document is its own
Unpaid.with<{ status: string }>();
// @ts-expect-error: the title of a document is its own
defineProblem({ type: 'urn:x', status: 409, title: 'x', extensions: schema<{ title: string }>() });
// @ts-expect-error: one of the alternatives has a type
defineProblem({ type: 'urn:x', status: 409, title: 'x', extensions: schema<{ a: 1 } | { type: 'b' }>() });
// @ts-expect-error: a string is not an object
defineProblem({ type: 'urn:x', status: 409, title: 'x', extensions: schema<string>() });
// @ts-expect-error: not a schema
defineProblem({ type: 'urn:x', status: 409, title: 'x', extensions: { sku: 'string' } });

// The document is typed as the JSON form of the members.
holds<Equal<ProblemOf<typeof OutOfStock>['left'], number>>();
takes<ProblemOf<typeof OutOfStock>>(error.toJSON());
takes<ProblemOf<typeof OutOfStock>>(toProblem(error));
takes<ProblemDocument>(error.toJSON());
declare const plain: HttpError;
const document = toProblem(plain);
holds<Equal<typeof document, ProblemDocument>>();
const Dated = Unpaid.with<{ at: Date; tags: readonly Date[] }>();
holds<Equal<ProblemOf<typeof Dated>['at'], string>>();
holds<Equal<ProblemOf<typeof Dated>['tags'], readonly string[]>>();
declare const problem: ProblemOf<typeof OutOfStock> | ProblemOf<typeof Paused>;
if (problem.type === 'urn:example:paused') holds<Equal<typeof problem.status, 503>>();
else holds<Equal<typeof problem.left, number>>();

// A problem that was read has the input type of the schema, before transformations.
declare const caught: unknown;
if (isProblem(caught, OutOfStock)) {
  takes<number>(caught.extensions.left);
  takes<409>(caught.status);
  takes<string | undefined>(caught.detail);
} else holds<Equal<typeof caught, unknown>>();
if (isProblem(caught, Paused)) takes<string>(caught.extensions.until);
declare const read: HttpError;
if (isProblem(read, OutOfStock)) {
  takes<number>(read.extensions.left);
  takes<HttpError>(read);
  takes<Response>(read.toResponse());
} else holds<Equal<typeof read, HttpError>>();
if (isProblemDocument(caught, OutOfStock)) {
  takes<ProblemOf<typeof OutOfStock>>(caught);
  takes<number>(caught.left);
}
if (isProblemDocument(caught, Paused)) takes<string>(caught.until);

// Without a schema, extension members are unknown.
if (isProblem(caught, Typed)) {
  holds<Equal<typeof caught.status, 402>>();
  holds<Equal<(typeof caught.extensions)['price'], unknown>>();
}
if (isProblemDocument(caught, Typed)) holds<Equal<(typeof caught)['price'], unknown>>();

// A schema can refuse a value of the right type, so the other branch keeps it.
declare const either: InstanceType<typeof OutOfStock> | InstanceType<typeof Unpaid>;
if (isProblem(either, OutOfStock)) takes<number>(either.extensions.left);
else
  takes<(value: typeof either) => void>(
    (value: InstanceType<typeof OutOfStock> | InstanceType<typeof Unpaid>) => value,
  );

// A catalog.
const problems = problemCatalog({ OutOfStock, Paused, Unpaid });
const result = problems.match(caught, {
  OutOfStock: ({ extensions }) => extensions.left,
  Paused: ({ extensions }) => extensions.until,
  _: () => null,
});
holds<Equal<typeof result, string | number | null>>();
problems.match(either, { OutOfStock: ({ extensions }) => extensions.sku, Unpaid: ({ title }) => title });
if (problems.is(read)) {
  takes<string>(read.message);
  if (read.type === 'urn:example:out-of-stock') takes<number>(read.extensions.left);
} else holds<Equal<typeof read, HttpError>>();
// @ts-expect-error: it may be anything
problems.match(caught, { OutOfStock: () => 1 });
// @ts-expect-error: Unpaid has no handler
problems.match(either, { OutOfStock: () => 1 });
// @ts-expect-error: not a name in the catalog
problems.match(caught, { Nothing: () => 1, _: () => 2 });
declare const optional: { OutOfStock?: () => string; Unpaid: () => string };
// @ts-expect-error: an optional handler handles nothing
problems.match(either, optional);
export async function readAll(response: Response): Promise<void> {
  const { name, extensions, error } = await problems.read(response);
  if (name === 'Paused') {
    takes<Date>(extensions.until);
    takes<string>(error.extensions.until as string);
  }
  if (name === 'OutOfStock') takes<number>(extensions.left);
  if (name === undefined) holds<Equal<typeof extensions, Readonly<Record<string, unknown>>>>();
}
