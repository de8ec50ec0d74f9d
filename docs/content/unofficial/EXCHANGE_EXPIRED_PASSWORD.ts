import type { UnofficialEntry } from '../code-entry.js';

export const entry: UnofficialEntry = {
  meaning:
    'Exchange ActiveSync says that the password of the account has expired. The open specifications MS-ASHTTP describe it for this protocol; a sign-in with the old password cannot succeed.',
  instead: [
    { code: 401, when: 'credentials are no longer valid' },
    { code: 403, when: 'the user has to change the password elsewhere first' },
  ],
  client: [
    'Ask the user to change the password, then sign in with the new one.',
    'Do not repeat the request with the old password.',
  ],
};
