import type { UnofficialEntry } from '../code-entry.js';

export const entry: UnofficialEntry = {
  meaning:
    'By secondary accounts Shopify once sent the number when too many requests came at once, with a phrase that speaks of header fields. [429 Too Many Requests](/codes/429) took its place. Shopify documents 430 for security rejections now.',
  instead: [
    { code: 429, when: 'too many requests come at once' },
    { code: 431, when: 'the header fields are really too large' },
  ],
  client: ['Take a 430 from Shopify for a security rejection, as its documentation says today.'],
};
