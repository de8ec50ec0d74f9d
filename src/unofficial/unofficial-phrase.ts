import type { UnofficialStatus } from '../generated/unofficial.js';
import { vendorPhrases } from '../generated/unofficial-phrases.js';
import type { AnyNumber, IsOpen } from '../status/narrow.js';

/** What one vendor calls a number. */
export interface VendorPhrase {
  readonly vendor: string;
  readonly phrase: string;
}

type PhrasesByCode = typeof vendorPhrases;

/** The phrases of one number by vendor: `UnofficialPhrasesOf<444>` is a tuple of one, that of nginx. */
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
 * The phrase of an unofficial code, such as `'Client Closed Request'` of 499; `undefined` for any other number.
 *
 * A number with several owners gives the first phrase of {@link unofficialPhrases}. Some numbers are registered with another
 * meaning, 308 for one: ask `reasonPhrase` first where the sender is not known.
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
 * What every owner of an unofficial code calls it: 499 is `'Client Closed Request'` of nginx and `'Token Required'` of Esri.
 * Empty for any other number.
 *
 * Meanings in use come before those out of use, statuses before numbers that stand in the content of a response, and what
 * the vendor's code or documentation shows before what only others tell.
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
