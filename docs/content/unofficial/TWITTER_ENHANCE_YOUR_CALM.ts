import type { UnofficialEntry } from '../code-entry.js';

export const entry: UnofficialEntry = {
  meaning:
    'By secondary accounts the first API of Twitter limited the rate of requests with this number, in the years before [429 Too Many Requests](/codes/429) was defined. It is out of use. HTTP/2 has an error code ENHANCE_YOUR_CALM too, which belongs to its connections and is no status.',
  instead: [{ code: 429, when: 'a client sends too many requests' }],
  client: ['Treat it as 429: wait, then send fewer requests.'],
};
