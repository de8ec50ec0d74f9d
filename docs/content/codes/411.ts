import type { CodeEntry } from '../code-entry.js';

export const entry: CodeEntry = {
  meaning:
    'The server does not accept the request without a `Content-Length`. HTTP/1.1 may send content in chunks without a length, but a server can refuse that: some have to reserve space, or pass the content to something that needs to know its size first. The client may repeat the request with a valid length.',
  use: ['you need the length before the first byte, and the request has content without one'],
  useInstead: {
    400: 'the length is not a number, or contradicts the content',
    413: 'the length is known and too large',
  },
  headers: { 'Content-Length': 'The number of bytes of the content' },
  examples: [
    {
      id: 'chunked-upload',
      title: 'An upload in chunks',
      request: {
        method: 'PUT',
        target: '/files/report.csv',
        headers: [
          ['Host', 'example.com'],
          ['Content-Type', 'text/csv'],
          ['Transfer-Encoding', 'chunked'],
        ],
        body: `day,orders
2026-11-01,118
`,
      },
      response: {
        status: 411,
        headers: [
          ['Date', 'Tue, 24 Nov 2026 09:30:00 GMT'],
          ['Content-Type', 'application/problem+json'],
        ],
        body: `{
  "type": "about:blank",
  "title": "Length Required",
  "status": 411,
  "detail": "Send the size of the file in Content-Length"
}`,
      },
    },
  ],
  client: [
    'Buffer the content or measure the file, then send it with its length.',
    'With `fetch`, a string, a `Blob` or an `ArrayBuffer` as body has a length; a stream has none.',
  ],
  mistakes: [
    { wrong: 'A `GET` without content gets a 411', right: 'there is no content, so there is no length to send' },
  ],
};
