import { fieldsFrom } from '../fields/field-value.js';
import { isError } from '../guards.js';
import { createHttpError } from './create-http-error.js';
import { hide } from './hide.js';
import { BareHttpError, errorState, type HttpError, type HttpErrorOptions } from './http-error.js';
import { isHttpError } from './is-http-error.js';

/**
 * Turns anything thrown into an `HttpError`.
 *
 * An error of this package is returned as it is; one of another copy of the package is rebuilt. Errors of http-errors, boom,
 * h3, Nest, Hono, Express and Fastify and a `Response` with an error status keep their status, an `AbortError` becomes a 499 and a
 * `TimeoutError` a 504; everything else becomes a 500. The thing itself is the `cause`. Its text is not shown, whatever its
 * status: it stands in `detail` and in the stack. Of its fields those come along that such an error is made to carry.
 *
 * Never throws, never changes what it is given, and reads each of its properties once at the most.
 *
 * @example
 * ```ts
 * toHttpError(new NotFoundError('No user 42')).message; //=> 'No user 42'
 * toHttpError(new TypeError('x is undefined')).message; //=> 'Internal Server Error'
 * toHttpError(new DOMException('too slow', 'TimeoutError')).status; //=> 504
 * ```
 */
export function toHttpError(thrown: unknown): HttpError {
  try {
    if (thrown instanceof BareHttpError) return thrown;
    if (isHttpError(thrown)) return rebuilt(thrown);
    const error = readOnce(thrown);
    return createHttpError(statusOf(error), textOf(thrown, error), {
      cause: thrown,
      expose: false,
      headers: fieldsOf(error),
    });
  } catch {
    // A proxy or a getter that throws: nothing can be known of it.
    return createHttpError(500, undefined, { cause: thrown });
  }
}

/** An error of another copy of this package, as one of this. */
function rebuilt(error: HttpError): HttpError {
  const { status, expose, headers, stack } = error;
  const { detail, ...members } = error[errorState as never] as { detail?: string } & HttpErrorOptions;
  const cause = 'cause' in error ? { cause: error.cause } : {};
  const copy: HttpError = createHttpError(status as number, detail, { ...members, ...cause, expose, headers });
  hide(copy, 'stack', stack);
  return copy;
}

/** What is read of a thrown thing. */
type Foreign = Readonly<Record<(typeof foreignKeys)[number], unknown>>;

const foreignKeys = [
  'name',
  'message',
  'status',
  'statusCode',
  'expose',
  'headers',
  'isBoom',
  'output',
  'unhandled',
  'getStatus',
  'getResponse',
  'ok',
  'code',
] as const;

function readOnce(thrown: unknown): Foreign {
  const source = Object(thrown) as Record<string, unknown>;
  return Object.fromEntries(foreignKeys.map((key) => [key, source[key]])) as Foreign;
}

function statusOf(error: Foreign): number {
  const { name, statusCode, status = statusCode, expose, output, unhandled, code } = error;
  if (name === 'AbortError') return 499;
  if (name === 'TimeoutError') return 504;
  const known =
    typeof expose === 'boolean' || // http-errors
    (typeof statusCode === 'number' && error.status === statusCode) || // Express
    typeof unhandled === 'boolean' || // h3 1
    name === 'HTTPError' || // h3 2
    typeof error.getStatus === 'function' || // Nest
    typeof error.getResponse === 'function' || // Hono
    (typeof code === 'string' && code.startsWith('FST_')) || // Fastify
    typeof error.ok === 'boolean'; // a Response
  const given = error.isBoom === true ? (output as { statusCode?: unknown }).statusCode : known ? status : undefined;
  return typeof given === 'number' && isError(given) ? given : 500;
}

function textOf(thrown: unknown, { message }: Foreign): string | undefined {
  if (typeof thrown === 'string') return thrown;
  return typeof message === 'string' && message !== '' ? message : undefined;
}

/** The fields that an error is made to carry; what else a `Response` has belongs to its own server. */
const errorFields = [
  'accept',
  'accept-encoding',
  'allow',
  'content-range',
  'proxy-authenticate',
  'retry-after',
  'www-authenticate',
];

function fieldsOf({ headers, isBoom, output, ok }: Foreign): [string, string][] {
  const given = isBoom === true ? (output as { headers?: unknown }).headers : headers;
  if (typeof given !== 'object' || given === null) return [];
  const pairs = Symbol.iterator in given ? [...(given as Iterable<[string, unknown]>)] : Object.entries(given);
  return pairs
    .flatMap((pair) => {
      try {
        return Object.entries(fieldsFrom([pair as [string, string]]));
      } catch {
        return [];
      }
    })
    .filter(([name]) => ok === undefined || errorFields.includes(name));
}
