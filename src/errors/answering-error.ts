import { isClientFailure } from './client-failure.js';
import { isObject, readProperty, type Foreign } from './foreign-error.js';

/** What an error says that was made to be answered with. */
export interface AnsweringError {
  readonly status: unknown;
  readonly headers: unknown;
  /** What it says to the client, where the client may see it. */
  readonly publicText: unknown;
  /** Whether it says itself that the client may see it; if not, its status decides. */
  readonly expose: unknown;
}

/**
 * What an error says that was made to be answered with, by the documented fields of the package that makes it; `undefined` for any
 * other error.
 */
export function readAnsweringError(error: Foreign): AnsweringError | undefined {
  const { expose, output, message, code, headers, unhandled } = error;
  const status = error.status ?? error.statusCode;
  // The client of hapi throws the errors of boom too, with what another server has answered.
  if (error.isBoom === true && isObject(output) && readProperty(error.data, 'isResponseError') !== true) {
    const statusCode = readProperty(output, 'statusCode');
    // hapi makes an error of boom of whatever was thrown, with a 500 where boom sees no status.
    if (statusCode === 500 && isClientFailure(error)) return undefined;
    const publicText = readProperty(readProperty(output, 'payload'), 'message');
    return { status: statusCode, headers: readProperty(output, 'headers'), publicText, expose: undefined };
  }
  if (typeof error.getStatus === 'function') {
    // Nest has its text in what it answers; a list where several members of the input were wrong.
    const said = isObject(error.response) ? readProperty(error.response, 'message') : error.response;
    const publicText = (Array.isArray(said) ? said.join('; ') : said) ?? message;
    return { status, headers, publicText, expose: undefined };
  }
  const isKnown =
    typeof expose === 'boolean' || // http-errors, body-parser
    typeof error.getResponse === 'function' || // Hono
    typeof unhandled === 'boolean' || // h3 1
    (error.name === 'HTTPError' && !('response' in error)) || // h3 2
    (typeof code === 'string' && code.startsWith('FST_')); // Fastify
  return isKnown ? { status, headers, publicText: message, expose } : undefined;
}
