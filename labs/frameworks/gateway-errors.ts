import { createHttpError, ensureOk } from 'http-status-kit';
import { hostileHeaders, upstreamProblem } from './hostile-fields.ts';
import { secret } from './secret.ts';

/** The address of an upstream server that responds with a 404 full of private texts. */
const address = process.env['UPSTREAM'];

/** Read in advance, because synchronous handlers cannot wait. Each is thrown once, because frameworks modify errors. */
const received = address === undefined ? [] : await Promise.all(Array.from({ length: 4 }, () => receive(address)));

async function receive(url: string): Promise<Error> {
  return ensureOk(fetch(url)).then(
    () => new Error('The upstream server has not failed'),
    (error: Error) => error,
  );
}

/** The names of the errors in `gatewayErrors`. */
export const gatewayNames = ['received', 'client', 'cookies'] as const;

/** Those that are also thrown without a recipe. `client` is not: without a recipe it ends some frameworks' process. */
export const nativeNames = ['received'] as const;

export type GatewayName = (typeof gatewayNames)[number];

/** The errors that handlers throw in addition to the scenarios. */
export const gatewayErrors: Readonly<Record<string, () => Error>> = {
  /** The error that `ensureOk` rejects with. */
  received: () => received.pop() ?? new Error('No error of the upstream server is left'),
  /** The error of a client that does not use this package: the `ResponseError` of undici. */
  client: () =>
    Object.assign(new Error(`Response status code 404: ${secret}`), {
      name: 'ResponseError',
      code: 'UND_ERR_RESPONSE',
      statusCode: 404,
      body: JSON.parse(upstreamProblem) as unknown,
      headers: hostileHeaders,
    }),
  /** An error of our own with two cookies. */
  cookies: () =>
    createHttpError(401, 'The session has ended', { headers: { 'set-cookie': ['sid=; Max-Age=0', 'seen=1'] } }),
};
