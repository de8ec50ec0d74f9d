// #region define
import { defineProblem, problemCatalog } from 'http-status-kit';
import { z } from 'zod';

export const OutOfStock = defineProblem({
  type: 'https://example.com/problems/out-of-stock',
  status: 409,
  title: 'Out of stock',
  extensions: z.object({ sku: z.string(), left: z.int().min(0) }),
});

export const OrdersPaused = defineProblem({
  type: 'https://example.com/problems/orders-paused',
  status: 503,
  title: 'Orders are paused',
  extensions: z.object({
    until: z.iso.datetime().transform((text) => new Date(text)),
  }),
});

export const problems = problemCatalog({ OutOfStock, OrdersPaused });
// #endregion define

const caught = (run: () => unknown): unknown => {
  try {
    return run();
  } catch (error) {
    return error;
  }
};

// #region throw
export function order(quantity: number, pausedUntil?: Date): string {
  if (pausedUntil) {
    const until = pausedUntil.toISOString();
    throw new OrdersPaused(
      'The stock is counted',
      { until },
      { retryAfter: pausedUntil },
    );
  }
  if (quantity > 2)
    throw new OutOfStock('Only 2 left', { sku: 'A-1', left: 2 });
  return 'ordered';
}
// #endregion throw

import { errorResponse } from 'http-status-kit';

order(1); //=> 'ordered'
const thrown = caught(() => order(3));
const noon = new Date('2026-11-28T12:00:00Z');
const fetched = errorResponse(caught(() => order(1, noon)));
fetched.headers.get('retry-after'); //=> 'Sat, 28 Nov 2026 12:00:00 GMT'
await fetched.clone().json();
//=> {
//     type: 'https://example.com/problems/orders-paused',
//     title: 'Orders are paused',
//     status: 503,
//     until: '2026-11-28T12:00:00.000Z',
//     }

// #region document
import { toProblem } from 'http-status-kit';

const error = new OutOfStock('Only 2 left', { sku: 'A-1', left: 2 });
toProblem(error);
//=> {
//     type: 'https://example.com/problems/out-of-stock',
//     title: 'Out of stock',
//     status: 409,
//     detail: 'Only 2 left',
//     sku: 'A-1',
//     left: 2,
//     }
// #endregion document

// #region read
export async function readOrder(response: Response): Promise<string> {
  if (response.ok) return 'ordered';
  const { name, extensions, error } = await problems.read(response);
  switch (name) {
    case 'OutOfStock':
      return `Only ${extensions.left} left of ${extensions.sku}`;
    case 'OrdersPaused':
      return `Closed until ${extensions.until.toUTCString()}`;
    case undefined:
      throw error;
  }
}
// #endregion read

await readOrder(errorResponse(thrown)); //=> 'Only 2 left of A-1'
await readOrder(fetched.clone());
//=> 'Closed until Sat, 28 Nov 2026 12:00:00 GMT'
await readOrder(Response.json('ordered')); //=> 'ordered'

// #region match
export function explain(thrown: unknown): string {
  return problems.match(thrown, {
    OutOfStock: ({ extensions }) => `Only ${extensions.left} left`,
    OrdersPaused: ({ extensions }) =>
      `Closed until ${extensions.until}`,
    _: () => 'Something went wrong',
  });
}
// #endregion match

explain(thrown); //=> 'Only 2 left'
explain(caught(() => order(1, noon)));
//=> 'Closed until 2026-11-28T12:00:00.000Z'
explain(null); //=> 'Something went wrong'

// #region one
import { isProblem, isProblemDocument } from 'http-status-kit';

if (isProblem(thrown, OutOfStock)) {
  thrown.extensions.left; //=> 2
}

const json: unknown = await errorResponse(thrown).json();
if (isProblemDocument(json, OutOfStock)) {
  json.left; //=> 2
}
// #endregion one

// #region union
import type { ProblemOf } from 'http-status-kit';

type OrderProblem =
  ProblemOf<typeof OutOfStock> | ProblemOf<typeof OrdersPaused>;

export function textOf(problem: OrderProblem): string {
  return problem.status === 409
    ? `Only ${problem.left} left`
    : `Closed until ${problem.until}`;
}
// #endregion union

textOf(error.toJSON()); //=> 'Only 2 left'

// What the table says of transforms.
const paused = await problems.read(fetched.clone());
paused.extensions; //=> { until: new Date('2026-11-28T12:00:00Z') }
paused.error.extensions; //=> { until: '2026-11-28T12:00:00.000Z' }
isProblem(paused.error, OrdersPaused); //=> true

// #region by-hand
import type { StandardSchema } from 'http-status-kit';

const left: StandardSchema<{ left: number }> = {
  '~standard': {
    version: 1,
    vendor: 'my-shop',
    validate: (value) => {
      const { left } = value as { left?: unknown };
      return typeof left === 'number'
        ? { value: { left } }
        : { issues: [{ message: 'left is no number' }] };
    },
  },
};
// #endregion by-hand

