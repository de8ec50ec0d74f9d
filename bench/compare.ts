import { contestantNames, peers, type Contestant } from './contestants.ts';
import type { Measurement, Results, Row, Table } from './results.ts';

/** A row of ours beside that of one peer. */
export interface Comparison {
  readonly part: string;
  readonly table: string;
  readonly row: string;
  readonly peer: Contestant;
  /** How much ours is of theirs. */
  readonly factor: number;
  /** Whether ours is the smaller one; what is timed counts as equal up to five hundredths more. */
  readonly leads: boolean;
}

/** Each row of ours beside each peer that has it too. */
export function comparisonsOf({ parts }: Pick<Results, 'parts'>): Comparison[] {
  return Object.entries(parts).flatMap(([part, tables]) =>
    tables.flatMap((table) => table.rows.flatMap((row) => compareRow(part, table, row))),
  );
}

function compareRow(part: string, table: Table, row: Row): Comparison[] {
  const { kit } = row.cells;
  return peers.flatMap((peer): Comparison[] => {
    const theirs = row.cells[peer];
    if (!kit || !theirs) return [];
    const [ours, other] = [sizeOf(kit), sizeOf(theirs)];
    return [
      {
        part,
        table: table.title,
        row: row.title,
        peer,
        factor: ours / other,
        leads: ours <= other * toleranceOf(table),
      },
    ];
  });
}

/** Whoever is first in a row, and all that are equal to it; the limit is not in the race. */
export function firstOf(table: Table, { cells }: Row): Contestant[] {
  const racers = contestantNames.filter((name) => name !== 'limit' && cells[name] !== undefined);
  const sizes = racers.flatMap((name) => (cells[name] ? sizeOf(cells[name]) : []));
  const best = Math.min(...sizes);
  return racers.filter((_, index) => (sizes[index] ?? Number.NaN) <= best * toleranceOf(table));
}

/** What is compared: ratios where there are any, since each was taken in one moment of the machine. */
const sizeOf = ({ ratio, value }: Measurement): number => ratio ?? value;

/** What two contestants may differ by before one of them is ahead: nothing where numbers are exact. */
const toleranceOf = (table: Table): number => (table.exact ? 1 : 1.05);
