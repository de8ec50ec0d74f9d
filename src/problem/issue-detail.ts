import { arrayOf, mostText, readMember, sentMember, unknownKeys } from './issue-parts.js';

/** How much of a message is searched for values; what is longer lists something. */
const mostSearched = 10_000;

/**
 * The words with which libraries begin to tell what was received: zod, valibot, arktype, effect, yup, joi and others. The last of
 * them are those of engines, which quote a text that is no JSON, or no regular expression.
 */
const received =
  / ?(?:[,:(]|\bbut\b) ?(?:but )?(?:the final value was|received|actual|got|was)\b| with value\b| ?\(?\bSyntaxError\b|Unexpected token\b|JSON Parse error\b/i;

/** What is wrong, without a word of what was received. */
export function detailOf(issue: unknown): string {
  const text = withoutReceived(textOf(issue), quotesOf(issue));
  if (text !== '') return shortened(text);
  if (unknownKeys(issue)) return 'Unrecognized key';
  const expected = readMember(issue, 'expected');
  // Where arktype has other errors in one, this is a sentence that quotes the value.
  if (typeof expected !== 'string' || expected === '' || readMember(issue, 'errors')) return 'Invalid value';
  return shortened(`Expected ${expected}`);
}

/** A text that is not longer than a text can get. */
export function shortened(text: string): string {
  return text.length > mostText ? `${text.slice(0, mostText - 1).replace(/[\ud800-\udbff]$/, '')}…` : text;
}

/** The message of an issue; that of arktype without the path, which the pointer tells. */
function textOf(issue: unknown): string {
  const message = readMember(issue, 'message');
  const problem = readMember(issue, 'problem');
  if (typeof message !== 'string') return '';
  if (typeof problem !== 'string' || !message.endsWith(problem)) return message;
  const isUnion = readMember(issue, 'code') === 'union' && problem === readMember(issue, 'expected');
  return isUnion ? alternativesOf(issue) : problem;
}

/** What a union of arktype accepts in its own place; of alternatives that look for mistakes elsewhere, nothing short can be said. */
function alternativesOf(issue: unknown): string {
  const depth = (error: unknown): unknown => readMember(readMember(error, 'path'), 'length');
  const errors = arrayOf(readMember(issue, 'errors')) ?? [];
  if (!errors.every((error) => depth(error) === depth(issue) && !readMember(error, 'errors'))) return '';
  const expected = errors.map((error) => readMember(error, 'expected')).filter((words) => typeof words === 'string');
  return expected.length > 0 ? `must be ${[...new Set(expected)].join(' or ')}` : '';
}

/** The text up to where it tells what was received; nothing of one that has a received value before that. */
function withoutReceived(text: string, values: readonly string[]): string {
  const at = text.search(received);
  const end = at < 0 ? text.length : at;
  return end <= mostSearched && !values.some((value) => isQuoted(value, text, end)) ? text.slice(0, end) : '';
}

/** Whether a value begins before a place in a text; a short one only where it is no part of a word. */
function isQuoted(value: string, text: string, end: number): boolean {
  // It may end behind that place, with what it took for the words that end the text.
  const searched = text.slice(0, end + value.length - 1);
  let at = searched.indexOf(value);
  while (at >= 0 && value.length < 4 && /\w/.test(text.charAt(at - 1) + text.charAt(at + value.length)))
    at = searched.indexOf(value, at + 1);
  return at >= 0;
}

/** What of the input a message could quote, as far as the issue has it: values, and keys that the schema did not name. */
function quotesOf(issue: unknown): string[] {
  const values = ['input', 'data', 'value'].map((name) => readMember(issue, name));
  // A word here is the name of a type, or `missing`; of zod 3, it can be a value.
  const isWord = /^[a-z ]*$/i;
  const isRaw = readMember(issue, 'code') === 'invalid_enum_value';
  const told = ['received', 'actual']
    .map((name) => readMember(issue, name))
    .filter((text) => typeof text !== 'string' || isRaw || !isWord.test(text));
  return [...values, ...told, sentMember(issue), ...(unknownKeys(issue) ?? [])].flatMap((value) => {
    if (typeof value === 'string') return value === '' ? [] : [value, JSON.stringify(value).slice(1, -1)];
    return typeof value === 'number' || typeof value === 'bigint' ? [String(value)] : [];
  });
}
