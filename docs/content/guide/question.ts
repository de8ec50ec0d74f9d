import type { GuideRow } from './outcome.js';
import type { SiteOutcomeId } from './site-outcomes.js';

/** An answer. It leads to a row of the package, to an outcome of the site, or to the next question. */
interface Answer<QuestionId extends string> {
  readonly label: string;
  readonly hint?: string;
  readonly to: GuideRow | SiteOutcomeId | QuestionId;
}

/**
 * A question with its answers by name. The id of an answer is the question's id and the name, such as
 * `q-start.worked`.
 */
export interface Question<QuestionId extends string> {
  readonly ask: string;
  readonly help?: string;
  readonly answers: Readonly<Record<string, Answer<QuestionId>>>;
}

/** Defines questions by id. The compiler checks that every answer leads to an existing question. */
export function defineQuestions<QuestionId extends `q-${string}`>(
  questions: Readonly<Record<QuestionId, Question<NoInfer<QuestionId>>>>,
): typeof questions {
  return questions;
}
