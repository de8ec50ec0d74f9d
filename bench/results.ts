import type { Contestant } from './contestants.ts';

/** A median with its quartiles, or an exact number. */
export interface Measurement {
  readonly value: number;
  readonly quartiles?: { readonly lower: number; readonly upper: number };
  /** With several runs, half the difference between the lowest and the highest ratio. */
  readonly spread?: number;
  /** The value divided by that of the limit. For times, the median over the rounds, and then over the runs. */
  readonly ratio?: number;
}

export type Cells = Partial<Readonly<Record<Contestant, Measurement>>>;

export interface Row {
  readonly title: string;
  readonly cells: Cells;
  /** For this package, the value for each input size, and the factor that doubling the size costs. */
  readonly growth?: { readonly bySize: Readonly<Record<string, number>>; readonly perDoubling: number };
  /** What this package promises, and whether it keeps the promise. */
  readonly budget?: { readonly promise: string; readonly kept: boolean };
}

export interface Table {
  readonly title: string;
  readonly unit: 'B' | 'ns' | 'ms' | 'count';
  /** Whether every run gives the same numbers. */
  readonly exact: boolean;
  /** The runtime that was measured, if it is not the Node that ran the benchmark. */
  readonly runtime?: { readonly name: string; readonly version: string };
  readonly rows: readonly Row[];
}

export interface Results {
  readonly measured: string;
  readonly quick: boolean;
  readonly machine: { readonly node: string; readonly cpu: string; readonly cores: number; readonly system: string };
  readonly versions: Readonly<Record<string, string>>;
  readonly parts: Readonly<Record<string, readonly Table[]>>;
}

export function ratioOf({ ratio, value }: Measurement, limit: Measurement | undefined): number | undefined {
  return ratio ?? (limit && limit.value > 0 ? value / limit.value : undefined);
}

/** Adds a budget to a row, if this package was measured in it. */
export function withBudget(row: Row, promise: string, isKept: (kit: Measurement, cells: Cells) => boolean): Row {
  const { kit } = row.cells;
  return kit ? { ...row, budget: { promise, kept: isKept(kit, row.cells) } } : row;
}
