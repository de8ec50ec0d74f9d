import type { UnofficialEntry } from '../code-entry.js';

export const entry: UnofficialEntry = {
  meaning:
    'Cloudflare answers so in place of the origin when the origin sent something empty, unexpected or invalid. It is the general case beside the more exact numbers from 521 on. In terms of HTTP it is a [502 Bad Gateway](/codes/502).',
  instead: [{ code: 502, when: 'you are a gateway and the response from behind is invalid' }],
  client: [
    'As a visitor, try again later.',
    'As the operator, look into the log of the origin for this moment: a crash, a connection that was reset, or header fields that are too large for the way.',
  ],
};
