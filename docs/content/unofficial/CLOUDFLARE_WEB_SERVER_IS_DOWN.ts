import type { UnofficialEntry } from '../code-entry.js';

export const entry: UnofficialEntry = {
  meaning:
    'Cloudflare answers so when the origin server refused the connection. Either nothing listens there, or something such as a firewall refuses connections from Cloudflare.',
  instead: [
    { code: 502, when: 'you are a gateway and cannot reach the server behind you' },
    { code: 503, when: 'you know that it is down for a while' },
  ],
  client: [
    'Try again later; got and superagent do so by themselves.',
    'As the operator, check that the server runs and that the firewall lets the addresses of Cloudflare in.',
  ],
};
