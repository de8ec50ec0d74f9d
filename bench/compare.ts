import { peers, type Contestant } from './contestants.ts';
import type { Measurement, Results, Row, Table } from './results.ts';
import { unlikeOf, type Unlike } from './unlike.ts';

/** One row, comparing this package with one peer. */
export interface Comparison {
  readonly part: string;
  readonly table: string;
  readonly row: string;
  readonly peer: Contestant;
  /** Our number divided by theirs. */
  readonly factor: number;
  /** Whether our number is smaller or equal. Times that are up to 5 % larger count as equal. */
  readonly leads: boolean;
  /** How the two differ, if they do not do the same thing. */
  readonly unlike: Unlike | undefined;
  /** Whether the comparison counts. A peer that does less never counts; one that does more counts only if it leads. */
  readonly counts: boolean;
}

/** Compares this package with every peer, row by row. Skips tables of other runtimes, which repeat the same rows. */
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

/** The best contestants in a row, including ties. Empty if there is no peer to compare with. */
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

/** The number to compare: the ratio if there is one, because both of its times come from the same round. */
const sizeOf = ({ ratio, value }: Measurement): number => ratio ?? value;

/** The factor by which two contestants may differ and still be equal. Exact numbers have no tolerance. */
const toleranceOf = (table: Table): number => (table.exact ? 1 : 1.05);
