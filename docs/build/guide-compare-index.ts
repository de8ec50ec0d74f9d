import type { Guide, GuideComparison } from './guide-data.js';
import { codeName } from './guide-text.js';
import { escapeHtml, frontmatter } from './markdown.js';

/** Groups of comparisons, each small enough for a matrix. */
const groups: readonly { readonly title: string; readonly has: (codes: readonly number[]) => boolean }[] = [
  { title: 'It worked', has: (codes) => codes.every((code) => code < 300) },
  { title: 'It is elsewhere', has: (codes) => codes.every((code) => code >= 300 && code < 400) },
  { title: 'The request has to change', has: (codes) => codes.every((code) => code >= 400 && code < 500) },
  { title: 'Server, gateway and load', has: (codes) => codes.some((code) => code >= 500) },
];

const numberLink = (code: number): string =>
  `<a class="number" href="/codes/${code}" aria-label="${escapeHtml(codeName(code))}">${code}</a>`;

function matrix(title: string, pairs: readonly GuideComparison[]): string {
  const codes = [...new Set(pairs.flatMap((pair) => pair.codes))].sort((a, b) => a - b);
  const head = codes
    .slice(0, -1)
    .map((code) => `<th scope="col" class="class-${Math.trunc(code / 100)}">${numberLink(code)}</th>`);
  const rows = codes.slice(1).map((code, at) => {
    const cells = codes.slice(0, at + 1).map((other) => {
      const pair = pairs.find((one) => one.codes.includes(code) && one.codes.includes(other));
      const names = `${codeName(other)} vs ${codeName(code)}`;
      return pair ? `<td><a href="/compare/${pair.slug}" aria-label="${escapeHtml(names)}">vs</a></td>` : '<td></td>';
    });
    const rest = codes.slice(at + 2).map(() => '<td class="void"></td>');
    return `<tr><th scope="row" class="class-${Math.trunc(code / 100)}">${numberLink(code)}</th>${[...cells, ...rest].join('')}</tr>`;
  });
  return [
    `<div class="cmp-matrix" tabindex="0" role="region" aria-label="${escapeHtml(title)}: pairs"><table>`,
    `<thead><tr><td></td>${head.join('')}</tr></thead>`,
    `<tbody>${rows.join('\n')}</tbody>`,
    '</table></div>',
  ].join('\n');
}

function pairItem({ slug, codes, question }: GuideComparison): string {
  const names = codes.map(
    (code) =>
      `<span class="cmp-side class-${Math.trunc(code / 100)}"><span class="number">${code}</span> ${escapeHtml(codeName(code).slice(4))}</span>`,
  );
  return `<li><a href="/compare/${slug}"><span class="cmp-sides">${names.join(' <span class="or">or</span> ')}</span> <span class="cmp-question">${escapeHtml(question)}</span></a></li>`;
}

/** The page that lists all comparisons. */
export function compareIndexPage({ comparisons }: Guide): string {
  const sections = groups.map(({ title, has }) => ({ title, pairs: comparisons.filter(({ codes }) => has(codes)) }));
  const placed = sections.flatMap(({ pairs }) => pairs);
  if (placed.length !== comparisons.length) throw new Error('Cannot place every comparison in one group of the index');
  return [
    frontmatter({
      title: 'Compare two codes',
      description: `${comparisons.length} pairs of status codes that are easily confused, each with the difference, a table and an example of both.`,
      pageClass: 'guide-page compare-index',
      outline: 2,
    }),
    '# Compare two codes',
    '',
    `${comparisons.length} pairs that are easily confused. Each page begins with the difference in two sentences.`,
    '',
    ...sections.flatMap(({ title, pairs }) => [
      `## ${title}`,
      '',
      '<div class="cmp-group">',
      '<ul class="cmp-list">',
      ...pairs.map(pairItem),
      '</ul>',
      matrix(title, pairs),
      '</div>',
      '',
    ]),
    'A pair that is not here? [The guide](/guide/) asks until one code is left.',
    '',
  ].join('\n');
}
