import type { UnofficialEntry } from '../code-entry.js';

export const entry: UnofficialEntry = {
  meaning:
    'By secondary accounts some HTTP proxies tell the client in front of them with it that reading from the network behind timed out. Which products do so is not documented.',
  instead: [{ code: 504, when: 'you are a proxy and the answer does not come in time' }],
  client: ['Handle it like [504 Gateway Timeout](/codes/504): repeat only what may run twice.'],
};
