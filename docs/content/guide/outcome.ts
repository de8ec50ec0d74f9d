import type { HttpStatus } from 'http-status-kit';
import type { RestGuide, StatusAdvice } from 'http-status-kit/guide';

/** A row of the package by method and outcome, such as `POST.created` or `any.rateLimited`. */
export type GuideRow = {
  [Method in keyof RestGuide]: `${Method}.${string & keyof RestGuide[Method]}`;
}[keyof RestGuide];

/** Other codes, each with the case in which to use it instead. */
export type OtherCodes = Readonly<Partial<Record<HttpStatus, string>>>;

/** What the site adds to a row of the package. Texts are plain English, and codes in them become links. */
export interface OutcomeProse {
  /** What to do, as the heading of the outcome. */
  readonly title: string;
  /** Sentences after `when` and `why`. */
  readonly more?: string;
  /** Further required fields or content, in addition to the row. */
  readonly must?: readonly string[];
  readonly should?: readonly string[];
  readonly mustNot?: readonly string[];
  /** The specification requires the content of the row. Without this, the content is advice. */
  readonly contentRequired?: true;
  /** Further alternatives, in addition to the row. */
  readonly also?: OtherCodes;
  /** Equally good alternatives: choose one and document it. */
  readonly or?: readonly HttpStatus[];
  /** Common mistakes. */
  readonly avoid?: readonly string[];
  /** Further references, in addition to the sections of the row. */
  readonly refs?: readonly string[];
  /** A standard requires this code, or the field that goes with it. */
  readonly normative?: true;
  readonly topics: readonly string[];
  /** Search words. */
  readonly words?: readonly string[];
}

/** What the site adds to a row of the package. The id is its address on the site: never rename or reuse one. */
export interface RowProse extends OutcomeProse {
  readonly id: `o-${string}`;
}

/** An outcome that the package does not have: its row and its prose. */
export interface SiteOutcome extends Omit<StatusAdvice, 'code' | 'why'>, OutcomeProse {
  /** `null` for an outcome that forwards the code of another response. */
  readonly code: HttpStatus | null;
  /** Absent if `when` is enough. */
  readonly why?: string;
}
