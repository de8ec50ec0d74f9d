import type { UnofficialEntry } from '../code-entry.js';

export const entry: UnofficialEntry = {
  meaning:
    'LinkedIn denies requests that look like those of a crawler with it. The evidence is secondary: lists, and many reports of people whose link checkers receive the status line. The number is outside the range of status codes.',
  instead: [
    { code: 403, when: 'you refuse crawlers' },
    { code: 429, when: 'they ask too often' },
  ],
  example: { title: 'The first line of the response', text: 'HTTP/1.1 999 Request denied' },
  client: [
    'In a link checker, count it as "could not be checked", not as a broken link.',
    'Do not try to look like a browser; use the API of the service.',
  ],
};
