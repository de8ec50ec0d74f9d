import { comparisonsOf } from './compare.ts';
import { contestants } from './contestants.ts';
import { reasonFor, reasons } from './reasons.ts';
import type { Results } from './results.ts';
import { unlikes } from './unlike.ts';

/** Finds stars and reasons that no longer match a row, and peers that lead without a reason. */
export function wrongEntries(results: Pick<Results, 'parts'>): string[] {
  const comparisons = comparisonsOf(results);
  const stars = unlikes.flatMap((unlike) =>
    unlike.rows.flatMap((row) =>
      unlike.peers
        .filter((peer) => !comparisons.some((it) => it.unlike === unlike && it.row === row && it.peer === peer))
        .map((peer) => `the star of ${contestants[peer].title} in "${row}" fits no row of ${String(unlike.table)}`),
    ),
  );
  const counted = comparisons.filter(({ counts }) => counts);
  const used = new Set(counted.map(reasonFor));
  const unused = reasons.filter(([, reason]) => !used.has(reason));
  const unexplained = counted.filter((comparison) => !comparison.leads && reasonFor(comparison) === '');
  return [
    ...stars,
    ...unused.map(([where]) => `the reason for ${String(where)} fits no row`),
    ...unexplained.map(
      ({ table, row, peer }) => `${contestants[peer].title} leads in "${table}: ${row}" without reason`,
    ),
  ];
}
