import { isClientFailure } from './client-failure.js';
import { isObject, type Foreign } from './foreign-error.js';

/** What an error says that was made to be answered with. */
export interface AnsweringError {
  readonly status: unknown;
  readonly headers: unknown;
  /** What it says to the client, where it says that the client may see it. */
  readonly publicText: unknown;
}

/**
 * What an error says that was made to be answered with, by the documented fields of the package that makes it; `undefined` for any
 * other error.
 */
export function readAnsweringError(error: Foreign): AnsweringError | undefined {
  const { expose, output, message, code, headers, unhandled } = error;
  const status = error.status ?? error.statusCode;
  // The client of hapi throws the errors of boom too, with what another server has answered.
  if (error.isBoom === true && isObject(output) && !(isObject(error.data) && error.data['isResponseError'] === true)) {
    const { statusCode, payload } = output;
    // hapi makes an error of boom of whatever was thrown, with a 500 where boom sees no status.
    if (statusCode === 500 && isClientFailure(error)) return undefined;
    const text = isObject(payload) ? payload['message'] : undefined;
    return { status: statusCode, headers: output['headers'], publicText: error.isServer === true ? undefined : text };
  }
  const publicText = expose === true || (expose === undefined && Number(status) < 500) ? message : undefined;
  // Nest has its text in what it answers; a list where several members of the input were wrong.
  if (typeof error.getStatus === 'function') {
    const { response } = error;
    const said = isObject(response) ? response['message'] : response;
    const text = Array.isArray(said) ? said.join('; ') : said;
    return { status, headers, publicText: publicText === undefined ? undefined : (text ?? publicText) };
  }
  const isKnown =
    typeof expose === 'boolean' || // http-errors, body-parser
    typeof error.getResponse === 'function' || // Hono
    typeof unhandled === 'boolean' || // h3 1
    (error.name === 'HTTPError' && !('response' in error)) || // h3 2
    (typeof code === 'string' && code.startsWith('FST_')); // Fastify
  return isKnown ? { status, headers, publicText } : undefined;
}
