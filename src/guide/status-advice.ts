import type { HttpStatus } from '../generated/http-status.js';
import type { outcomeCodes } from './outcome-codes.js';

type OutcomeCodes = typeof outcomeCodes;

/** A method that the guide knows, in upper case as in a request, or `any` if the method does not matter. */
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

/** Header fields of the response, each with what to write into it. */
export type FieldAdvice = Readonly<Record<string, string>>;

/** A row of the guide: the code for an outcome, the reason for it, and what to send with it. */
export interface StatusAdvice<Code extends HttpStatus = HttpStatus> {
  /** What has happened to the request, in one sentence. */
  readonly when: string;
  /** The status code that the guide recommends. */
  readonly code: Code;
  /** Why the guide recommends this code, in one sentence. */
  readonly why: string;
  /** Other codes, each with the case in which it is right instead; absent if there are none. */
  readonly alternatives?: Readonly<Partial<Record<HttpStatus, string>>>;
  /** Header fields that the specification requires, each with what to write into it; absent if there are none. */
  readonly required?: FieldAdvice;
  /** Header fields that the guide recommends, each with what to write into it; absent if there are none. */
  readonly advised?: FieldAdvice;
  /** What the body of the response should say; absent if the guide has no advice for it. */
  readonly content?: string;
  /** The sections that the advice follows, such as `RFC 9110 §15.3.2, §9.3.3`. */
  readonly spec: string;
}

/** The rows of the guide, by method and outcome. */
export type RestGuide = {
  readonly [Method in keyof OutcomeCodes]: {
    readonly [Outcome in keyof OutcomeCodes[Method]]: StatusAdvice<OutcomeCodes[Method][Outcome] & HttpStatus>;
  };
};
