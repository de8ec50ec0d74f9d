import { isObject, isTagged, readProperty, type Foreign } from './foreign-error.js';

// A client that could not get what it asked another server for throws an error with that server's status. To the clients of this
// server it says that the upstream server failed, nothing else. Applications have errors with any of these names too, so one
// alone decides nothing, unless only that client has it.

/** Whether an error is the failure of a client: of axios, ky, got, ofetch, undici, superagent, OpenAI, AWS and many others. */
export function isClientFailure(error: Foreign): boolean {
  const { code, name, response, request, config } = error;
  const status = error.status ?? error.statusCode;
  return (
    isReceived(response) ||
    // What it asked, and a place for an answer that did not come: got, ofetch, octokit, gaxios, superagent.
    ('response' in error &&
      !isServerSide(response) &&
      ((isPresent(request) && isObject(error.options)) ||
        (hasAddress(request) && typeof readProperty(request, 'method') === 'string') ||
        hasAddress(config) ||
        (typeof code === 'string' && error.errno !== undefined))) ||
    // Codes and names that only one client has.
    error.isAxiosError === true ||
    (typeof code === 'string' && /^(?:UND_ERR_|ERR_NON_2XX_3XX_RESPONSE|slack_webapi_)/.test(code)) ||
    isObject(error.$metadata) ||
    (typeof status === 'number' && sdkMarks.some((mark) => isPresent(error[mark]))) ||
    // ky, OpenAI and Anthropic, Stripe, Elasticsearch, @hapi/wreck, node-fetch, fetch itself.
    (name === 'TimeoutError' && isTagged(request, 'Request')) ||
    ('requestID' in error && 'error' in error && 'headers' in error) ||
    ('requestId' in error && 'raw' in error && 'headers' in error) ||
    (isObject(error.meta) && ['headers', 'statusCode'].every((key) => Object.hasOwn(error.meta as object, key))) ||
    readProperty(error.data, 'isResponseError') === true ||
    (name === 'FetchError' && typeof error.type === 'string') ||
    (error.message === 'fetch failed' && isObject(error.cause)) ||
    // An error that has copied what was answered: the document of MongoDB, a Response, or its fields.
    (typeof status === 'number' &&
      (('ok' in error && (String(name).startsWith('Mongo') || 'headers' in error || 'statusText' in error)) ||
        isOfAnswer(error.headers)))
  );
}

/** Whether the failure of a client was that it had waited too long, or that the other server said so. */
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

/** Properties that the SDK of one service alone gives to its errors. */
const sdkMarks = ['__isAuthError', 'clerkError', 'moreInfo', 'rawError', 'rawResponse', 'stackTrace'] as const;

/** A response that a client got: a Response, an IncomingMessage, or an object like them. */
function isReceived(response: unknown): boolean {
  return (
    typeof statusOf(response) === 'number' && isObject(readProperty(response, 'headers')) && !isServerSide(response)
  );
}

/** Whether a response is one that this server sends: of Node and Express, of Koa, of Fastify. */
function isServerSide(response: unknown): boolean {
  return ['headersSent', 'headerSent', 'sent'].some((key) => readProperty(response, key) !== undefined);
}

/** Whether the fields are those of a response that was received: the time it was sent, and what else only a server writes. */
function isOfAnswer(headers: unknown): boolean {
  if (!isObject(headers)) return false;
  const isHeaders = isTagged(headers, 'Headers');
  const names = isHeaders ? [...(headers as unknown as Map<string, string>).keys()] : Object.keys(headers);
  const given = names.map((name) => name.toLowerCase());
  return given.includes('date') && answerFields.some((name) => given.includes(name));
}

/** Fields that a server writes beside the time. */
const answerFields = ['connection', 'content-length', 'content-type', 'keep-alive', 'server', 'transfer-encoding'];

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
