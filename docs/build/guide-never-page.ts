import { statusDetails } from 'http-status-kit/details';
import type { Guide } from './guide-data.js';
import { codeLink, codeLinks, codeName, inline, row, table } from './guide-text.js';
import { frontmatter } from './markdown.js';

const heads = ['Code', 'Why not', 'Instead'];

/** The page of codes that nobody should send. */
export function neverPage({ neverReturn }: Guide): string {
  const rows = neverReturn.map(({ code, why, instead }) => {
    const state = statusDetails(code)?.state;
    const words = state === undefined || state === 'standard' ? '' : ` <span class="flag">${state}</span>`;
    return row(
      heads,
      [codeLink(code) + words, inline(why), instead.length > 0 ? codeLinks(instead) : 'Nothing takes its place'],
      ` id="never-${code}"`,
    );
  });
  return [
    frontmatter({
      title: 'Codes that nobody should send',
      description: `${neverReturn.map(({ code }) => codeName(code)).join(', ')}: registered numbers that a new service leaves alone, and what to send instead.`,
      pageClass: 'guide-page guide-never',
      order: 3,
    }),
    '# Codes that nobody should send',
    '',
    'The registry keeps every number that was ever given out, so that nobody gives it a second meaning. To be registered is no recommendation. These are the numbers that a new service leaves alone.',
    '',
    table(heads, rows, 'Codes that nobody should send'),
    '',
    '## Numbers that are not registered',
    '',
    inline(
      'A number that no registry has says only what its first digit says: a client that does not know 471 treats it as 400. So an invented 471 gains nothing over a 4xx with an explanation in its content. The [reference](/codes/?all=1) also lists numbers that products use for themselves; some of them appear in logs only and never go over the wire.',
    ),
    '',
    '## Numbers that are rare, and right',
    '',
    inline(
      'Rare is not wrong. 421, 425, 428, 431 and 451 are seldom seen because what they tell is seldom the case; where it is, nothing else says it as well. The same holds for 207, 423, 424, 507 and 508 in WebDAV, and outside of it clients do not expect them.',
    ),
    '',
  ].join('\n');
}
