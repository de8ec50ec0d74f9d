import type { UnofficialEntry } from '../code-entry.js';

export const entry: UnofficialEntry = {
  meaning:
    'Cloudflare answers so when the origin accepted the connection and did not respond in time. The request has reached the origin, and may still be running there.',
  instead: [
    { code: 504, when: 'you are a gateway and the answer comes too late' },
    { code: 202, when: 'the work takes long by nature: accept it and let the client ask for the result' },
  ],
  client: [
    'Repeat only what may run twice: the first try may have had its effect.',
    'As the operator, look for the slow request in the log of the origin, and move long work to the background.',
  ],
};
