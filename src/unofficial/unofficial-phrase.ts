import type { UnofficialStatus } from '../generated/unofficial.js';
import { vendorPhrases } from '../generated/unofficial-phrases.js';
import type { AnyNumber, IsOpen } from '../status/narrow.js';

/** The phrase that one vendor uses for a number. */
export interface VendorPhrase {
  /** The vendor, such as `nginx`. */
  readonly vendor: string;
  /** The phrase, such as `Client Closed Request`. */
  readonly phrase: string;
}

type PhrasesByCode = typeof vendorPhrases;

/** The phrases of one number, with their vendors: `UnofficialPhrasesOf<444>` is a tuple with the phrase of nginx. */
export type UnofficialPhrasesOf<Code extends number> = Code extends UnofficialStatus
  ? PhrasesByCode[Code]
  : IsOpen<Code> extends true
    ? readonly VendorPhrase[]
    : readonly [];

/** The phrase of one number: `UnofficialPhraseOf<499>` is `'Client Closed Request'`. */
export type UnofficialPhraseOf<Code extends number> = Code extends UnofficialStatus
  ? PhrasesByCode[Code][0]['phrase']
  : IsOpen<Code> extends true
    ? string | undefined
    : undefined;

/**
 * The phrase of an unofficial code, such as `'Client Closed Request'` for 499; `undefined` for any other number.
 *
 * If a number has several meanings, this is the first phrase of {@link unofficialPhrases}. Some numbers, such as 308,
 * are registered with another meaning. If you don't know who sent the code, try `reasonPhrase` first.
 *
 * @example
 * ```ts
 * unofficialPhrase(522); //=> 'Connection Timed Out'
 * unofficialPhrase(404); //=> undefined
 * ```
 */
export function unofficialPhrase<const Code extends UnofficialStatus | AnyNumber>(code: Code): UnofficialPhraseOf<Code>;
export function unofficialPhrase(code: number): string | undefined {
  return unofficialPhrases(code)[0]?.phrase;
}

/**
 * The phrases of an unofficial code, one for each meaning: 499 is `'Client Closed Request'` in nginx and
 * `'Token Required'` in Esri. Returns an empty array for any other number.
 *
 * Meanings that are still in use come first, then statuses before numbers in the content of a response, then what the
 * vendor's source or documentation shows before what only others report.
 *
 * @example
 * ```ts
 * unofficialPhrases(499).map(({ vendor }) => vendor); //=> ['nginx', 'Esri']
 * ```
 */
export function unofficialPhrases<const Code extends UnofficialStatus | AnyNumber>(
  code: Code,
): UnofficialPhrasesOf<Code>;
export function unofficialPhrases(code: unknown): readonly VendorPhrase[] {
  if (typeof code !== 'number') return [];
  const phrases: Readonly<Record<number, readonly VendorPhrase[]>> = vendorPhrases;
  return phrases[code] ?? [];
}
