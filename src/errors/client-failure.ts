import { isObject, isTagged, readProperty, type Foreign } from './foreign-error.js';

// An HTTP client throws an error with the status of the upstream server. The clients of this server should not see that
// status; they only learn that the upstream server failed. Applications use most of these property names too, so a
// single name proves nothing, unless only that client uses it.

/** Whether an error comes from an HTTP client, such as axios, ky, got, ofetch, undici, superagent, OpenAI or AWS. */
export function isClientFailure(error: Foreign): boolean {
  const { code, name, response, request, config } = error;
  const status = error.status ?? error.statusCode;
  return (
    isReceived(response) ||
    // A request, and a `response` property that is empty if no response came: got, ofetch, octokit, gaxios, superagent.
    ('response' in error &&
      !isServerSide(response) &&
      ((isPresent(request) && isObject(error.options)) ||
        (hasAddress(request) && typeof readProperty(request, 'method') === 'string') ||
        hasAddress(config) ||
        (typeof code === 'string' && error.errno !== undefined))) ||
    // Codes and property names that only one client uses.
    error.isAxiosError === true ||
    (typeof code === 'string' && /^(?:UND_ERR_|ERR_NON_2XX_3XX_RESPONSE|slack_webapi_)/.test(code)) ||
    isObject(error.$metadata) ||
    (typeof status === 'number' && sdkMarks.some((mark) => isPresent(error[mark]))) ||
    // In this order: ky, OpenAI and Anthropic, Stripe, Elasticsearch, @hapi/wreck, node-fetch, fetch itself.
    (name === 'TimeoutError' && isTagged(request, 'Request')) ||
    ('requestID' in error && 'error' in error && 'headers' in error) ||
    ('requestId' in error && 'raw' in error && 'headers' in error) ||
    (isObject(error.meta) && ['headers', 'statusCode'].every((key) => Object.hasOwn(error.meta as object, key))) ||
    readProperty(error.data, 'isResponseError') === true ||
    (name === 'FetchError' && typeof error.type === 'string') ||
    (error.message === 'fetch failed' && isObject(error.cause)) ||
    // An error with a copy of what the client received: a MongoDB document, a Response, or header fields.
    (typeof status === 'number' &&
      (('ok' in error && (String(name).startsWith('Mongo') || 'headers' in error || 'statusText' in error)) ||
        isFromResponse(error.headers)))
  );
}

/** Whether the client timed out, or the upstream server responded with a 504. */
export function isTimeout(error: Foreign): boolean {
  const { response, status, statusCode, cause, original, detail, output } = error;
  const texts = [error, cause, original, detail].flatMap((reason) => [
    readProperty(reason, 'name'),
    readProperty(reason, 'code'),
    readName(readProperty(reason, 'constructor')),
  ]);
  return (
    [status, statusCode, ...[response, error.$metadata, output].map(statusOf)].includes(504) ||
    texts.some((text) => typeof text === 'string' && /timeout|^ETIME|^ECONNABORTED$/i.test(text))
  );
}

/** Error properties that only the SDK of one service sets. */
const sdkMarks = ['__isAuthError', 'clerkError', 'moreInfo', 'rawError', 'rawResponse', 'stackTrace'] as const;

/** Whether a value is a response that a client received: a `Response`, an `IncomingMessage`, or a similar object. */
function isReceived(response: unknown): boolean {
  return (
    typeof statusOf(response) === 'number' && isObject(readProperty(response, 'headers')) && !isServerSide(response)
  );
}

/** Whether a response is one that this server sends, with Node, Express, Koa or Fastify. */
function isServerSide(response: unknown): boolean {
  return ['headersSent', 'headerSent', 'sent'].some((key) => readProperty(response, key) !== undefined);
}

/** Whether header fields come from a received response: they include `Date` and another field that servers add. */
function isFromResponse(headers: unknown): boolean {
  if (!isObject(headers)) return false;
  const isHeaders = isTagged(headers, 'Headers');
  const names = isHeaders ? [...(headers as unknown as Map<string, string>).keys()] : Object.keys(headers);
  const given = names.map((name) => name.toLowerCase());
  return given.includes('date') && serverFields.some((name) => given.includes(name));
}

/** Fields that servers add to a response in addition to `Date`. */
const serverFields = ['connection', 'content-length', 'content-type', 'keep-alive', 'server', 'transfer-encoding'];

function statusOf(response: unknown): unknown {
  const [status] = ['status', 'statusCode', 'httpStatusCode']
    .map((key) => readProperty(response, key))
    .filter((value) => value !== undefined);
  return status;
}

function hasAddress(request: unknown): boolean {
  const url = readProperty(request, 'url');
  return typeof url === 'string' || isTagged(url, 'URL');
}

function readName(Class: unknown): unknown {
  return typeof Class === 'function' ? Class.name : undefined;
}

function isPresent(value: unknown): boolean {
  return value !== undefined && value !== null;
}
