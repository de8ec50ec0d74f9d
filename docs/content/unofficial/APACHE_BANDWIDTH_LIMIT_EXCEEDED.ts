import type { UnofficialEntry } from '../code-entry.js';

export const entry: UnofficialEntry = {
  meaning:
    'A shared host answers so when a site has used the bandwidth that it was allotted. The number is attributed to Apache and cPanel. Node.js, Spring and boom have it in their tables, although no registry has.',
  instead: [
    { code: 503, when: 'the site is not served for the moment' },
    { code: 429, when: 'one client has used up its allowance' },
    { code: 402, when: 'payment is what helps' },
  ],
  client: [
    'Do not repeat the request at once: a quota of bandwidth may last for days.',
    'As the owner of the site, ask the host when the period ends.',
  ],
};
