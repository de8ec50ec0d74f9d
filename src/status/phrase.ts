import type { HttpStatus } from '../generated/http-status.js';
import { formerNames, reasonPhrases, type ReasonPhrases } from '../generated/phrases.js';
import { nameKey } from './name-key.js';
import type { AnyNumber, IsOpen, LiteralOf } from './narrow.js';
import type { StatusName, StatusNameOf, StatusOf } from './classes.js';

/** The reason phrase of a registered code, such as `'Not Found'`. */
export type ReasonPhrase = ReasonPhrases[HttpStatus];

/** The reason phrase of one code: `ReasonPhraseOf<404>` is `'Not Found'`. */
export type ReasonPhraseOf<Code extends number> = Code extends HttpStatus
  ? ReasonPhrases[Code]
  : IsOpen<Code> extends true
    ? string | undefined
    : undefined;

/**
 * The reason phrase of a registered code, as RFC 9110 and the IANA registry spell it today.
 *
 * 306 and 418, whose rows say no more than "(Unused)", give the names they are known by. Returns `undefined` for any other
 * number.
 *
 * @example
 * ```ts
 * reasonPhrase(404); //=> 'Not Found'
 * reasonPhrase(413); //=> 'Content Too Large'
 * reasonPhrase(471); //=> undefined
 * ```
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15 | RFC 9110 §15}
 */
export function reasonPhrase<const Code extends HttpStatus | AnyNumber>(code: Code): ReasonPhraseOf<Code>;
export function reasonPhrase(code: unknown): string | undefined {
  return typeof code === 'number' ? (reasonPhrases as Readonly<Record<number, string>>)[code] : undefined;
}

/**
 * The name of the constant of a registered code; `undefined` for any other number.
 *
 * @example
 * ```ts
 * statusName(404); //=> 'NOT_FOUND'
 * statusName(471); //=> undefined
 * ```
 */
export function statusName<const Code extends HttpStatus | AnyNumber>(code: Code): StatusNameOf<Code>;
export function statusName(code: unknown): string | undefined {
  const phrase: string | undefined = reasonPhrase(code as number);
  return phrase?.replace(/'/g, '').replace(/\W/g, '_').toUpperCase();
}

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
    ...formerNames.split('|').map((name) => [name.slice(0, -3), Number(name.slice(-3)) as HttpStatus] as const),
    ...Object.entries(reasonPhrases).flatMap(([digits, phrase]) => {
      const code = Number(digits) as HttpStatus;
      return [nameKey(phrase), phrase, statusName(code), digits, code].map((name) => [name, code] as const);
    }),
  ]));
}
