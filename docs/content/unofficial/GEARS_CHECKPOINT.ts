import type { UnofficialEntry } from '../code-entry.js';

export const entry: UnofficialEntry = {
  meaning:
    'A proposal for resumable HTTP requests used the number for an interim response that reports how much of an upload the server holds. Only secondary lists tell of it today. The number belongs to [103 Early Hints](/codes/103) now, which has nothing to do with uploads.',
  instead: [
    { code: 104, when: 'you follow the current draft on resumable uploads, whose registration is temporary' },
    { code: 103, when: 'you send hints about files that a page will need' },
  ],
  client: ['Read a 103 that arrives today as Early Hints.'],
};
