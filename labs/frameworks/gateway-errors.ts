import { createHttpError, ensureOk } from 'http-status-kit';
import { hostileHeaders, upstreamProblem } from './hostile-fields.ts';
import { secret } from './secret.ts';

/** Where an upstream server answers with a 404 and all that it has to hide. */
const address = process.env['UPSTREAM'];

/** Read in advance, because a synchronous handler cannot wait; each is thrown once, because frameworks write on what they catch. */
const received = address === undefined ? [] : await Promise.all(Array.from({ length: 4 }, () => receive(address)));

async function receive(url: string): Promise<Error> {
  return ensureOk(fetch(url)).then(
    () => new Error('The upstream server has not failed'),
    (error: Error) => error,
  );
}

/** The errors below. */
export const gatewayNames = ['received', 'client', 'cookies'] as const;

/** Those that are thrown without a recipe too; what a client throws ends the process of some frameworks. */
export const nativeNames = ['received'] as const;

export type GatewayName = (typeof gatewayNames)[number];

/** What handlers throw besides the scenarios of the table. */
export const gatewayErrors: Readonly<Record<string, () => Error>> = {
  /** What `ensureOk` rejects with. */
  received: () => received.pop() ?? new Error('No error of the upstream server is left'),
  /** What a client throws that knows nothing of this package: the `ResponseError` of undici. */
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
