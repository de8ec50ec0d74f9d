import type { UnofficialEntry } from '../code-entry.js';

export const entry: UnofficialEntry = {
  meaning:
    'By secondary accounts and observed responses, the host Pantheon answers so for a site that was frozen because nobody used it. Cloudflare uses the same number for a name that does not resolve.',
  instead: [
    { code: 503, when: 'the site can be woken up again' },
    { code: 404, when: 'nothing is served at the host' },
  ],
  example: { title: 'The first line of the response', text: 'HTTP/1.1 530 Site is frozen' },
  client: ['Do not repeat the request: it is up to the owner of the site.'],
};
