import type { UnofficialEntry } from '../code-entry.js';

export const entry: UnofficialEntry = {
  meaning:
    'Cloudflare answers so when the name of the origin does not resolve. The content of the page carries an error number of its own, of the form 1xxx, which says more. Shopify documents 530 too.',
  instead: [{ code: 502, when: 'you are a gateway and cannot find the server behind you' }],
  client: [
    'Read the 1xxx number in the content; it is the real reason.',
    'As the operator, check the DNS record of the origin.',
  ],
};
