import type { UnofficialEntry } from '../code-entry.js';

export const entry: UnofficialEntry = {
  meaning:
    'Cloudflare answers so when no route leads to the origin server. The network is the reason, or the address in DNS is wrong.',
  instead: [{ code: 502, when: 'you are a gateway and cannot reach the server behind you' }],
  client: [
    'Try again later.',
    'As the operator, compare the address in DNS with the one of the server, and ask its network provider.',
  ],
};
