// #region zod
import { validationError } from 'http-status-kit';
import { z } from 'zod';

const Order = z.strictObject({
  sku: z.string(),
  quantity: z.int().positive(),
});

export function readOrder(body: unknown): z.infer<typeof Order> {
  const result = Order.safeParse(body);
  if (!result.success) throw validationError(result.error);
  return result.data;
}
// #endregion zod

// #region answer
const { error } = Order.safeParse({ quantity: -5, coupon: 'SUMMER' });
const problem = error && validationError(error).toJSON();
//=> { type: 'about:blank',
//     title: 'Unprocessable Content',
//     status: 422,
//     detail: 'The request does not fit the schema',
//     errors: [
//       { pointer: '#/sku', detail: 'Invalid input: expected string' },
//       { pointer: '#/quantity', detail: 'Too small: expected number to be >0' },
//       { pointer: '#/coupon', detail: 'Unrecognized key' },
//     ] }
// #endregion answer

function thrownBy(run: () => unknown): unknown {
  try {
    return run();
  } catch (thrown) {
    return thrown;
  }
}

/** What was sent of an error: the errors it lists. */
const errorsOf = (thrown: unknown): unknown =>
  toHttpError(thrown).extensions['errors'];

// #region valibot
import * as v from 'valibot';

const Login = v.object({
  email: v.pipe(v.string(), v.email()),
  password: v.pipe(v.string(), v.minLength(8)),
});

export function readLogin(body: unknown): v.InferOutput<typeof Login> {
  const result = v.safeParse(Login, body);
  if (!result.success) throw validationError(result.issues);
  return result.output;
}
// #endregion valibot

errorsOf(
  thrownBy(() => readLogin({ email: 'ada', password: 'hunter2' })),
);
//=> [
//     { pointer: '#/email', detail: 'Invalid email' },
//     { pointer: '#/password', detail: 'Invalid length: Expected >=8' },
//     ]

// #region arktype
import { type } from 'arktype';

const User = type({ name: 'string', 'age?': 'number.integer >= 0' });

export function readUser(body: unknown): typeof User.infer {
  const result = User(body);
  if (result instanceof type.errors) throw validationError(result);
  return result;
}
// #endregion arktype

errorsOf(thrownBy(() => readUser({ name: 5, age: -1 })));
//=> [
//     { pointer: '#/name', detail: 'must be a string' },
//     { pointer: '#/age', detail: 'must be non-negative' },
//     ]

// #region ajv
import { Ajv } from 'ajv';

const isItem = new Ajv({ allErrors: true }).compile<{ id: number }>({
  type: 'object',
  properties: { id: { type: 'integer' } },
  required: ['id'],
  additionalProperties: false,
});

export function readItem(body: unknown): { id: number } {
  if (!isItem(body)) throw validationError(isItem.errors ?? []);
  return body;
}
// #endregion ajv

errorsOf(thrownBy(() => readItem({ ID: 1 })));
//=> [
//     { pointer: '#/id', detail: "must have required property 'id'" },
//     { pointer: '#/ID', detail: 'must NOT have additional properties' },
//     ]

// #region standard
import type { StandardSchema } from 'http-status-kit';

export async function readAs<Output>(
  schema: StandardSchema<unknown, Output>,
  body: unknown,
): Promise<Output> {
  const result = await schema['~standard'].validate(body);
  if (result.issues) throw validationError(result);
  return result.value;
}
// #endregion standard

await readAs(z.string(), 'x'); //=> 'x'
errorsOf(
  await readAs(z.string(), 5).catch((thrown: unknown) => thrown),
);
//=> [{ pointer: '#', detail: 'Invalid input: expected string' }]

// #region own
const late = validationError([
  { path: ['deliverOn'], message: 'Must be in the future' },
]);
late.extensions.errors;
//=> [{ pointer: '#/deliverOn', detail: 'Must be in the future' }]
// #endregion own

// #region map
const options = {
  map: (thrown: unknown) =>
    thrown instanceof z.ZodError ? validationError(thrown) : undefined,
};
// #endregion map

import { errorResponse, toHttpError } from 'http-status-kit';

const thrown = thrownBy(() =>
  Order.parse({ quantity: -5, coupon: 'SUMMER' }),
);
toHttpError(thrown, options).status; //=> 422
toHttpError(thrown).status; //=> 500
const response = errorResponse(thrown, options);

// #region client
import { errorFromResponse } from 'http-status-kit';

const Errors = z
  .array(z.object({ pointer: z.string(), detail: z.string() }))
  .catch([]);

const received = await errorFromResponse(response);
const errors = Errors.parse(received.extensions['errors']);
errors[1]?.pointer; //=> '#/quantity'
errors[1]?.detail; //=> 'Too small: expected number to be >0'
// #endregion client

// #region keys
export function keysOf(pointer: string): string[] {
  const tokens = decodeURIComponent(pointer.slice(1)).split('/');
  return tokens
    .slice(1)
    .map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'));
}

keysOf('#/items/0/name'); //=> ['items', '0', 'name']
keysOf('#/a~1b'); //=> ['a/b']
// #endregion keys

// #region status
const { issues } = v.safeParse(Login, {});
const refused = issues && validationError(issues, { status: 400 });
refused?.title; //=> 'Bad Request'
// #endregion status

// #region detail
const german = validationError(
  [{ path: ['name'], message: 'name: must be string', rule: 'type' }],
  {
    detail: ({ rule }) =>
      rule === 'type' ? 'Falscher Typ' : undefined,
  },
);
german.extensions.errors;
//=> [{ pointer: '#/name', detail: 'Falscher Typ' }]
// #endregion detail

// What the page says of the rest.
errorsOf(
  validationError([{ message: 'Expected string, received "hunter2"' }]),
);
//=> [{ pointer: '#', detail: 'Expected string' }]
errorsOf(
  validationError([
    { message: 'Not hunter2', input: 'hunter2' } as object,
  ]),
);
//=> [{ pointer: '#', detail: 'Invalid value' }]
const many = validationError(
  Array.from({ length: 250 }, () => ({ message: 'x' })),
);
many.extensions.errors.length; //=> 100
many.extensions.omittedErrors; //=> 150
