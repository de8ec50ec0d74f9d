import { isObject, isTagged, type Foreign } from './foreign-error.js';

// A client that could not get what it asked another server for throws an error with that server's status. To the clients of this
// server it says that the upstream server failed, nothing else.

/** Whether an error is the failure of a client: of axios, ky, got, ofetch, undici, superagent, OpenAI, AWS and many others. */
export function isClientFailure(error: Foreign): boolean {
  const { code, name, response, request, meta, errno } = error;
  return (
    // What it was answered: a Response, an IncomingMessage, or an object like them.
    hasStatus(response) ||
    // What it asked, and how.
    isTagged(request, 'Request') ||
    (isPresent(request) && (isObject(error.options) || isObject(error.config))) ||
    (isObject(request) && typeof request['url'] === 'string' && typeof request['method'] === 'string') ||
    (isObject(error.config) && 'response' in error) ||
    // It never was answered: superagent gives the error of the system a place for a response.
    ('response' in error && typeof code === 'string' && errno !== undefined) ||
    error.isAxiosError === true ||
    (typeof code === 'string' && /^(?:UND_ERR_|ERR_NON_2XX_3XX_RESPONSE|slack_webapi_)/.test(code)) ||
    // The SDKs of AWS, OpenAI, Anthropic and Stripe, and the client of Elasticsearch.
    isObject(error.$metadata) ||
    ('requestID' in error && 'error' in error) ||
    ('requestId' in error && 'raw' in error) ||
    (isObject(meta) && 'statusCode' in meta) ||
    // The clients of hapi and Node: @hapi/wreck, node-fetch, superagent, fetch itself.
    (isObject(error.data) && error.data['isResponseError'] === true) ||
    (name === 'FetchError' && typeof error.type === 'string') ||
    (errno === 'ETIME' && typeof error.timeout === 'number') ||
    (error.message === 'fetch failed' && isObject(error.cause)) ||
    // A status beside what only an answer has.
    (typeof (error.status ?? error.statusCode) === 'number' &&
      (typeof error.ok === 'boolean' || isOfAnswer(error.headers)))
  );
}

/** Whether the failure of a client was that it had waited too long, or that the other server said so. */
export function isTimeout(error: Foreign): boolean {
  const { response, status, statusCode, cause, original, detail } = error;
  const reasons = [error, cause, original, detail].filter(isObject);
  return (
    [status, statusCode, ...[response, error.$metadata, error.output].filter(isObject).map(statusOf)].includes(504) ||
    reasons.some(({ name, code, errno, constructor: Class }) =>
      [name, code, errno, (Class as { readonly name?: unknown } | undefined)?.name].some(
        (text) => typeof text === 'string' && /timeout|^ETIME|^ECONNABORTED$/i.test(text),
      ),
    )
  );
}

/** Fields of an answer that was received; nobody gives them to an error that is to be answered with. */
const answerFields = [
  'age',
  'connection',
  'content-encoding',
  'content-length',
  'date',
  'server',
  'transfer-encoding',
  'via',
];

function isOfAnswer(headers: unknown): boolean {
  if (!isObject(headers)) return false;
  const names = isTagged(headers, 'Headers')
    ? [...(headers as unknown as Map<string, string>).keys()]
    : Object.keys(headers);
  return names.some((name) => answerFields.includes(name.toLowerCase()));
}

function hasStatus(response: unknown): boolean {
  return isObject(response) && typeof statusOf(response) === 'number';
}

function statusOf({ status, statusCode, httpStatusCode }: Readonly<Record<string, unknown>>): unknown {
  return status ?? statusCode ?? httpStatusCode;
}

function isPresent(value: unknown): boolean {
  return value !== undefined && value !== null;
}
