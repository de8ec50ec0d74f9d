import type { CaseTable, GuideCase } from './guide-cases.js';
import type { Guide } from './guide-data.js';
import { codeLinks, inline, row, table } from './guide-text.js';
import { escapeHtml, frontmatter } from './markdown.js';

const heads = ['When', 'Code', 'What to do'];

/** The title of a table, such as `GET /things`. */
export function tableTitle({ method, target, title }: CaseTable): string {
  return title ?? (target === 'any' ? `${method ?? ''} on any target` : `${method ?? ''} ${target ?? ''}`);
}

function caseRow({ id, when, codes, outcome, note, fixed }: GuideCase, titles: ReadonlyMap<string, string>): string {
  const advice = `<a href="/guide/#${outcome}">${escapeHtml(titles.get(outcome) ?? '')}</a>${note === undefined ? '' : `. ${inline(note)}`}`;
  const flag = fixed ? ' <span class="flag">fixed</span>' : '';
  return row(heads, [inline(when) + flag, codeLinks(codes), advice], ` id="${id}"${fixed ? ' class="fixed"' : ''}`);
}

/** A table of cases under a heading. */
function caseSection(group: CaseTable, guide: Guide): string {
  const titles = new Map(guide.outcomes.map(({ id, title }) => [id, title]));
  const title = tableTitle(group);
  const rows = group.cases.map((one) => caseRow(one, titles));
  const text = group.method === undefined ? title : `\`${title}\``;
  return [
    `<section class="case-group" data-method="${group.method ?? 'any'}">`,
    '',
    `### ${text} {#${group.id}}`,
    '',
    table(heads, rows, `Codes for ${title}`),
    '',
    '</section>',
    '',
  ].join('\n');
}

function jumps(groups: readonly CaseTable[], label: string): string {
  const links = groups.map((group) => `<a href="#${group.id}">${escapeHtml(tableTitle(group))}</a>`);
  return `<nav class="jumps" aria-label="${label}">${links.join('')}</nav>`;
}

/** The page of tables by method. */
export function restPage(guide: Guide): string {
  const count = [...guide.restTable, ...guide.crossTable].flatMap(({ cases }) => cases).length;
  return [
    frontmatter({
      title: 'Which code for which method',
      description: `${count} cases of REST APIs with the code for each: GET, QUERY, POST, PUT, PATCH, DELETE and OPTIONS, and what holds for any method.`,
      pageClass: 'guide-page guide-rest',
      order: 1,
      outline: [2, 3],
    }),
    '# Which code for which method',
    '',
    `Find the method, then what happened. Where a case has several codes, the first is the recommended one; keep to one of them in the whole API. Rows marked <span class="flag">fixed</span> are not a matter of taste: a standard demands the code, or a field that goes with it.`,
    '',
    '<RestTables>',
    '',
    jumps(guide.restTable, 'Tables by method'),
    '',
    '## By method',
    '',
    ...guide.restTable.map((group) => caseSection(group, guide)),
    '## For any method',
    '',
    jumps(guide.crossTable, 'Tables for any method'),
    '',
    ...guide.crossTable.map((group) => caseSection(group, guide)),
    '</RestTables>',
    '',
    'Next: [the order of checks](/guide/order), for requests that more than one row fits, and [the codes that nobody should send](/guide/never).',
    '',
  ].join('\n');
}
