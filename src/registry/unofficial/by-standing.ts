import type { UnofficialRecord } from './unofficial-record.js';

const evidences: readonly UnofficialRecord['evidence'][] = ['source', 'vendor-docs', 'secondary'];

/** Lower comes first: codes still in use, then codes not from the content of a response, then better evidence. */
function standing({ deprecated, seenIn, evidence }: UnofficialRecord): number {
  return (deprecated ? 6 : 0) + (seenIn === 'content' ? 3 : 0) + evidences.indexOf(evidence);
}

/** Compares two records by number, then by standing, then by name. */
export function byStanding(a: UnofficialRecord, b: UnofficialRecord): number {
  return a.code - b.code || standing(a) - standing(b) || (a.name < b.name ? -1 : 1);
}
