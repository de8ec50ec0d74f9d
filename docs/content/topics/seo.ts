import type { TopicProse } from './topic-prose.js';

export const topic: TopicProse = {
  lead: [
    'No RFC says what a search engine does. What stands here is what Google documents and its people have said; others are similar. A crawler is a client like any other: it reads the status first, and what stands on the page second.',
  ],
  titles: { points: 'Code by code' },
  sections: [
    {
      id: 'moves',
      title: 'Moving pages',
      text: [
        'For a move that stays, 301 and 308 do the same. Redirect each old address to the new address of the same content, in one step: a chain costs the crawler requests and the visitor time. Keep the redirects as long as links to the old addresses are about, a year at least. And let links inside your own site lead to the new address directly.',
        'A temporary redirect passes signals as well. What differs is which of the two addresses is shown, so 302 for a permanent move is no disaster, only an unclear word.',
      ],
    },
    {
      id: 'removals',
      title: 'Removing pages',
      text: [
        '404 and 410 both take a page out of the index after a while. 410 says more to people and programs, and may be a little quicker; it is no switch. Do not redirect every removed page to the home page: that is taken for a soft 404, and the visitor does not find what was promised. If there is a true replacement, 301 to it; if there is none, say so.',
      ],
    },
    {
      id: 'downtime',
      title: 'Being away for a while',
      text: [
        'Answer 503 with `Retry-After` on every address while you are in maintenance. Known pages stay in the index through hours of that, not through many days. A 200 with a notice is worse than any error: the notice becomes the content of each page that was visited meanwhile. The same goes for a 200 with “not found” on it, and for a script that shows an error page without a status of its own.',
      ],
    },
    {
      id: 'limits',
      title: 'Slowing a crawler down',
      text: [
        '429 and 503 make crawlers come less often, and that is how to slow one down for a day or two. 401, 403 and 404 do not: they say that the page is not to be shown. What should never be read belongs behind a sign-in; what should be read and not shown gets a `noindex`.',
      ],
    },
  ],
  compare: ['301-vs-302', '301-vs-308', '404-vs-410'],
  outcomes: ['o-gone', 'o-unavailable-maintenance'],
  topics: ['redirects'],
};
