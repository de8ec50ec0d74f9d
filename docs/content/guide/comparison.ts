import type { HttpStatus } from 'http-status-kit';

/** The slug of a comparison: the smaller code, then the larger one. */
export type ComparisonSlug = `${HttpStatus}-vs-${HttpStatus}`;

/** A text about the first code, and one about the second. */
type Sides = readonly [first: string, second: string];

/** Two codes side by side. */
export interface Comparison {
  readonly question: string;
  readonly answer: string;
  /** The rows of the table, by aspect. */
  readonly rows: Readonly<Record<string, Sides>>;
  /** When to choose each code. */
  readonly pick: Sides;
  readonly mistake: string;
  /** What older guides get wrong. */
  readonly corrections?: readonly string[];
  readonly refs: readonly string[];
  /** Whether many people look up this pair. */
  readonly common?: true;
}
