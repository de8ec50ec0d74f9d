import { classTitles } from './page-head.js';
import type { Guide, GuideQuestion } from './guide-data.js';
import { outcomeName, outcomeSection } from './guide-outcome.js';
import type { GuideOutcome } from './guide-outcome-data.js';
import { inline } from './guide-text.js';
import { escapeHtml, frontmatter } from './markdown.js';

const classNames = Object.values(classTitles);

/** Every question and every outcome, one after another. */
function guideAllText(guide: Guide): string {
  const outcomes = new Map(guide.outcomes.map((outcome) => [outcome.id, outcome]));
  const questions = new Map(guide.questions.map((question) => [question.id, question]));
  const starts = guide.entryPoints.map(({ label, question }) => `<li><a href="#${question}">${label}</a></li>`);
  const groups = [1, 2, 3, 4, 5].map((digit) => outcomeGroup(guide, digit));
  const kept = guide.outcomes.filter(({ code }) => code === null);
  return [
    '<ul class="starts" aria-label="Start from">',
    ...starts,
    '</ul>',
    '',
    '## Questions',
    '',
    ...guide.questions.map((question) => questionSection(question, questions, outcomes)),
    ...groups,
    '## Outcomes without a code of their own {#outcomes-kept}',
    '',
    ...kept.map((outcome) => outcomeSection(outcome, guide, 3)),
  ].join('\n');
}

function outcomeGroup(guide: Guide, digit: number): string {
  const group = guide.outcomes
    .filter(({ code }) => code !== null && Math.trunc(code / 100) === digit)
    .sort((a, b) => (a.code ?? 0) - (b.code ?? 0));
  return [
    `## Outcomes: ${classNames[digit - 1] ?? ''} {#outcomes-${digit}xx}`,
    '',
    ...group.map((outcome) => outcomeSection(outcome, guide, 3)),
  ].join('\n');
}

function questionSection(
  question: GuideQuestion,
  questions: ReadonlyMap<string, GuideQuestion>,
  outcomes: ReadonlyMap<string, GuideOutcome>,
): string {
  const answers = question.answers.map(({ id, label, hint, question: next, outcome }) => {
    const target = outcomes.get(outcome ?? '');
    const text = target ? outcomeName(target) : (questions.get(next ?? '')?.ask ?? '');
    const more = hint === undefined ? '' : ` <span class="hint">${inline(hint)}</span>`;
    return `<li id="${id}">${escapeHtml(label)}${more} <span class="leads" aria-hidden="true">→</span> <a href="#${outcome ?? next ?? ''}">${escapeHtml(text)}</a></li>`;
  });
  return [
    `### ${question.ask} {#${question.id}}`,
    '',
    ...(question.help === undefined ? [] : [`<p>${inline(question.help)}</p>`, '']),
    '<ul class="answers-list">',
    ...answers,
    '</ul>',
    '',
  ].join('\n');
}

/**
 * The whole guide as HTML, which `/guide/` shows only without a script. To keep it small, it has no anchors for
 * answers and no references.
 */
export function guideAllHtml(guide: Guide): string {
  return guideAllText(guide)
    .replace(/^(#{2,3}) (.+?)(?: \{#(.+)\})?$/gm, (_, { length }: string, text: string, id?: string) => {
      const anchor = id === undefined ? '' : ` id="${id}"`;
      return `<h${length}${anchor}>${text}</h${length}>`;
    })
    .replace(/<li id="[^"]+">/g, '<li>')
    .replace(/ <span class="leads" aria-hidden="true">→<\/span>/g, ':')
    .replace(/<p class="part">Why<\/p>\n<p>.*<\/p>\n/g, '')
    .replace(/ class="code-link class-\d"/g, '')
    .replace(/\n+/g, '\n')
    .replace(/(?<=<[uo]l>|<\/li>)\n/g, '');
}

/** The page with the whole guide. */
export function guideAllPage(guide: Guide): string {
  const { length } = guide.questions;
  const lead = `The ${length} questions of the guide with all their answers, and the ${guide.outcomes.length} outcomes with their reasons.`;
  return [
    frontmatter({
      title: 'The whole guide on one page',
      description: `${lead} Readable without a script.`,
      pageClass: 'guide-page guide-all',
      outline: 2,
    }),
    '# The whole guide on one page',
    '',
    `${lead} [Ask the questions one by one](/guide/) instead.`,
    '',
    guideAllText(guide),
  ].join('\n');
}
