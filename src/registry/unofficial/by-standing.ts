import type { UnofficialRecord } from './unofficial-record.js';

const evidences: readonly UnofficialRecord['evidence'][] = ['source', 'vendor-docs', 'secondary'];

/** Lower is first: what is in use, then what is a status rather than a number in content, then what is documented better. */
function standing({ deprecated, seenIn, evidence }: UnofficialRecord): number {
  return (deprecated ? 6 : 0) + (seenIn === 'content' ? 3 : 0) + evidences.indexOf(evidence);
}

/** The order of the records: by number, then by the standing of the owner, then by name. */
export function byStanding(a: UnofficialRecord, b: UnofficialRecord): number {
  return a.code - b.code || standing(a) - standing(b) || (a.name < b.name ? -1 : 1);
}
