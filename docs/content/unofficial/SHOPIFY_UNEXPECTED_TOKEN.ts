import type { UnofficialEntry } from '../code-entry.js';

export const entry: UnofficialEntry = {
  meaning:
    'Shopify documents the number for a request whose content is not valid JSON. It is outside the range of status codes, so a client that follows the standard takes it for a server error, although the request is at fault.',
  instead: [{ code: 400, when: 'the content does not parse' }],
  client: [
    'Repair the JSON of the request; to repeat it does not help.',
    'A library may refuse to make a response with this status: the constructor of the Fetch `Response` does.',
  ],
};
