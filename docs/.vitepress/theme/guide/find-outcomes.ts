import type { WizardData, WizardOutcome } from './wizard-data';

/** The words of a text, in lower case, without its markup. */
export const toWords = (text: string): string[] =>
  text
    .replace(/<[^>]+>|&\w+;/g, ' ')
    .toLowerCase()
    .match(/[\p{L}\d]+/gu) ?? [];

/** Scores a word of the query: highest in the name or title, lower in the search words, lowest in the reason. */
function score(word: string, { name, title, words, reason }: WizardOutcome): number {
  const begins = (text: string): boolean => toWords(text).some((one) => one.startsWith(word));
  if (begins(`${name} ${title}`)) return 4;
  if (begins(words)) return 3;
  return begins(reason) ? 1 : 0;
}

/** Adds to each outcome the words of the answers that lead to it, so that the filter finds them too. */
export function withAnswerWords({ questions, outcomes }: WizardData): readonly WizardOutcome[] {
  const answers = questions.flatMap((question) => question.answers);
  return outcomes.map((outcome) => {
    const labels = answers.filter(({ to }) => to === outcome.id).map(({ label }) => label);
    return { ...outcome, words: [outcome.words, ...labels].join(' ') };
  });
}

/** The outcomes that match every word of a query, best first. */
export function findOutcomes(outcomes: readonly WizardOutcome[], query: string): readonly WizardOutcome[] {
  const words = toWords(query);
  if (words.length === 0) return [];
  return outcomes
    .map((outcome) => ({ outcome, scores: words.map((word) => score(word, outcome)) }))
    .filter(({ scores }) => scores.every((one) => one > 0))
    .map(({ outcome, scores }) => ({ outcome, sum: scores.reduce((sum, one) => sum + one, 0) }))
    .sort((a, b) => b.sum - a.sum)
    .map(({ outcome }) => outcome);
}
