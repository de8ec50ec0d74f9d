import { parseAllow } from '../fields/allow.js';
import { parseChallenges } from '../fields/parse-challenges.js';
import { parseRetryAfter } from '../fields/retry-after.js';
import { isSuccess } from '../status/class-guards.js';
import { rfc } from '../registry/spec.js';
import { hasStatus } from '../status/sets.js';
import { fallbackStatus, isHttpStatus, isStatusRange } from '../status/classes.js';
import { contentRules } from './content-rules.js';
import { rangeRules } from './range-rules.js';
import { recordRules } from './record-rules.js';
import { quoted, type ResponseRule } from './response-rule.js';

/** The rules that do not follow from a single property of a record. */
const writtenRules: readonly ResponseRule[] = [
  {
    id: 'status-range',
    level: 'must',
    spec: rfc(9110, '15'),
    isBroken: ({ status }) => !isStatusRange(status),
    message: ({ status }) =>
      Number.isNaN(status)
        ? 'The response has no number as its status'
        : `${status} is no status code: it has to be an integer from 100 to 599`,
  },
  {
    id: 'status-unregistered',
    level: 'advice',
    spec: rfc(9110, '15'),
    isBroken: ({ status }) => isStatusRange(status) && !isHttpStatus(status),
    message: ({ status }) =>
      `${status} is not registered: a client that does not know it takes it for ${fallback(status)}`,
  },
  {
    id: 'post-created-location',
    level: 'should',
    spec: rfc(9110, '9.3.3'),
    isBroken: ({ status, method = 'POST', fields }) => status === 201 && method === 'POST' && !fields.has('location'),
    message: ({ method }) =>
      `201 has no Location${method === undefined ? ', which the answer to a POST should have' : ': the answer to a POST should name what was created'}`,
  },
  {
    id: 'put-created',
    level: 'must',
    spec: rfc(9110, '9.3.4'),
    isBroken: ({ status, method, requestFields }) =>
      method === 'PUT' &&
      requestFields?.get('if-none-match')?.trim() === '*' &&
      isSuccess(status) &&
      !hasStatus(status, [201, 202]),
    message: ({ status }) =>
      `${status} answers a PUT with If-None-Match "*", which succeeds only by creating: that is a 201`,
  },
  {
    id: 'put-replaced',
    level: 'must',
    spec: rfc(9110, '9.3.4'),
    isBroken: ({ status, method, requestFields }) =>
      method === 'PUT' && status === 201 && requestFields?.has('if-match') === true,
    message: ({ requestFields }) =>
      `201 answers a PUT with If-Match ${quoted(requestFields?.get('if-match'))}, which succeeds only where something exists: that is a 200 or 204`,
  },
  {
    id: 'post-redirected',
    level: 'advice',
    spec: rfc(9110, '15.4.4'),
    isBroken: ({ status, method }) => status === 302 && method === 'POST',
    message: () =>
      '302 leaves open whether the POST is repeated: 303 says that the answer is read with GET, 307 that it is not',
  },
  {
    id: '304-get-or-head',
    level: 'must',
    spec: rfc(9110, '13.1.2'),
    // A 304 to a POST breaks the rule `304-method`.
    isBroken: ({ status, method = 'GET' }) => status === 304 && !['GET', 'HEAD', 'POST'].includes(method),
    message: ({ method = '' }) => `304 answers ${method}: a condition that is false is a 412 for all but GET and HEAD`,
  },
  ...rangeRules,
  {
    id: 'connection-upgrade',
    level: 'must',
    spec: rfc(9110, '7.8'),
    isBroken: ({ fields }) =>
      fields.has('upgrade') && !/(?:^|,)[ \t]*upgrade[ \t]*(?:,|$)/i.test(fields.get('connection') ?? ''),
    message: ({ fields }) => `Upgrade ${quoted(fields.get('upgrade'))} is sent without "Connection: upgrade"`,
  },
  {
    id: 'head-content',
    level: 'must',
    spec: rfc(9110, '9.3.2'),
    isBroken: ({ method, hasContent }) => method === 'HEAD' && hasContent === true,
    message: ({ status }) => `${status} answers HEAD with content`,
  },
  {
    id: 'connect-framing',
    level: 'must',
    spec: rfc(9110, '9.3.6'),
    isBroken: ({ method, status, fields }) =>
      method === 'CONNECT' && isSuccess(status) && (fields.has('content-length') || fields.has('transfer-encoding')),
    message: ({ status }) =>
      `${status} answers CONNECT with Content-Length or Transfer-Encoding, but a tunnel has neither`,
  },
  {
    id: 'content-length-syntax',
    level: 'must',
    spec: rfc(9110, '8.6'),
    isBroken: ({ fields }) => !/^[0-9]+$/.test(fields.get('content-length') ?? '0'),
    message: ({ fields }) => `Content-Length ${quoted(fields.get('content-length'))} is no whole number`,
  },
  {
    id: 'content-length-chunked',
    level: 'must',
    spec: rfc(9112, '6.2'),
    isBroken: ({ fields }) => fields.has('content-length') && fields.has('transfer-encoding'),
    message: ({ fields }) =>
      `Content-Length ${quoted(fields.get('content-length'))} is sent beside Transfer-Encoding ${quoted(fields.get('transfer-encoding'))}`,
  },
  {
    id: 'retry-after-syntax',
    level: 'must',
    spec: rfc(9110, '10.2.3'),
    isBroken: ({ fields }) => isUnread(fields.get('retry-after'), parseRetryAfter),
    message: ({ fields }) => `Retry-After ${quoted(fields.get('retry-after'))} is neither seconds nor a date`,
  },
  {
    id: 'allow-syntax',
    level: 'must',
    spec: rfc(9110, '10.2.1'),
    isBroken: ({ fields }) => isUnread(fields.get('allow'), parseAllow),
    message: ({ fields }) => `Allow ${quoted(fields.get('allow'))} is no list of methods`,
  },
  {
    id: '405-allowed',
    level: 'should',
    spec: rfc(9110, '15.5.6'),
    isBroken: ({ status, method = '', fields }) =>
      status === 405 && parseAllow(fields.get('allow'))?.includes(method) === true,
    message: ({ method = '', fields }) => `405 refuses ${method}, but Allow ${quoted(fields.get('allow'))} lists it`,
  },
  challengeRule('WWW-Authenticate', '11.6.1'),
  challengeRule('Proxy-Authenticate', '11.7.1'),
  {
    id: '415-accept-patch',
    level: 'should',
    spec: rfc(5789, '2.2'),
    isBroken: ({ status, method, fields }) =>
      status === 415 && method === 'PATCH' && !fields.has('accept-patch') && !fields.has('accept-encoding'),
    message: () => '415 answers PATCH without Accept-Patch, which should list the formats of patches',
  },
  ...contentRules,
];

/** All rules. Findings of the same level are in this order. */
export const responseRules: readonly ResponseRule[] = [...writtenRules, ...recordRules()];

function challengeRule(name: string, section: string): ResponseRule {
  const key = name.toLowerCase();
  return {
    id: `${key}-syntax`,
    level: 'must',
    spec: rfc(9110, section),
    isBroken: ({ fields }) => fields.has(key) && !parseChallenges(fields.get(key))?.length,
    message: ({ fields }) => `${name} ${quoted(fields.get(key))} is no list of challenges`,
  };
}

const fallback = (status: number): number => fallbackStatus(status) ?? status;

const isUnread = (value: string | undefined, parse: (value: string) => unknown): boolean =>
  value !== undefined && parse(value) === undefined;
