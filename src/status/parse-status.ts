import type { HttpStatus } from '../generated/http-status.js';
import { formerNameKeys, reasonPhrases, type ReasonPhrases } from '../generated/phrases.js';
import type { StatusName, StatusOf } from './classes.js';
import { nameKey } from './name-key.js';
import type { IsOpen, LiteralOf } from './narrow.js';
import { statusName, type ReasonPhrase } from './phrase.js';

/** What {@link parseStatus} makes of an input: exact where the type of the input says enough. */
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
 * The registered code that a number or a text means: `404`, `'404'`, `'Not Found'`, `'NOT_FOUND'`, `'not-found'`,
 * `'NotFound'`, a status line such as `'HTTP/1.1 404 Not Found'`, and former phrases such as `'Payload Too Large'`, in upper
 * or lower case.
 *
 * Returns `undefined` for everything else and never guesses: not for `'404abc'`, `' 404'`, `404.5`, `'toString'`.
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
  // The longest phrase has fewer than 40 characters; what is longer is not worth a look.
  return input.length <= 64 && wordsOnly.test(input) ? codesByName().get(nameKey(input)) : undefined;
}

const wordsOnly = /^[a-z]+(?:(?: |-|_|'| ')[a-z]+)*$/i;

let codes: ReadonlyMap<unknown, HttpStatus> | undefined;

/** The codes by name, and by what is asked most often: the number, its digits, the phrase and the constant as they are. */
function codesByName(): ReadonlyMap<unknown, HttpStatus> {
  return (codes ??= new Map<unknown, HttpStatus>([
    ...formerNameKeys.split('|').map((name) => [name.slice(0, -3), Number(name.slice(-3)) as HttpStatus] as const),
    ...Object.entries(reasonPhrases).flatMap(([digits, phrase]) => {
      const code = Number(digits) as HttpStatus;
      return [nameKey(phrase), phrase, statusName(code), digits, code].map((name) => [name, code] as const);
    }),
  ]));
}
