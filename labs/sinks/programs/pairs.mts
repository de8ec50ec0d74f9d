import { inspect } from 'node:util';
import * as kit from 'http-status-kit';
import { errors } from './errors.mts';
import { markers } from './markers.mts';

/** Two errors that a test framework has to tell apart or, if they are twins, has to treat as equal. */
export interface Pair {
  readonly name: string;
  readonly areTwins: boolean;
  /** The text of the second error, if the pair is also compared with a regular expression. */
  readonly text?: string | undefined;
  make(): Promise<readonly [kit.HttpError, kit.HttpError]>;
}

type Make = () => kit.HttpError | Promise<kit.HttpError>;

class UserNotFoundError extends kit.NotFoundError {}

const notFound =
  (options: kit.HttpErrorOptions): Make =>
  () =>
    new kit.NotFoundError('No user 42', options);

const differing: Readonly<Record<string, readonly [Make, Make]>> = {
  type: [notFound({ type: 'https://example.com/a' }), notFound({ type: 'https://example.com/b' })],
  title: [notFound({ title: 'No user' }), notFound({ title: 'No order' })],
  instance: [notFound({ instance: '/users/42' }), notFound({ instance: '/users/43' })],
  extensions: [notFound({ extensions: { id: 42 } }), notFound({ extensions: { id: 43 } })],
  'value of a field': [notFound({ headers: { 'x-id': '42' } }), notFound({ headers: { 'x-id': '43' } })],
  'one of two cookies': [
    notFound({ headers: { 'set-cookie': ['a=1', 'b=2'] } }),
    notFound({ headers: { 'set-cookie': ['a=1', 'b=3'] } }),
  ],
  cause: [notFound({ cause: new Error('No row') }), notFound({ cause: new Error('No table') })],
  'NotFoundError, HttpError': [notFound({}), () => new kit.HttpError(404, 'No user 42')],
  'NotFoundError, its subclass': [notFound({}), () => new UserNotFoundError('No user 42')],
  'expose of a 404': [notFound({}), notFound({ expose: false })],
  'expose of a 500': [
    () => new kit.InternalServerError('No database'),
    () => new kit.InternalServerError('No database', { expose: true }),
  ],
};

const allOptions: Make = () =>
  new kit.ServiceUnavailableError(markers.T, {
    retryAfter: 30,
    headers: { 'x-id': '42', 'set-cookie': ['a=1', 'b=2'] },
    type: 'https://example.com/a',
    title: 'No replica',
    instance: '/users/42',
    extensions: { id: 42, list: [{ name: 'x' }] },
    expose: true,
    cause: new Error('No row'),
  });

const texts: Readonly<Record<string, string>> = {
  a: markers.T,
  b: markers.T,
  c: markers.T,
  d: markers.D,
  h: markers.D,
  'all options': markers.T,
};

/** Reads every property of an error in every way that might change the error. */
function read(error: kit.HttpError): void {
  for (let object: object = error; object !== Object.prototype; object = Object.getPrototypeOf(object) as object) {
    for (const key of Reflect.ownKeys(object)) Reflect.get(object, key, error);
  }
  for (const key of ['message', 'detail', 'headers', 'extensions', 'cause', 'stack'] as const) void error[key];
  error.toResponse();
  JSON.stringify(error);
  inspect(error, { showHidden: true, getters: true });
  console.log(error);
}

function twins(key: string, make: Make): Pair[] {
  const twin = { areTwins: true, text: texts[key] };
  return [
    { ...twin, name: `twins, ${key}`, make: async () => [await make(), await make()] },
    {
      ...twin,
      name: `twins, ${key}, one was read`,
      make: async () => {
        const [one, other] = [await make(), await make()];
        read(one);
        return [one, other];
      },
    },
  ];
}

function textPair(name: string, make: (text: string) => kit.HttpError): Pair {
  return { name, areTwins: false, text: 'No order', make: async () => [make('No user'), make('No order')] };
}

export const pairs: readonly Pair[] = [
  textPair('text of a 404', (text) => new kit.NotFoundError(text)),
  textPair('text of a 500', (text) => new kit.InternalServerError(text)),
  ...Object.entries(differing).map(([name, [one, other]]) => ({
    name,
    areTwins: false,
    make: async () => [await one(), await other()] as const,
  })),
  ...Object.entries(errors).flatMap(([key, { make }]) => twins(key, make)),
  ...twins('all options', allOptions),
];
