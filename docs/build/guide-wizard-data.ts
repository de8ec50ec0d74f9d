import { toWords } from '../.vitepress/theme/guide/find-outcomes.js';
import type { WizardData, WizardOutcome } from '../.vitepress/theme/guide/wizard-data.js';
import type { Guide } from './guide-data.js';
import { outcomeFlags, outcomeName, outcomeParts } from './guide-outcome.js';
import type { GuideOutcome } from './guide-outcome-data.js';
import { inline } from './guide-text.js';
import { throwSample } from './throw-sample.js';

/** The data that the wizard loads: the questions and outcomes, with their texts as HTML. */
export function toWizardData(guide: Guide): WizardData {
  return {
    entryPoints: guide.entryPoints.map(({ label, question }) => ({ label, question })),
    questions: guide.questions.map(({ id, ask, help, answers }) => ({
      id,
      ask,
      ...(help !== undefined && { help: inline(help) }),
      answers: answers.map(({ id: answer, label, hint, question, outcome }) => ({
        id: answer,
        label,
        ...(hint !== undefined && { hint }),
        to: question ?? outcome ?? '',
      })),
    })),
    outcomes: guide.outcomes.map((outcome) => toOutcome(outcome, guide)),
  };
}

function toOutcome(outcome: GuideOutcome, guide: Guide): WizardOutcome {
  const { id, code, title, reason, choice, retired } = outcome;
  const codes = (choice ?? [code]).filter((one) => one !== null);
  const throws = code !== null && code >= 400 && !retired ? throwSample(code) : undefined;
  const pairs = guide.comparisons.filter((pair) => code !== null && pair.codes.includes(code));
  const also = new Set(outcome.also?.map((other) => other.code));
  const near = pairs.filter((pair) => pair.codes.some((one) => also.has(one)));
  return {
    id,
    name: outcomeName(outcome),
    title,
    codes,
    flags: outcomeFlags(outcome),
    reason: inline(reason),
    parts: outcomeParts(outcome, guide).map(({ title, html }) => ({ title, html: html.replaceAll('\n', '') })),
    ...(throws !== undefined && { throws }),
    compare: near.map(({ slug, codes: both }) => ({ slug, codes: both })),
    words: searchWords(outcome, guide),
  };
}

/**
 * Search words that are not in the name, the title or an answer that leads to the outcome: the filter searches those
 * anyway.
 */
function searchWords(outcome: GuideOutcome, guide: Guide): string {
  const { id, title, topics, words = [] } = outcome;
  const cases = [...guide.restTable, ...guide.crossTable].flatMap((group) =>
    group.cases.filter((one) => one.outcome === id),
  );
  const answers = guide.questions.flatMap((question) => question.answers.filter((answer) => answer.outcome === id));
  const found = toWords([outcomeName(outcome), title, ...answers.map(({ label }) => label)].join(' '));
  const own = toWords([...words, ...topics, ...cases.map(({ when }) => when)].join(' '));
  return [...new Set(own)].filter((word) => !found.some((other) => other.startsWith(word))).join(' ');
}
