import { gatewayErrors } from './gateway-errors.ts';
import { secret } from './secret.ts';

/** An error that a handler throws, and that the response has to match. */
export interface Scenario {
  readonly status: number;
  readonly message: string;
  readonly fields: Readonly<Record<string, string>>;
  readonly cause?: Error;
}

export const scenarios = {
  'not-found': { status: 404, message: 'No user 42', fields: {} },
  unauthorized: {
    status: 401,
    message: 'The token has expired',
    fields: { 'www-authenticate': 'Bearer realm="shop", error="invalid_token"' },
  },
  // Must not list GET or POST: the requests use GET, or POST in frameworks that accept nothing else.
  'not-allowed': { status: 405, message: 'Orders are only replaced here', fields: { allow: 'PUT, DELETE' } },
  'too-many': { status: 429, message: 'One order a second', fields: { 'retry-after': '30' } },
  internal: {
    status: 500,
    message: `Login as shop:${secret} failed`,
    fields: {},
    cause: new Error(`The database refuses ${secret}`),
  },
  unavailable: { status: 503, message: `The replica at ${secret}.internal is down`, fields: { 'retry-after': '120' } },
} satisfies Record<string, Scenario>;

export type ScenarioName = keyof typeof scenarios;

/** The libraries that create the errors. */
export type Library = 'http-status-kit' | 'http-errors' | 'boom' | 'nest';

/** Creates the error of a scenario with each library, with everything that its errors can carry. */
const errorMakers: Record<Library, () => Promise<(scenario: Scenario) => Error>> = {
  'http-status-kit': async () => {
    const { createHttpError } = await import('http-status-kit');
    return ({ status, message, fields, cause }) => createHttpError(status, message, { headers: fields, cause });
  },
  'http-errors': async () => {
    const { default: createError } = await import('http-errors');
    return ({ status, message, fields }) => createError(status, message, { headers: fields });
  },
  boom: async () => {
    const { Boom } = await import('@hapi/boom');
    return ({ status, message, fields }) => {
      const error = new Boom(message, { statusCode: status });
      Object.assign(error.output.headers, fields);
      return error;
    };
  },
  nest: async () => {
    const { HttpException } = await import('@nestjs/common');
    return ({ status, message, cause }) => new HttpException(message, status, { cause });
  },
};

const makeErrorOf = await errorMakers[(process.env['THROWN'] ?? 'http-status-kit') as Library]();

/**
 * Creates an error by name: the error of a scenario, with the library in `THROWN`; an error in `gateway-errors.ts`; or
 * else a plain `Error`. The name is optional, because many frameworks type a route parameter as possibly `undefined`.
 */
export function makeError(name = ''): Error {
  if (name in scenarios) return makeErrorOf(scenarios[name as ScenarioName]);
  return gatewayErrors[name]?.() ?? new Error(`Nobody may see ${secret}`);
}
