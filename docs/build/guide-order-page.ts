import type { Guide, GuideCheck } from './guide-data.js';
import { referenceLink } from './guide-references.js';
import { codeLinks, inline } from './guide-text.js';
import { frontmatter } from './markdown.js';

function checkItem({ id, check, codes, kind, note }: GuideCheck): string {
  return [
    `<li id="${id}" class="check-item">`,
    `<p class="check-name">${inline(check)}${kind === 'rule' ? ' <span class="flag">rule</span>' : ''}</p>`,
    `<p class="check-codes">${codeLinks(codes)}</p>`,
    ...(note === undefined ? [] : [`<p class="check-note">${inline(note)}</p>`]),
    '</li>',
  ].join('\n');
}

/** The page that says which code to send when several fit. */
export function orderPage({ pipeline }: Guide): string {
  const rules = pipeline.filter(({ kind }) => kind === 'rule').length;
  const conditions = referenceLink('RFC 9110 §13.2.2');
  return [
    frontmatter({
      title: 'The order of checks',
      description: `Which status code wins when several fit: ${pipeline.length} checks in the order in which a server makes them.`,
      pageClass: 'guide-page guide-order',
      order: 2,
    }),
    '# The order of checks',
    '',
    `A request can be wrong in several ways at once: sent without a token, to a path that does not exist, with broken JSON. Only one code goes back, and it is that of the first check that fails. This is an order that serves well, in ${pipeline.length} steps.`,
    '',
    `Three ideas are behind it. Cheap checks come before costly ones. What a stranger may not learn is not looked up before it is known who asks. And the content is read last, because it can be refused unread. The ${rules} steps marked <span class="flag">rule</span> have their place from a standard; the others are advice. Conditions in particular are tested after the checks that would give an error without them, and just before the method does its work (${conditions}).`,
    '',
    '<ol class="checks">',
    ...pipeline.map(checkItem),
    '</ol>',
    '',
    'A framework may read the content earlier than step 22. That changes nothing about the code: what counts is which answer helps the client most, and a token that is missing comes before a comma that is missing.'.replace(
      '22',
      String(pipeline.findIndex(({ id }) => id === 'p-body-syntax') + 1),
    ),
    '',
    'See also [which code for which method](/guide/rest) and [the whole guide on one page](/guide/all).',
    '',
  ].join('\n');
}
