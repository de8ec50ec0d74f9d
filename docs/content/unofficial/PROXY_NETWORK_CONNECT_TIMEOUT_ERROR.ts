import type { UnofficialEntry } from '../code-entry.js';

export const entry: UnofficialEntry = {
  meaning:
    'By secondary accounts some HTTP proxies tell the client in front of them with it that connecting to the network behind timed out. Some HTTP clients also report failures of their own as 599, although no response has come.',
  instead: [
    { code: 504, when: 'you are a proxy and the connection is not established in time' },
    { when: 'In a client, throw an error for a timeout or a failed connection; it is no status.' },
  ],
  client: [
    'Find out whether a proxy or your own HTTP client made the number up.',
    'From a proxy, handle it like [504 Gateway Timeout](/codes/504).',
  ],
};
