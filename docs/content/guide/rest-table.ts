import type { HttpStatus } from 'http-status-kit';
import type { GuideMethod } from 'http-status-kit/guide';
import type { GuideRow } from './outcome.js';

/** A row of a table. Its codes are those of the package: the recommended one, and after it those of `or`. */
export interface RestCase {
  readonly when: string;
  readonly row: GuideRow;
  /** Alternatives of the row that are right here too. */
  readonly or?: readonly HttpStatus[];
  readonly note?: string;
  /** One of the cases that most services meet. */
  readonly common?: true;
  /** A standard demands the code for this case; needless where it demands the code, or a field, for the whole outcome. */
  readonly fixed?: true;
}

/** Cases by name; the id of a case is that of its table and the name, such as `rest-get-item.gone`. */
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
