import type { UnofficialEntry } from '../code-entry.js';

export const entry: UnofficialEntry = {
  meaning:
    'By secondary accounts the SSL Labs API of Qualys answers so when it is overloaded. Anthropic uses the same number in much the same sense.',
  instead: [{ code: 503, when: 'the service is overloaded' }],
  client: [
    'Wait for some minutes before the next try, and start fewer assessments at once.',
    'Handle it like [503 Service Unavailable](/codes/503).',
  ],
};
