import { isError, isSuccess } from '../status/class-guards.js';
import { isProblemMediaType } from '../problem/media-type.js';
import { parseProblem } from '../problem/parse-problem.js';
import { rfc } from '../registry/spec.js';
import type { Exchange } from './exchange.js';
import { quoted, type ResponseRule } from './response-rule.js';
import { hasStackTrace } from './stack-trace.js';

/** The rules about the content. */
export const contentRules: readonly ResponseRule[] = [
  {
    id: 'problem-document',
    level: 'must',
    spec: rfc(9457, '3'),
    isBroken: (exchange) => hasProblemType(exchange) && !!exchange.text && parseProblem(exchange.text) === undefined,
    message: ({ text }) => `The content is announced as a problem, but ${quoted(text)} is no JSON object`,
  },
  {
    id: 'problem-status',
    level: 'must',
    spec: rfc(9457, '3.1.2'),
    isBroken: (exchange) =>
      hasProblemType(exchange) && (parseProblem(exchange.text)?.status ?? exchange.status) !== exchange.status,
    message: ({ status, text }) =>
      `The problem says status ${parseProblem(text)?.status ?? ''}, but the response has ${status}`,
  },
  {
    id: 'success-with-error',
    level: 'advice',
    spec: rfc(9110, '15.3'),
    isBroken: (exchange) =>
      isSuccess(exchange.status) && exchange.status !== 207 && errorMember(exchange) !== undefined,
    message: (exchange) =>
      `${exchange.status} says that the request succeeded, but the content has ${errorMember(exchange) ?? ''}`,
  },
  {
    id: 'stack-trace',
    level: 'advice',
    spec: rfc(9457, '5'),
    isBroken: ({ status, text }) => isError(status) && text !== undefined && hasStackTrace(text),
    message: ({ status }) =>
      `The content of the ${status} looks like a stack trace, which tells attackers of the implementation`,
  },
];

const hasProblemType = ({ fields }: Exchange): boolean => isProblemMediaType(fields.get('content-type'));

/** What in the content reports an error, in words. An `error` that is empty or false does not count. */
function errorMember(exchange: Exchange): string | undefined {
  const document = parseProblem(exchange.text);
  if (!document) return undefined;
  if (hasProblemType(exchange)) return 'a problem document';
  const name = ['error', 'errors'].find((name) => isFilled(document.extensions[name]));
  return name && `a member "${name}"`;
}

const isFilled = (value: unknown): boolean =>
  typeof value === 'object' && value !== null ? Object.keys(value).length > 0 : Boolean(value);
