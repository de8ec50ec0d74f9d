import type { UnofficialEntry } from '../code-entry.js';

export const entry: UnofficialEntry = {
  meaning:
    'nginx writes the number into its access log when the client closed the connection before the response was sent. Nobody receives it. Logs of Cloudflare and Caddy use it in the same sense, and google.rpc maps CANCELLED to it.',
  instead: [
    { when: 'Send nothing: the client is gone. Write the number into the log only.' },
    { code: 504, when: 'the server behind you was too slow and the client is still waiting' },
    { code: 408, when: 'the client did not send its request in time' },
  ],
  example: {
    title: 'A line of the access log',
    text: '203.0.113.7 - - [24/Nov/2026:09:30:00 +0000] "GET /reports HTTP/1.1" 499 0 "-" "curl/8.14.1"',
  },
  client: [
    'Many of them at one endpoint mostly mean that it is slower than the timeout of its clients: measure how long the request ran.',
    'Single ones are normal, because people leave pages.',
    'Do not count them as errors of the server without looking.',
  ],
};
