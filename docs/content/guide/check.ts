import type { HttpStatus } from 'http-status-kit';

/** A check that a server makes before it responds. */
export interface Check {
  readonly check: string;
  readonly codes: readonly HttpStatus[];
  /** `rule`: a standard fixes the position of the check. `advice`: we recommend it. */
  readonly kind: 'rule' | 'advice';
  readonly note?: string;
}
