import type { UnofficialEntry } from '../code-entry.js';

export const entry: UnofficialEntry = {
  meaning:
    'Cloudflare answers so when the certificate of the origin server could not be validated: it has expired, belongs to another name, or comes from an issuer that is not trusted. The gorouter of Cloud Foundry uses the number in the same sense.',
  instead: [{ code: 502, when: 'you are a gateway and do not trust the server behind you' }],
  client: [
    'As a visitor, try again later.',
    'As the operator, renew the certificate of the origin, and check its names and its chain.',
  ],
};
