import type { UnofficialEntry } from '../code-entry.js';

export const entry: UnofficialEntry = {
  meaning:
    'Exchange ActiveSync says that the account is blocked. It is described in the open specifications MS-ASHTTP. DeepL and NestJS use the same number in other senses.',
  instead: [
    { code: 403, when: 'you refuse an account' },
    { code: 401, when: 'other credentials would help' },
  ],
  client: [
    'Stop the synchronisation and tell the user that the account is blocked.',
    'Do not repeat the request by yourself.',
  ],
};
