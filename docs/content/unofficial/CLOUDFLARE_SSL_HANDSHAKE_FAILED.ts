import type { UnofficialEntry } from '../code-entry.js';

export const entry: UnofficialEntry = {
  meaning:
    'Cloudflare answers so when the TLS handshake with the origin server failed. The certificate of the site that visitors see is another matter: this is about the connection behind it.',
  instead: [{ code: 502, when: 'you are a gateway and cannot talk to the server behind you' }],
  client: [
    'As a visitor, try again later.',
    'As the operator, check that the origin serves TLS on its port, with a certificate for the host and with versions and ciphers that both sides know.',
  ],
};
