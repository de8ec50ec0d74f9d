import type { UnofficialEntry } from '../code-entry.js';

export const entry: UnofficialEntry = {
  meaning:
    'By secondary accounts Cloudflare answered so when the connection to the Railgun listener of the site failed. The product is discontinued, and the current documentation of Cloudflare does not list the number.',
  instead: [{ code: 502, when: 'you are a gateway and the connection behind you fails' }],
  client: ['It should not arrive any more. If it does, treat it as [502 Bad Gateway](/codes/502).'],
};
