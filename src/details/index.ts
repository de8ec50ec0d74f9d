/**
 * Every registered and unofficial status code as typed data, and a search over them.
 *
 * @module
 */
import { toStatusDocument, toUnofficialDocument } from './search-documents.js';
import { search, toSearchIndex, type SearchIndex } from './search.js';
import type { StatusDetails } from './status-details.js';
import { toStatusDetails } from './to-status-details.js';
import { toUnofficialDetails, type UnofficialDetails } from './unofficial-details.js';
import type { HttpStatus } from '../generated/http-status.js';
import type { AnyNumber, IsOpen } from '../status/narrow.js';
import { statusRecords } from '../registry/index.js';
import { unofficialRecords } from '../registry/unofficial/index.js';

export type {
  CacheDetails,
  ContentDetails,
  GrpcDetails,
  HeaderDetails,
  InsteadDetails,
  RelatedDetails,
  RetryDetails,
  SpecDetails,
  StatusDetails,
  VersionDetails,
} from './status-details.js';
export type { UnofficialDetails } from './unofficial-details.js';
export type { HeaderLevel } from '../registry/header-rule.js';
export type { ExpectedContent, RedirectRule, StatusState } from '../registry/status-record.js';

/** The details of one code: `StatusDetails<404>` for `404`, `StatusDetails | undefined` for a plain `number`. */
export type StatusDetailsOf<Code extends number> = Code extends HttpStatus
  ? StatusDetails<Code>
  : IsOpen<Code> extends true
    ? StatusDetails | undefined
    : undefined;

/** The details of every registered code, in ascending order. */
export const allStatusDetails: readonly StatusDetails[] = /* @__PURE__ */ statusRecords.map(toStatusDetails);

/** The details of every unofficial code, in ascending order. A number appears once for each of its meanings. */
export const allUnofficialDetails: readonly UnofficialDetails[] =
  /* @__PURE__ */ unofficialRecords.map(toUnofficialDetails);

/**
 * Everything that the specifications say about a registered code; `undefined` for any other number.
 *
 * @example
 * ```ts
 * statusDetails(405).headers[0]?.name; //=> 'Allow'
 * statusDetails(404).cache.heuristic; //=> true
 * statusDetails(471); //=> undefined
 * ```
 *
 * @see {@link https://www.iana.org/assignments/http-status-codes | IANA HTTP Status Code Registry}
 */
export function statusDetails<const Code extends HttpStatus | AnyNumber>(code: Code): StatusDetailsOf<Code>;
export function statusDetails(code: unknown): StatusDetails | undefined {
  return (detailsByCode ??= new Map(allStatusDetails.map((details) => [details.code, details]))).get(code);
}

let detailsByCode: ReadonlyMap<unknown, StatusDetails> | undefined;

/**
 * What vendors mean by a number: an array with one entry for each known meaning, empty if there is none.
 *
 * Meanings that are still in use come first, then the better documented ones.
 *
 * @example
 * ```ts
 * unofficialDetails(444)[0]?.vendor; //=> 'nginx'
 * unofficialDetails(404); //=> []
 * ```
 */
export function unofficialDetails(code: number): readonly UnofficialDetails[] {
  return allUnofficialDetails.filter((details) => details.code === code);
}

/**
 * Searches the registered and unofficial codes, and returns the best matches first; an empty array if nothing matches.
 *
 * A query can be a number or its beginning, a class such as `4xx`, a phrase, the name of a constant, a former name, or
 * everyday words such as "rate limit". A letter or two may be mistyped. A registered code comes before an unofficial
 * one that matches equally well. Only the first hundred characters of a query count.
 *
 * @example
 * ```ts
 * searchDetails('rate limit')[0]?.code; //=> 429
 * searchDetails('forbiden')[0]?.code; //=> 403
 * searchDetails('41')[0]?.code; //=> 410
 * ```
 */
export function searchDetails(query: string | number): readonly (StatusDetails | UnofficialDetails)[];
export function searchDetails(query: unknown): readonly (StatusDetails | UnofficialDetails)[] {
  if (typeof query !== 'string' && typeof query !== 'number') return [];
  return search(
    (index ??= toSearchIndex<StatusDetails | UnofficialDetails>([
      ...allStatusDetails.map(toStatusDocument),
      ...allUnofficialDetails.map(toUnofficialDocument),
    ])),
    String(query),
  );
}

// This is not a search library, because one would be a dependency of every install, and would still lack what matters
// most for good results: the words, the weights and the rules for numbers.
let index: SearchIndex<StatusDetails | UnofficialDetails> | undefined;
