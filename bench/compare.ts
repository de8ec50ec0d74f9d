import { peers, type Contestant } from './contestants.ts';
import type { Measurement, Results, Row, Table } from './results.ts';
import { unlikeOf, type Unlike } from './unlike.ts';

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
  /** In what the two differ, if they do not do the same. */
  readonly unlike: Unlike | undefined;
  /** Whether it is counted: who does less is not, and who does more only where it leads all the same. */
  readonly counts: boolean;
}

/** Each row of ours beside each peer that has it too; other runtimes only repeat what was compared. */
export function comparisonsOf({ parts }: Pick<Results, 'parts'>): Comparison[] {
  return Object.entries(parts).flatMap(([part, tables]) =>
    tables
      .filter(({ runtime }) => runtime === undefined)
      .flatMap((table) => table.rows.flatMap((row) => compareRow(part, table, row))),
  );
}

function compareRow(part: string, table: Table, row: Row): Comparison[] {
  const { kit } = row.cells;
  return peers.flatMap((peer): Comparison[] => {
    const theirs = row.cells[peer];
    if (!kit || !theirs) return [];
    const [ours, other] = [sizeOf(kit), sizeOf(theirs)];
    const leads = ours <= other * toleranceOf(table);
    const unlike = unlikeOf(table.title, row.title, peer);
    const counts = unlike === undefined || (unlike.does === 'more' && !leads);
    return [{ part, table: table.title, row: row.title, peer, factor: ours / other, leads, unlike, counts }];
  });
}

/** Whoever is first in a row, and all that are equal to it; nobody where there is nobody to compare this package with. */
export function firstOf(table: Table, row: Row): Contestant[] {
  const rivals = compareRow('', table, row).flatMap(({ peer, counts }) => (counts ? [peer] : []));
  if (rivals.length === 0) return [];
  const racers = (['kit', ...rivals] as const).flatMap((name) => {
    const cell = row.cells[name];
    return cell ? [{ name, size: sizeOf(cell) }] : [];
  });
  const best = Math.min(...racers.map(({ size }) => size));
  return racers.flatMap(({ name, size }) => (size <= best * toleranceOf(table) ? [name] : []));
}

/** What is compared: ratios where there are any, since each was taken in one moment of the machine. */
const sizeOf = ({ ratio, value }: Measurement): number => ratio ?? value;

/** What two contestants may differ by before one of them is ahead: nothing where numbers are exact. */
const toleranceOf = (table: Table): number => (table.exact ? 1 : 1.05);
