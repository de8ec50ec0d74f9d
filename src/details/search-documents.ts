import { nameWeight, type SearchDocument } from './search.js';
import type { StatusDetails } from './status-details.js';
import type { UnofficialDetails } from './unofficial-details.js';

/** A registered code as the search sees it. */
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

/** An unofficial code as the search sees it; a registered one that fits as well stands above it. */
export function toUnofficialDocument(hit: UnofficialDetails): SearchDocument<UnofficialDetails> {
  const { code, name, phrase, vendor, alsoUsedBy, keywords, summary } = hit;
  return {
    hit,
    code,
    standing: 0.35 + 0.02 * alsoUsedBy.length,
    // The phrase of a vendor may be a word for anything: "Redirect", "Blocked".
    names: [name],
    texts: [
      [phrase, nameWeight],
      [keywords.join(' '), 4],
      [[vendor, ...alsoUsedBy, 'unofficial'].join(' '), 4],
      [summary, 1],
    ],
  };
}
