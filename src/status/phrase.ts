import type { HttpStatus } from '../generated/http-status.js';
import { reasonPhrases, type ReasonPhrases } from '../generated/phrases.js';
import type { AnyNumber, IsOpen } from './narrow.js';
import type { StatusNameOf } from './classes.js';

/** The reason phrase of a registered code, such as `'Not Found'`. */
export type ReasonPhrase = ReasonPhrases[HttpStatus];

/** The reason phrase of one code: `ReasonPhraseOf<404>` is `'Not Found'`. */
export type ReasonPhraseOf<Code extends number> = Code extends HttpStatus
  ? ReasonPhrases[Code]
  : IsOpen<Code> extends true
    ? string | undefined
    : undefined;

/**
 * Returns the reason phrase of a registered code, as RFC 9110 and the IANA registry currently spell it.
 *
 * For 306 and 418, which are only "(Unused)" there, it returns the name that they are known by. Returns `undefined` for
 * any other number.
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
 * Returns the name of the constant for a registered code; `undefined` for any other number.
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
