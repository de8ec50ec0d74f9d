import type { UnofficialEntry } from '../code-entry.js';

export const entry: UnofficialEntry = {
  meaning:
    'Lists attribute the number to Apache httpd, but its source does not have it. Nobody is known to send it on purpose. The evidence is secondary, and each list quotes another one.',
  instead: [
    { code: 200, when: 'everything is fine' },
    { code: 502, when: 'you are a proxy and the server behind you answered with something invalid' },
  ],
  client: [
    'Treat it as [200 OK](/codes/200).',
    'If it really arrives, look for a proxy or an application that made it up.',
  ],
};
