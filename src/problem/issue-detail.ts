import { arrayOf, mostText, readMember, sentMember, unknownKeys } from './issue-parts.js';

/** The longest text that is searched for received values. A longer one is dropped: it probably lists something. */
const maxSearched = 10_000;

/**
 * The words that zod, valibot, arktype, effect, yup, joi and other libraries put before a received value. The last ones
 * are from JavaScript engines, which quote a text that is not valid JSON or not a valid regular expression.
 */
const received =
  / ?(?:[,:(]|\bbut\b) ?(?:but )?(?:the final value was|received|actual|got|was)\b| with value\b| ?\(?\bSyntaxError\b|Unexpected token\b|JSON Parse error\b/i;

/** Describes what is wrong, without any received value. */
export function detailOf(issue: unknown): string {
  const text = withoutReceived(textOf(issue), quotesOf(issue));
  if (text !== '') return shortened(text);
  if (unknownKeys(issue)) return 'Unrecognized key';
  const expected = readMember(issue, 'expected');
  // If an arktype error contains other errors, `expected` is a sentence that quotes the value.
  if (typeof expected !== 'string' || expected === '' || readMember(issue, 'errors')) return 'Invalid value';
  return shortened(`Expected ${expected}`);
}

/** Shortens a text to the maximum length. */
export function shortened(text: string): string {
  return text.length > mostText ? `${text.slice(0, mostText - 1).replace(/[\ud800-\udbff]$/, '')}…` : text;
}

/** The message of an issue. An arktype message goes without its path, which the pointer already has. */
function textOf(issue: unknown): string {
  const message = readMember(issue, 'message');
  const problem = readMember(issue, 'problem');
  if (typeof message !== 'string') return '';
  if (typeof problem !== 'string' || !message.endsWith(problem)) return message;
  const isUnion = readMember(issue, 'code') === 'union' && problem === readMember(issue, 'expected');
  return isUnion ? alternativesOf(issue) : problem;
}

/**
 * Says what an arktype union accepts. Returns `''` if an alternative failed deeper in the value, because that is too
 * long to describe.
 */
function alternativesOf(issue: unknown): string {
  const depth = (error: unknown): unknown => readMember(readMember(error, 'path'), 'length');
  const errors = arrayOf(readMember(issue, 'errors')) ?? [];
  if (!errors.every((error) => depth(error) === depth(issue) && !readMember(error, 'errors'))) return '';
  const expected = errors.map((error) => readMember(error, 'expected')).filter((words) => typeof words === 'string');
  return expected.length > 0 ? `must be ${[...new Set(expected)].join(' or ')}` : '';
}

/**
 * Cuts a text off before it reports a received value. Returns `''` if the rest still quotes one, or is too long to
 * search.
 */
function withoutReceived(text: string, values: readonly string[]): string {
  const at = text.search(received);
  const end = at < 0 ? text.length : at;
  return end <= maxSearched && !values.some((value) => isQuoted(value, text, end)) ? text.slice(0, end) : '';
}

/** Whether a text quotes a value that starts before position `end`. A short value inside a word does not count. */
function isQuoted(value: string, text: string, end: number): boolean {
  // The words found at `end` may be part of the value, so the value may extend past it.
  const searched = text.slice(0, end + value.length - 1);
  let at = searched.indexOf(value);
  while (at >= 0 && value.length < 4 && /\w/.test(text.charAt(at - 1) + text.charAt(at + value.length)))
    at = searched.indexOf(value, at + 1);
  return at >= 0;
}

/**
 * The parts of the input that a message could quote, as far as the issue contains them: values, and keys that the
 * schema does not name.
 */
function quotesOf(issue: unknown): string[] {
  const values = ['input', 'data', 'value'].map((name) => readMember(issue, name));
  // A word here is the name of a type, or `missing`. In an enum error of zod 3, it can be a value.
  const isWord = /^[a-z ]*$/i;
  const isRaw = readMember(issue, 'code') === 'invalid_enum_value';
  const reported = ['received', 'actual']
    .map((name) => readMember(issue, name))
    .filter((text) => typeof text !== 'string' || isRaw || !isWord.test(text));
  return [...values, ...reported, sentMember(issue), ...(unknownKeys(issue) ?? [])].flatMap((value) => {
    if (typeof value === 'string') return value === '' ? [] : [value, JSON.stringify(value).slice(1, -1)];
    return typeof value === 'number' || typeof value === 'bigint' ? [String(value)] : [];
  });
}
