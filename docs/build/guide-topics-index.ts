import type { Guide } from './guide-data.js';
import { inline } from './guide-text.js';
import { escapeHtml, frontmatter } from './markdown.js';

/** The page that lists the topics. */
export function topicsIndexPage({ guides }: Guide): string {
  const items = guides.map(
    ({ slug, title, short }) => `<li><a href="/topics/${slug}">${escapeHtml(title)}</a>\n<p>${inline(short)}</p></li>`,
  );
  return [
    frontmatter({
      title: 'Topics',
      description: `${guides.length} topics around status codes: ${guides.map(({ title }) => title).join('; ')}.`,
      pageClass: 'guide-page topics-index',
      outline: false,
    }),
    '# Topics',
    '',
    'What one code alone does not tell: how codes, fields, caches, clients and search engines work together.',
    '',
    '<ul class="topic-list">',
    ...items,
    '</ul>',
    '',
  ].join('\n');
}
