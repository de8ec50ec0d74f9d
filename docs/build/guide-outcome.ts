import type { Guide } from './guide-data.js';
import type { GuideOutcome } from './guide-outcome-data.js';
import { referenceLinks } from './guide-references.js';
import { codeLinks, codeName, inline, list } from './guide-text.js';

/** The heading of an outcome: its code, or what to do about the code. */
export function outcomeName({ code, choice, retired }: GuideOutcome): string {
  if (code === null) return 'Keep the code';
  if (retired) return `Not ${codeName(code)}`;
  return (choice ?? [code]).map(codeName).join(' or ');
}

/** The labels of the flags of an outcome. */
export function outcomeFlags({ normative, draft, retired, choice }: GuideOutcome): string[] {
  return [
    ...(normative ? ['The standard demands it'] : []),
    ...(draft ? ['Internet-Draft'] : []),
    ...(retired ? ['Not to be sent'] : []),
    ...(choice ? ['Choose one'] : []),
  ];
}

const parts = [
  ['must', 'It must have'],
  ['should', 'It should have'],
  ['mustNot', 'It must not have'],
] as const;

const notHaving = /^(?:sending|passing|being)\b/;

/** The lists of an outcome with their titles, as HTML. */
export function outcomeParts(outcome: GuideOutcome, guide: Guide): { title: string; html: string }[] {
  const lists = parts.flatMap(([part, title]) => {
    const texts = outcome[part];
    if (texts === undefined) return [];
    const act = part === 'mustNot' && texts.every((text) => notHaving.test(text));
    return [{ title: act ? 'Never' : title, html: list(texts) }];
  });
  const also = outcome.also?.map(
    ({ code, when }) => `<li>${codeLinks([code])}: ${inline(when)}${compareLink(guide, outcome.code, code)}</li>`,
  );
  return [
    ...lists,
    ...(also ? [{ title: 'Rather another?', html: `<ul>\n${also.join('\n')}\n</ul>` }] : []),
    ...(outcome.avoid ? [{ title: 'Avoid', html: list(outcome.avoid) }] : []),
    { title: 'Why', html: `<p>${referenceLinks(outcome.refs)}</p>` },
  ];
}

function compareLink(guide: Guide, code: number | null, other: number): string {
  const pair = guide.comparisons.find(({ codes }) => code !== null && codes.includes(code) && codes.includes(other));
  return pair === undefined ? '' : ` (<a href="/compare/${pair.slug}">compare</a>)`;
}

/** An outcome as a section with its own anchor. */
export function outcomeSection(outcome: GuideOutcome, guide: Guide, level: number): string {
  const flags = outcomeFlags(outcome).map((flag) => ` <span class="flag">${flag}</span>`);
  const codes = outcome.choice ?? (outcome.code === null ? [] : [outcome.code]);
  return [
    `${'#'.repeat(level)} ${outcomeName(outcome)}: ${outcome.title} {#${outcome.id}}`,
    '',
    '<div class="outcome">',
    `<p>${inline(outcome.reason)}${flags.join('')}</p>`,
    ...outcomeParts(outcome, guide).map(({ title, html }) => `<p class="part">${title}</p>\n${html}`),
    ...(codes.length > 0 ? [`<p class="part">Read more</p>\n<p>${codeLinks(codes)}</p>`] : []),
    '</div>',
    '',
  ].join('\n');
}
