import type { GuideRow } from './outcome.js';
import type { SiteOutcomeId } from './site-outcomes.js';

/** Where an answer leads: to a row of the package, to an outcome of the site, or to the next question. */
export interface Answer<QuestionId extends string> {
  readonly label: string;
  readonly hint?: string;
  readonly to: GuideRow | SiteOutcomeId | QuestionId;
}

/** A question with its answers by name; the id of an answer is that of its question and the name, such as `q-start.worked`. */
export interface Question<QuestionId extends string> {
  readonly ask: string;
  readonly help?: string;
  readonly answers: Readonly<Record<string, Answer<QuestionId>>>;
}

/** Questions by id. That an answer leads to a question that exists is checked by the compiler. */
export function defineQuestions<QuestionId extends `q-${string}`>(
  questions: Readonly<Record<QuestionId, Question<NoInfer<QuestionId>>>>,
): typeof questions {
  return questions;
}
