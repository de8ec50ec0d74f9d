import type { UnofficialEntry } from '../code-entry.js';

export const entry: UnofficialEntry = {
  meaning:
    'The API of DeepL answers so when the account has used up its quota of characters. The sources are client libraries and copies of the documentation, so the evidence is secondary. A quota of characters does not come back within seconds.',
  instead: [
    { code: 402, when: 'payment is what helps, and you document it' },
    { code: 429, when: 'the quota comes back by waiting' },
    { code: 403, when: 'the plan does not allow it at all' },
  ],
  client: [
    'Stop sending texts and tell whoever manages the account.',
    'Do not handle it like a 429 with a short delay.',
  ],
};
