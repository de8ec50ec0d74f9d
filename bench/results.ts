import type { Contestant } from './contestants.ts';

/** A median with its quartiles, or an exact number. */
export interface Measurement {
  readonly value: number;
  readonly quartiles?: { readonly lower: number; readonly upper: number };
  /** Of several runs, half of what lies between the lowest and the highest ratio. */
  readonly spread?: number;
  /** How much it is of the limit; of what is timed, the median of the ratios of each round, and then of each run. */
  readonly ratio?: number;
}

export type Cells = Partial<Readonly<Record<Contestant, Measurement>>>;

export interface Row {
  readonly title: string;
  readonly cells: Cells;
  /** Of this package: the value for each size of the input, and the factor that a doubling of the size brings. */
  readonly growth?: { readonly bySize: Readonly<Record<string, number>>; readonly perDoubling: number };
  /** What this package promises, and whether it holds. */
  readonly budget?: { readonly promise: string; readonly kept: boolean };
}

export interface Table {
  readonly title: string;
  readonly unit: 'B' | 'ns' | 'ms' | 'count';
  /** Whether a second run gives the same numbers. */
  readonly exact: boolean;
  /** What it was measured with, if not with the Node of the whole run. */
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

/** A row with a budget, which counts where this package was measured. */
export function withBudget(row: Row, promise: string, isKept: (kit: Measurement, cells: Cells) => boolean): Row {
  const { kit } = row.cells;
  return kit ? { ...row, budget: { promise, kept: isKept(kit, row.cells) } } : row;
}
