import type { HttpStatus } from 'http-status-kit';

/** The smaller code and the larger one: the address of the comparison. */
export type ComparisonSlug = `${HttpStatus}-vs-${HttpStatus}`;

/** What a text says of the first code, and of the second. */
export type Sides = readonly [first: string, second: string];

/** Two codes side by side. */
export interface Comparison {
  readonly question: string;
  readonly answer: string;
  /** The rows of the table by aspect. */
  readonly rows: Readonly<Record<string, Sides>>;
  /** When to choose which. */
  readonly pick: Sides;
  readonly mistake: string;
  /** What older guides get wrong. */
  readonly corrections?: readonly string[];
  readonly refs: readonly string[];
  /** One of the pairs that most people look up. */
  readonly common?: true;
}
