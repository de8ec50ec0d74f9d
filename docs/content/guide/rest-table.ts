import type { HttpStatus } from 'http-status-kit';
import type { GuideMethod } from 'http-status-kit/guide';
import type { GuideRow } from './outcome.js';

/** A row of a table. Its codes are the one that the package recommends, and then those in `or`. */
export interface RestCase {
  readonly when: string;
  readonly row: GuideRow;
  /** Alternatives of the row that also fit this case. */
  readonly or?: readonly HttpStatus[];
  readonly note?: string;
  /** Whether most services meet this case. */
  readonly common?: true;
  /** A standard requires the code in this case. Not needed if the whole outcome is `normative`. */
  readonly fixed?: true;
}

/** Cases by name. The id of a case is the table's id and the name, such as `rest-get-item.gone`. */
type Cases = Readonly<Record<string, RestCase>>;

/** The cases of one method at one target. */
export interface RestTable {
  readonly method: Exclude<GuideMethod, 'any'>;
  readonly target: string;
  readonly cases: Cases;
}

/** Cases of any method. */
export interface CrossTable {
  readonly title: string;
  readonly cases: Cases;
}
