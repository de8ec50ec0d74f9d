import type { CodeEntry } from '../code-entry.js';

export const entry: CodeEntry = {
  meaning:
    'The request succeeded, and the client should bring the view that sent it back to its first state: clear the form, empty the canvas, so that the next entry can be typed. The server must not generate any content. Browsers do not clear anything; for a navigation they treat it like [204 No Content](/codes/204).',
  use: ['you write the client as well, and its form should be empty after each entry'],
  useInstead: {
    201: 'the client has to learn where the new entry is',
    204: 'the view should stay as it is',
    303: 'a browser should load a fresh page with an empty form',
  },
  examples: [
    {
      id: 'scanner',
      title: 'One reading after the other',
      request: {
        method: 'POST',
        target: '/readings',
        headers: [
          ['Host', 'example.com'],
          ['Content-Type', 'application/json'],
        ],
        body: '{ "meter": 12, "kWh": 4711 }',
      },
      response: { status: 205, headers: [['Date', 'Tue, 24 Nov 2026 09:30:00 GMT']] },
      note: 'Over HTTP/1.1 the server adds `Content-Length: 0`, because unlike 204 the framing of a 205 could carry content.',
    },
  ],
  client: ['Reset the form or the view that caused the request.'],
  mistakes: [
    {
      wrong: 'A site sends 205 and waits for the browser to clear the form',
      right: 'no browser does; clear it in a script, or redirect with [303 See Other](/codes/303)',
    },
    {
      wrong: 'The framework sends a body with 205 as it does with [200 OK](/codes/200)',
      right: 'content must not be generated; check that `Content-Length` is 0',
    },
  ],
};
