import type { UnofficialEntry } from '../code-entry.js';

export const entry: UnofficialEntry = {
  meaning:
    'ArcGIS services of Esri write the number into the JSON of their content when a token is invalid or has expired. The status of the response is [200 OK](/codes/200) all the same. The evidence is secondary: lists and responses that were observed.',
  instead: [{ code: 401, when: 'a token is invalid or has expired' }],
  example: {
    title: 'The content of the response',
    text: `HTTP/1.1 200 OK
Content-Type: application/json

{"error":{"code":498,"message":"Invalid Token","details":[]}}`,
  },
  client: [
    'Look into the content of every 200 from these services: `error.code` is the result.',
    'Fetch a new token and repeat the request once.',
  ],
};
