import { isError, isSuccess } from '../status/class-guards.js';
import { isProblemMediaType } from '../problem/media-type.js';
import { parseProblem } from '../problem/parse-problem.js';
import { rfc } from '../registry/spec.js';
import type { HttpMessage } from './http-message.js';
import { quoted, type ResponseRule } from './response-rule.js';
import { hasStackTrace } from './stack-trace.js';

/** The rules of what the content says. */
export const contentRules: readonly ResponseRule[] = [
  {
    id: 'problem-document',
    level: 'must',
    spec: rfc(9457, '3'),
    isBroken: (message) => isProblem(message) && !!message.text && parseProblem(message.text) === undefined,
    message: ({ text }) => `The content is announced as a problem, but ${quoted(text)} is no JSON object`,
  },
  {
    id: 'problem-status',
    level: 'must',
    spec: rfc(9457, '3.1.2'),
    isBroken: (message) =>
      isProblem(message) && (parseProblem(message.text)?.status ?? message.status) !== message.status,
    message: ({ status, text }) =>
      `The problem says status ${parseProblem(text)?.status ?? ''}, but the response has ${status}`,
  },
  {
    id: 'success-with-error',
    level: 'advice',
    spec: rfc(9110, '15.3'),
    isBroken: (message) => isSuccess(message.status) && message.status !== 207 && errorMember(message) !== undefined,
    message: (message) =>
      `${message.status} says that the request succeeded, but the content has ${errorMember(message) ?? ''}`,
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

const isProblem = ({ fields }: HttpMessage): boolean => isProblemMediaType(fields.get('content-type'));

/** What of the content tells of an error, in words; an `error` that is empty or false tells of none. */
function errorMember(message: HttpMessage): string | undefined {
  const document = parseProblem(message.text);
  if (!document) return undefined;
  if (isProblem(message)) return 'a problem document';
  const name = ['error', 'errors'].find((name) => isFilled(document.extensions[name]));
  return name && `a member "${name}"`;
}

const isFilled = (value: unknown): boolean =>
  typeof value === 'object' && value !== null ? Object.keys(value).length > 0 : Boolean(value);
