import type { HttpStatus } from '../generated/http-status.js';
import { formerNameKeys, reasonPhrases, type ReasonPhrases } from '../generated/phrases.js';
import type { StatusName, StatusOf } from './classes.js';
import { nameKey } from './name-key.js';
import type { IsOpen, LiteralOf } from './narrow.js';
import { statusName, type ReasonPhrase } from './phrase.js';

/** The result of {@link parseStatus}: an exact code if the type of the input is specific enough. */
export type ParsedStatus<Input> = Input extends number
  ? Input extends HttpStatus
    ? LiteralOf<Input>
    : IsOpen<Input> extends true
      ? HttpStatus | undefined
      : undefined
  : Input extends StatusName
    ? StatusOf<Input>
    : Input extends ReasonPhrase
      ? { [Code in HttpStatus]: ReasonPhrases[Code] extends Input ? Code : never }[HttpStatus]
      : Input extends `${infer Code extends HttpStatus}`
        ? Code
        : HttpStatus | undefined;

/**
 * Returns the registered code for a number or a string: `404`, `'404'`, `'Not Found'`, `'NOT_FOUND'`, `'not-found'`,
 * `'NotFound'`, a status line such as `'HTTP/1.1 404 Not Found'`, or a former phrase such as `'Payload Too Large'`.
 * Case does not matter.
 *
 * Returns `undefined` for everything else, and never guesses: not for `'404abc'`, `' 404'`, `404.5` or `'toString'`.
 *
 * @example
 * ```ts
 * parseStatus('404'); //=> 404
 * parseStatus('not-found'); //=> 404
 * parseStatus('HTTP/1.1 404 Not Found'); //=> 404
 * parseStatus('Payload Too Large'); //=> 413
 * parseStatus('404abc'); //=> undefined
 * ```
 * @see {@link https://www.rfc-editor.org/rfc/rfc9112#section-4 | RFC 9112 §4}
 */
export function parseStatus<const Input>(input: Input): ParsedStatus<Input>;
export function parseStatus(input: unknown): HttpStatus | undefined {
  const exact = codesByName().get(input);
  if (exact !== undefined || typeof input !== 'string') return exact;
  const digits = /^(?:HTTP\/\d(?:\.\d)? )?(\d{3})$|^HTTP\/\d(?:\.\d)? (\d{3}) /i.exec(input);
  if (digits) return codesByName().get(digits[1] ?? digits[2]);
  // The longest phrase has fewer than 40 characters, so a much longer text is not worth checking.
  return input.length <= 64 && wordsOnly.test(input) ? codesByName().get(nameKey(input)) : undefined;
}

const wordsOnly = /^[a-z]+(?:(?: |-|_|'| ')[a-z]+)*$/i;

let codes: ReadonlyMap<unknown, HttpStatus> | undefined;

/**
 * The codes by name, and by the most common inputs as they are: the number, its digits, the phrase and the constant.
 */
function codesByName(): ReadonlyMap<unknown, HttpStatus> {
  return (codes ??= new Map<unknown, HttpStatus>([
    ...formerNameKeys.split('|').map((name) => [name.slice(0, -3), Number(name.slice(-3)) as HttpStatus] as const),
    ...Object.entries(reasonPhrases).flatMap(([digits, phrase]) => {
      const code = Number(digits) as HttpStatus;
      return [nameKey(phrase), phrase, statusName(code), digits, code].map((name) => [name, code] as const);
    }),
  ]));
}
