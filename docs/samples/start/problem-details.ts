// #region write
import { ConflictError } from 'http-status-kit';

const error = new ConflictError('Only 2 left of A-1', {
  type: 'https://example.com/problems/out-of-stock',
  title: 'Out of stock',
  instance: '/orders/17',
  extensions: { sku: 'A-1', left: 2 },
});

error.toJSON();
const document = JSON.parse(JSON.stringify(error)) as Record<
  string,
  unknown
>;
document['title']; //=> 'Out of stock'
document['left']; //=> 2
// #endregion write

// #region response
const response = error.toResponse();
response.status; //=> 409
response.headers.get('content-type'); //=> 'application/problem+json'
// #endregion response

// #region plain
import { problemResponse, toProblem } from 'http-status-kit';

toProblem({
  status: 409,
  title: 'Out of stock',
  extensions: { left: 2 },
});
//=> { type: 'about:blank', title: 'Out of stock', status: 409, left: 2 }
toProblem({ status: 503, detail: 'db-7 is down' });
//=> { type: 'about:blank', title: 'Service Unavailable', status: 503 }
problemResponse({ status: 409, title: 'Out of stock' }).status; //=> 409
// #endregion plain

// #region define
import { defineProblem } from 'http-status-kit';
import { z } from 'zod';

const OutOfStock = defineProblem({
  type: 'https://example.com/problems/out-of-stock',
  status: 409,
  title: 'Out of stock',
  extensions: z.object({ sku: z.string(), left: z.number() }),
});

export function order(quantity: number): string {
  if (quantity > 2)
    throw new OutOfStock('Only 2 left', { sku: 'A-1', left: 2 });
  return 'ordered';
}
// #endregion define

const caught = (run: () => unknown): unknown => {
  try {
    return run();
  } catch (error) {
    return error;
  }
};

// #region is-problem
import { isProblem } from 'http-status-kit';

const thrown = caught(() => order(3));
if (isProblem(thrown, OutOfStock)) {
  thrown.status; //=> 409
  thrown.extensions.left; //=> 2
}
// #endregion is-problem

// #region catalog
import { problemCatalog } from 'http-status-kit';

const problems = problemCatalog({ OutOfStock });
const answer = await problems.read(response.clone());
answer.name; //=> 'OutOfStock'
answer.extensions; //=> { sku: 'A-1', left: 2 }
// #endregion catalog

// #region schema
OutOfStock.schema['required'];
//=> ['type', 'title', 'status', 'sku', 'left']
// #endregion schema

// #region read
import { isProblemResponse, parseProblem } from 'http-status-kit';

isProblemResponse(response); //=> true
const problem = parseProblem(await response.text());
problem?.detail; //=> 'Only 2 left of A-1'
problem?.extensions; //=> { sku: 'A-1', left: 2 }

parseProblem('<html>'); //=> undefined
// #endregion read
