import type { CodeEntry } from '../code-entry.js';

export const entry: CodeEntry = {
  meaning:
    'The client sent `Expect: 100-continue` and holds its content back until it knows whether the server wants it. 100 says that nothing in the header section speaks against the request, so the client sends the content now. The server still answers with a final status after it has read everything: 100 promises nothing about that. A server that already knows its answer sends that at once instead of 100, and it does so without waiting for content that it is going to refuse anyway. One request can receive 100 and then any final status.',
  use: [
    'the request carries `Expect: 100-continue` and its header section passes every check that needs no content',
    'you write a server or a proxy; applications mostly leave the answer to the server below them',
  ],
  useInstead: {
    103: 'the client waits for a page and can load files meanwhile',
    401: 'the credentials are missing or invalid: send it at once, in place of 100',
    413: '`Content-Length` already exceeds the limit',
    417: 'the expectation is anything other than `100-continue`, which you do not support',
  },
  headers: {
    Expect: 'The only expectation that is defined; the comparison ignores case',
  },
  examples: [
    {
      id: 'accepted-upload',
      title: 'An upload that may go on',
      request: {
        method: 'PUT',
        target: '/backups/2026-11-24.tar',
        headers: [
          ['Host', 'example.com'],
          ['Content-Type', 'application/x-tar'],
          ['Content-Length', '734003200'],
          ['Expect', '100-continue'],
        ],
      },
      interim: [{ status: 100, headers: [] }],
      response: {
        status: 201,
        headers: [
          ['Date', 'Tue, 24 Nov 2026 09:30:00 GMT'],
          ['ETag', '"b7-2026-11-24"'],
          ['Content-Type', 'application/json'],
        ],
        body: '{ "path": "/backups/2026-11-24.tar", "bytes": 734003200 }',
      },
      note: 'The 700 MB travel between the two responses.',
    },
    {
      id: 'refused-early',
      title: 'An upload that is refused before it starts',
      request: {
        method: 'PUT',
        target: '/backups/2026-11-24.tar',
        headers: [
          ['Host', 'example.com'],
          ['Content-Type', 'application/x-tar'],
          ['Content-Length', '734003200'],
          ['Expect', '100-continue'],
        ],
      },
      response: {
        status: 401,
        headers: [
          ['Date', 'Tue, 24 Nov 2026 09:30:00 GMT'],
          ['WWW-Authenticate', 'Bearer realm="backups"'],
          ['Connection', 'close'],
          ['Content-Type', 'application/problem+json'],
        ],
        body: '{ "type": "about:blank", "title": "Unauthorized", "status": 401, "detail": "Backups need a token" }',
      },
      note: 'No 100 is sent, so not one byte of the archive goes over the line.',
    },
  ],
  client: [
    'Send the content now and go on waiting for the final response.',
    'Do not wait without end: a client that sees no 100 sends the content after a short pause, because older servers ignore `Expect`. curl waits one second.',
    'Ignore a 100 that nobody asked for.',
  ],
  mistakes: [
    {
      wrong: 'A server reads the content first and then decides about the expectation',
      right: 'decide from the header section alone; the client may be waiting for exactly that decision',
    },
    {
      wrong: 'A client sets `Expect` on small requests',
      right:
        'the extra round trip costs more than the content; keep it for uploads that are large or likely to be refused',
    },
    {
      wrong: 'A server sends 100 to a client of HTTP/1.0',
      right: 'such a client takes it for the final response; the version of the request decides',
    },
  ],
  notes: [
    'Fetch in browsers does not let a script set `Expect`.',
    "In Node.js, `http.Server` sends 100 by itself unless the application listens to the event `'checkContinue'`.",
    'A server that already receives the content may leave 100 out.',
  ],
};
