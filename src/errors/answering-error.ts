import { isClientFailure } from './client-failure.js';
import { isObject, readProperty, type Foreign } from './foreign-error.js';

/** What an error says about the response that it was made for. */
export interface AnsweringError {
  readonly status: unknown;
  readonly headers: unknown;
  /** The text for the client, if the client may see it. */
  readonly publicText: unknown;
  /** Whether the client may see the text, if the error says so itself; otherwise the status decides. */
  readonly expose: unknown;
}

/**
 * Reads what an error says about its response, if it comes from a package that makes errors for responses, such as
 * http-errors or boom. Reads only properties that the package documents. Returns `undefined` for any other error.
 */
export function readAnsweringError(error: Foreign): AnsweringError | undefined {
  const { expose, output, message, code, headers, unhandled } = error;
  const status = error.status ?? error.statusCode;
  // Wreck, the HTTP client of hapi, throws boom errors too. They hold the response of another server, so they are
  // skipped.
  if (error.isBoom === true && isObject(output) && readProperty(error.data, 'isResponseError') !== true) {
    const statusCode = readProperty(output, 'statusCode');
    // hapi wraps everything that is thrown in a boom error, with status 500 if boom finds no status.
    if (statusCode === 500 && isClientFailure(error)) return undefined;
    const publicText = readProperty(readProperty(output, 'payload'), 'message');
    return { status: statusCode, headers: readProperty(output, 'headers'), publicText, expose: undefined };
  }
  if (typeof error.getStatus === 'function') {
    // Nest keeps the text in its response, as a list if several members of the input were invalid.
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
