import { comparisonsOf, type Comparison } from './compare.ts';
import { contestants } from './contestants.ts';
import { renderRatio, renderTable } from './render-table.ts';
import type { Results, Table } from './results.ts';

/** Prints a table with columns of equal width. */
export function printTable(table: Table): void {
  const lines = renderTable(table);
  const widths = (lines[0] ?? []).map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  console.log(`\n${table.title}`);
  for (const line of lines)
    console.log(`  ${line.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd());
}

/** Prints how often this package leads, where a peer leads, and which promises were missed. */
export function printSummary(results: Pick<Results, 'parts'>): void {
  const comparisons = comparisonsOf(results);
  const behind = comparisons.filter(({ leads, counts }) => counts && !leads);
  console.log('\nBehind a peer:');
  for (const { table, row, peer, factor } of behind) {
    console.log(`  ${table}: ${row}: ${renderRatio(factor)} of ${contestants[peer].title}`);
  }
  console.log('\nMissed promises:');
  for (const { title, row, promise } of missedOf(results)) console.log(`  ${title}: ${row}: ${promise}`);
  for (const part of Object.keys(results.parts)) {
    const ofPart = comparisons.filter((comparison) => comparison.part === part);
    if (ofPart.length > 0) console.log(`\n${part}: ${countOf(ofPart)}`);
  }
  console.log(`\nLeads in ${countOf(comparisons)}`);
}

/** Says in how many of the counted comparisons this package leads. */
export function countOf(comparisons: readonly Pick<Comparison, 'leads' | 'counts'>[]): string {
  const counted = comparisons.filter(({ counts }) => counts);
  const text = `${counted.filter(({ leads }) => leads).length} of ${counted.length} comparisons`;
  const leftOut = comparisons.length - counted.length;
  return leftOut > 0 ? `${text}, ${leftOut} left out` : text;
}

/** The promises that this package did not keep. */
export function missedOf({ parts }: Pick<Results, 'parts'>): { title: string; row: string; promise: string }[] {
  return Object.values(parts)
    .flat()
    .flatMap(({ title, rows }) =>
      rows.flatMap(({ title: row, budget }) =>
        budget && !budget.kept ? [{ title, row, promise: budget.promise }] : [],
      ),
    );
}
