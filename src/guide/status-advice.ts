import type { HttpStatus } from '../generated/http-status.js';
import type { outcomeCodes } from './outcome-codes.js';

type OutcomeCodes = typeof outcomeCodes;

/** A method that the guide knows, or `any` where the method does not matter. Methods are in upper case, as in a request. */
export type GuideMethod = keyof OutcomeCodes;

/** What can happen to a request with this method: the outcomes of the method, and those of any method. */
export type OutcomeOf<Method extends GuideMethod> = keyof OutcomeCodes[Method] | keyof OutcomeCodes['any'];

/** The recommended code: `ChosenStatus<'POST', 'created'>` is `201`. */
export type ChosenStatus<Method extends GuideMethod, Outcome> = Method extends GuideMethod
  ? Outcome extends keyof OutcomeCodes[Method]
    ? OutcomeCodes[Method][Outcome]
    : Outcome extends keyof OutcomeCodes['any']
      ? OutcomeCodes['any'][Outcome]
      : never
  : never;

/** Header fields of the response, each with what it says. */
export type FieldAdvice = Readonly<Record<string, string>>;

/** A row of the guide: which code answers an outcome, why, and with what. Absent means that there is nothing to say. */
export interface StatusAdvice<Code extends HttpStatus = HttpStatus> {
  /** What happens, in one sentence. */
  readonly when: string;
  /** The recommended code. */
  readonly code: Code;
  /** Why this code, in one sentence. */
  readonly why: string;
  /** Codes that are also right, or right in a neighbouring case, and when. */
  readonly alternatives?: Readonly<Partial<Record<HttpStatus, string>>>;
  /** Fields that the specification demands. */
  readonly required?: FieldAdvice;
  /** Fields that this guide advises; the specification allows or recommends them. */
  readonly advised?: FieldAdvice;
  /** What the content tells. */
  readonly content?: string;
  /** The sections that the advice follows. */
  readonly spec: string;
}

/** The rows of each method by outcome. */
export type RestGuide = {
  readonly [Method in GuideMethod]: {
    readonly [Outcome in keyof OutcomeCodes[Method]]: StatusAdvice<OutcomeCodes[Method][Outcome] & HttpStatus>;
  };
};
