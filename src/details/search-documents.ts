import { nameWeight, type SearchDocument } from './search.js';
import type { StatusDetails } from './status-details.js';
import type { UnofficialDetails } from './unofficial-details.js';

/** Prepares a registered code for the search. */
export function toStatusDocument(hit: StatusDetails): SearchDocument<StatusDetails> {
  const { code, name, phrase, formerPhrases, formerNames, state, headers, grpc, keywords, summary } = hit;
  return {
    hit,
    code,
    standing: state === 'standard' ? 1 : 0.7,
    names: [phrase, name, ...formerPhrases, ...formerNames],
    texts: [
      [keywords.join(' '), 4],
      [headers.map((header) => header.name).join(' '), 1],
      [grpc.toHttp.join(' '), 3],
      [hit.class, 2],
      [summary, 1],
    ],
  };
}

/** Prepares an unofficial code for the search, which ranks it below a registered one that matches equally well. */
export function toUnofficialDocument(hit: UnofficialDetails): SearchDocument<UnofficialDetails> {
  const { code, name, phrase, vendor, alsoUsedBy, keywords, summary } = hit;
  return {
    hit,
    code,
    standing: 0.35 + 0.02 * alsoUsedBy.length,
    // The phrase is not a name, because vendors use general words for it, such as "Redirect" or "Blocked".
    names: [name],
    texts: [
      [phrase, nameWeight],
      [keywords.join(' '), 4],
      [[vendor, ...alsoUsedBy, 'unofficial'].join(' '), 4],
      [summary, 1],
    ],
  };
}
