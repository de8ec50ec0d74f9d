import type { UnofficialEntry } from '../code-entry.js';

export const entry: UnofficialEntry = {
  meaning:
    'Shopify documents the number for requests that look malicious to its platform and are rejected. It is a matter of security and not of the rate, which has [429 Too Many Requests](/codes/429).',
  instead: [
    { code: 403, when: 'you refuse a request by policy' },
    { code: 429, when: 'the rate is the reason' },
  ],
  client: [
    'Do not repeat the request unchanged.',
    'Look at what is unusual about it: the address it comes from, the client, the content.',
    'Ask the support of Shopify if a regular request is rejected.',
  ],
};
