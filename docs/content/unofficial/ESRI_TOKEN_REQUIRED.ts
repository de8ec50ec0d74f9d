import type { UnofficialEntry } from '../code-entry.js';

export const entry: UnofficialEntry = {
  meaning:
    'ArcGIS services of Esri write the number into the JSON of their content when a request needs a token and has none. The status of the response is [200 OK](/codes/200) all the same. The evidence is secondary: lists and responses that were observed. In the log of nginx, 499 means that the client went away.',
  instead: [{ code: 401, when: 'the request needs a token' }],
  example: {
    title: 'The content of the response',
    text: `HTTP/1.1 200 OK
Content-Type: application/json

{"error":{"code":499,"message":"Token Required","details":[]}}`,
  },
  client: [
    'Look into the content of every 200 from these services: `error.code` is the result.',
    'Fetch a token and send the request with it.',
  ],
};
