import { formatRequest, formatResponse } from './message.js';
import { statusDetails } from 'http-status-kit/details';
import type { Content } from './content.js';
import { cachingFact, contentFact, retryFact } from './facts.js';
import type { Guide, GuideComparison } from './guide-data.js';
import { decidingQuestion } from './guide-graph.js';
import { referenceLinks } from './guide-references.js';
import { codeLink, codeName, inline, list, row, table } from './guide-text.js';
import { codeGroup, frontmatter } from './markdown.js';

/** Rows that come from the package, for aspects that the comparison itself does not cover. */
const facts = [
  ['Content of the response', /^body$/i, contentFact],
  ['Caches', /cache/i, cachingFact],
  ['The same request again', /retry$|client can do|client does next/i, retryFact],
] as const;

function comparisonTable({ codes, rows }: GuideComparison): string {
  const heads = ['', ...codes.map(codeLink)];
  const written = rows.map(({ aspect, cells }) =>
    row(heads, [inline(aspect), ...codes.map((code) => inline(cells[code] ?? ''))]),
  );
  const known = facts
    .filter(([, pattern]) => !rows.some(({ aspect }) => pattern.test(aspect)))
    .map(([aspect, , fact]) => [aspect, ...codes.map((code) => inline(fact(detailsOf(code))))] as const)
    .filter(([, first, second]) => first !== second)
    .map((cells) => row(heads, cells));
  return table(
    ['<span class="visually-hidden">Aspect</span>', ...heads.slice(1)],
    [...written, ...known],
    codes.map(codeName).join(' and '),
  );
}

function detailsOf(code: number): NonNullable<ReturnType<typeof statusDetails>> {
  const details = statusDetails(code);
  if (details === undefined) throw new Error(`Cannot compare ${code}: it is not registered`);
  return details;
}

function chooseBoxes({ codes, pick }: GuideComparison): string {
  const boxes = codes.map(
    (code) =>
      `<div class="choose class-${Math.trunc(code / 100)}">\n<h2>Choose <span class="number">${code}</span> when</h2>\n<p>${inline(pick[code] ?? '')}</p>\n<p class="more">${codeLink(code)}</p>\n</div>`,
  );
  return ['<div class="choose-pair">', ...boxes, '</div>'].join('\n');
}

function examples({ codes }: GuideComparison, content: Content): string[] {
  const made = codes.flatMap((code) => {
    const example = content.codes.get(String(code))?.examples[0];
    if (example === undefined) return [];
    const blocks = [
      ['Response', 'http', formatResponse(example)],
      ['Request', 'http', formatRequest(example)],
    ] as const;
    return [
      `### ${codeName(code)}: ${example.title} {#example-${code}}`,
      '',
      codeGroup(blocks),
      '',
      ...(example.note ? [inline(example.note), ''] : []),
    ];
  });
  return made.length === 0 ? [] : ['## An example of each {#examples}', '', ...made];
}

function neighbours(guide: Guide, { slug, codes }: GuideComparison): string[] {
  const near = guide.comparisons.filter(
    (other) => other.slug !== slug && other.codes.some((code) => codes.includes(code)),
  );
  const links = near.map(
    (other) => `<li><a href="/compare/${other.slug}">${other.codes.map(codeName).join(' or ')}</a></li>`,
  );
  return links.length === 0 ? [] : ['## Near by {#near}', '', '<ul>', ...links, '</ul>', ''];
}

/** The page that compares two codes. */
export function comparePage(comparison: GuideComparison, guide: Guide, content: Content): string {
  const { codes, question, answer, mistake, corrections, refs } = comparison;
  const decides = decidingQuestion(guide, comparison);
  const ask = guide.questions.find(({ id }) => id === decides)?.ask ?? '';
  const [first, second] = codes;
  return [
    frontmatter({
      title: `${first} vs ${second}`,
      description: `${codeName(first)} or ${codeName(second)}: ${answer}`.slice(0, 300),
      pageClass: 'guide-page compare-page',
      outline: 2,
    }),
    `<llm-exclude><p class="crumbs"><a href="/compare/">Compare</a> <span aria-hidden="true">›</span> ${codes.map(codeName).join(' and ')}</p></llm-exclude>`,
    '',
    `# ${question}`,
    '',
    `<p class="lead">${inline(answer)}</p>`,
    '',
    chooseBoxes(comparison),
    '',
    '## Side by side {#table}',
    '',
    comparisonTable(comparison),
    '',
    `<llm-exclude><CopyTable title="${codeName(first)} and ${codeName(second)}" /></llm-exclude>`,
    '',
    '## The common mistake {#mistake}',
    '',
    `<p>${inline(mistake)}</p>`,
    '',
    ...examples(comparison, content),
    ...(corrections ? ['## What older guides get wrong {#corrections}', '', list(corrections), ''] : []),
    '## Still not sure? {#ask}',
    '',
    `The guide asks: [${ask}](/guide/#${decides})`,
    '',
    ...neighbours(guide, comparison),
    '## References {#references}',
    '',
    `<p>${referenceLinks(refs)}</p>`,
    '',
  ].join('\n');
}

/** The slug with the codes swapped. */
export function mirrorSlug({ codes: [first, second] }: GuideComparison): string {
  return `${second}-vs-${first}`;
}

/** The page at the address with the codes swapped, which redirects to the comparison. */
export function mirrorPage({ codes, slug, question }: GuideComparison): string {
  const [first, second] = codes;
  const link = `/compare/${slug}`;
  return [
    frontmatter({
      title: `${second} vs ${first}`,
      description: question,
      canonical: link,
      search: false,
      sidebar: false,
      aside: false,
      pageClass: 'guide-page mirror-page',
      head: [['meta', { 'http-equiv': 'refresh', content: `0; url=${link}` }]],
    }),
    `# ${codeName(second)} or ${codeName(first)}?`,
    '',
    `This comparison is at [${codeName(first)} or ${codeName(second)}](${link}).`,
    '',
  ].join('\n');
}
