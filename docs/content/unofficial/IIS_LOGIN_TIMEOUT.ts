import type { UnofficialEntry } from '../code-entry.js';

export const entry: UnofficialEntry = {
  meaning:
    'By secondary accounts IIS sends it when the session of the client has expired and the client has to log in again. No document of Microsoft is the source of this record.',
  instead: [
    { code: 401, when: 'credentials are missing or have expired' },
    { code: 303, when: 'a website sends people to its sign-in page' },
  ],
  client: ['Treat it as [401 Unauthorized](/codes/401): log in again, then repeat the request once.'],
};