const Few = defineProblem({
  type: 'https://example.com/problems/few',
  status: 409,
  title: 'Few left',
  extensions: left,
});
isProblem(new Few('Only 2', { left: 2 }), Few); //=> true

// #region plain
const Unpaid = defineProblem({
  type: 'https://example.com/problems/unpaid',
  status: 402,
  title: 'Unpaid',
  jsonSchema: {
    properties: { price: { type: 'number' } },
    required: ['price'],
  },
}).with<{ price: number }>();

const unpaid: unknown = new Unpaid('Pay first', { price: 5 });
if (isProblem(unpaid, Unpaid)) {
  // Of type unknown.
  unpaid.extensions['price']; //=> 5
}
// #endregion plain
Unpaid.schema['required']; //=> ['type', 'title', 'status', 'price']

// #region schema
OutOfStock.schema;
//=> {
//     $schema: 'https://json-schema.org/draft/2020-12/schema',
//     title: 'Out of stock',
//     type: 'object',
//     properties: {
//       type: { const: 'https://example.com/problems/out-of-stock' },
//       title: { type: 'string' },
//       status: { const: 409 },
//       detail: { type: 'string' },
//       instance: { type: 'string', format: 'uri-reference' },
//       sku: { type: 'string' },
//       left: { type: 'integer', minimum: 0, maximum: 9007199254740991 },
//     },
//     required: ['type', 'title', 'status', 'sku', 'left'],
//     additionalProperties: true,
//     }
// #endregion schema

// #region openapi
export const responses = {
  [OutOfStock.status]: {
    description: OutOfStock.title,
    content: {
      'application/problem+json': { schema: OutOfStock.schema },
    },
  },
};
// #endregion openapi

// #region fastify
export const route = {
  schema: { response: { [OutOfStock.status]: OutOfStock.schema } },
};
// #endregion fastify

// What the table says of documents that lie.
import { errorFromResponse, parseProblem } from 'http-status-kit';

const answers = async (members: object): Promise<object> => {
  const document = { ...error.toJSON(), ...members };
  const headers = { 'content-type': 'application/problem+json' };
  const response = (): Response =>
    Response.json(document, { status: 409, headers });
  const read = await errorFromResponse(response());
  const parsed = parseProblem(document);
  return {
    errorFromResponse: [read.status, read.detail, read.extensions],
    parseProblem: [parsed?.status, parsed?.detail, parsed?.extensions],
    isProblem: [
      isProblem(read, OutOfStock),
      isProblem(parsed, OutOfStock),
    ],
    isProblemDocument: isProblemDocument(document, OutOfStock),
    is: [problems.is(read), problems.is(parsed)],
    match: [explain(read), explain(parsed)],
    read: await problems
      .read(response())
      .then(({ name, extensions }) => [name, extensions]),
  };
};

await answers({ left: '<script>' });
//=> {
//     errorFromResponse: [409, 'Only 2 left', { sku: 'A-1', left: '<script>' }],
//     parseProblem: [409, 'Only 2 left', { sku: 'A-1', left: '<script>' }],
//     isProblem: [false, false],
//     isProblemDocument: false,
//     is: [false, false],
//     match: ['Something went wrong', 'Something went wrong'],
//     read: [undefined, { sku: 'A-1', left: '<script>' }],
//     }
await answers({ left: undefined });
//=> {
//     errorFromResponse: [409, 'Only 2 left', { sku: 'A-1' }],
//     parseProblem: [409, 'Only 2 left', { sku: 'A-1', left: undefined }],
//     isProblem: [false, false],
//     isProblemDocument: false,
//     is: [false, false],
//     match: ['Something went wrong', 'Something went wrong'],
//     read: [undefined, { sku: 'A-1' }],
//     }
await answers({ detail: 5 });
//=> {
//     errorFromResponse: [409, undefined, { sku: 'A-1', left: 2 }],
//     parseProblem: [409, undefined, { sku: 'A-1', left: 2 }],
//     isProblem: [true, true],
//     isProblemDocument: false,
//     is: [true, true],
//     match: ['Only 2 left', 'Only 2 left'],
//     read: ['OutOfStock', { sku: 'A-1', left: 2 }],
//     }
await answers({ status: 404 });
//=> {
//     errorFromResponse: [409, 'Only 2 left', { sku: 'A-1', left: 2 }],
//     parseProblem: [404, 'Only 2 left', { sku: 'A-1', left: 2 }],
//     isProblem: [true, false],
//     isProblemDocument: false,
//     is: [true, false],
//     match: ['Only 2 left', 'Something went wrong'],
//     read: ['OutOfStock', { sku: 'A-1', left: 2 }],
//     }
await answers({ more: 1 });
//=> {
//     errorFromResponse: [409, 'Only 2 left', { sku: 'A-1', left: 2, more: 1 }],
//     parseProblem: [409, 'Only 2 left', { sku: 'A-1', left: 2, more: 1 }],
//     isProblem: [true, true],
//     isProblemDocument: true,
//     is: [true, true],
//     match: ['Only 2 left', 'Only 2 left'],
//     read: ['OutOfStock', { sku: 'A-1', left: 2 }],
//     }
