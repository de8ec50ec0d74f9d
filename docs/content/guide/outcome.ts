import type { HttpStatus } from 'http-status-kit';
import type { RestGuide, StatusAdvice } from 'http-status-kit/guide';

/** A row of the package by method and outcome, such as `POST.created` or `any.rateLimited`. */
export type GuideRow = {
  [Method in keyof RestGuide]: `${Method}.${string & keyof RestGuide[Method]}`;
}[keyof RestGuide];

/** Other codes, each with the case in which it is right instead. */
export type OtherCodes = Readonly<Partial<Record<HttpStatus, string>>>;

/** What the site says about an outcome beyond the row of the package. Texts are plain English; numbers of codes become links. */
export interface OutcomeProse {
  /** What to do, as the heading of the outcome. */
  readonly title: string;
  /** Sentences that follow on `when` and `why`. */
  readonly more?: string;
  /** Fields, or what the content has to be, besides those of the row. */
  readonly must?: readonly string[];
  readonly should?: readonly string[];
  readonly mustNot?: readonly string[];
  /** The content of the row is what the specification demands, not advice. */
  readonly contentRequired?: true;
  /** Codes besides the alternatives of the row. */
  readonly also?: OtherCodes;
  /** Alternatives that are equally right: choose one and document it. */
  readonly or?: readonly HttpStatus[];
  /** Widespread mistakes. */
  readonly avoid?: readonly string[];
  /** References besides the sections of the row. */
  readonly refs?: readonly string[];
  /** A standard requires this code, or the field that goes with it. */
  readonly normative?: true;
  readonly topics: readonly string[];
  /** What somebody may search for. */
  readonly words?: readonly string[];
}

/** What the site says about a row of the package. The id is its address on the site: never rename or reuse one. */
export interface RowProse extends OutcomeProse {
  readonly id: `o-${string}`;
}

/** An outcome that the package does not have: a row of the same shape with its prose. */
export interface SiteOutcome extends Omit<StatusAdvice, 'code' | 'why'>, OutcomeProse {
  /** `null` keeps the code that came from elsewhere. */
  readonly code: HttpStatus | null;
  /** Absent where `when` says it all. */
  readonly why?: string;
}
