import type { UnofficialEntry } from '../code-entry.js';

export const entry: UnofficialEntry = {
  meaning:
    'Cloudflare answers so when the connection to the origin server could not be established in time. The request has not reached the origin. In terms of HTTP it is a [504 Gateway Timeout](/codes/504).',
  instead: [{ code: 504, when: 'you are a gateway and the server behind you does not react in time' }],
  client: [
    'Try again later; got and superagent do so by themselves.',
    'As the operator, look for packets that a firewall drops, a wrong address, or a server that is out of connections.',
  ],
};
