import type { UnofficialEntry } from '../code-entry.js';

export const entry: UnofficialEntry = {
  meaning:
    'A WebDAV extension of Microsoft asks the client to repeat the request with more information. `Ms-Echo-Request` in the response says what is wanted, and the client sends it back in `Ms-Echo-Reply`. The open specifications MS-WDV describe the exchange.',
  instead: [
    { code: 428, when: 'the request has to carry a condition' },
    { code: 401, when: 'credentials are missing' },
    { code: 400, when: 'anything else is missing' },
  ],
  client: [
    'Repeat the request with `Ms-Echo-Reply`, if you implement MS-WDV.',
    'Otherwise treat it as [400 Bad Request](/codes/400).',
  ],
};
