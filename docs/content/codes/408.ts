import type { CodeEntry } from '../code-entry.js';

export const entry: CodeEntry = {
  meaning:
    'The request did not arrive completely within the time that the server waits for one. The client was slow, or the network was, or somebody holds connections open on purpose. The code is about sending the request only. Time that the server needs for its own work is none of it, and a slow server behind a gateway is a [504 Gateway Timeout](/codes/504). It is also no timeout of the client: what a client library gives up on by itself never was a response. The client may repeat the request, on another connection if this one was closed.',
  use: [
    'the header section does not arrive completely within your limit',
    'the content stops halfway, as with an upload over a lost mobile connection',
  ],
  useInstead: {
    400: 'the request is complete and its parts contradict each other',
    413: 'you stop reading because there is too much, not because it is slow',
    503: 'your own work takes too long because you are overloaded',
    504: 'you are a gateway and the server behind you is slow',
  },
  headers: { Connection: '`close` tells an HTTP/1.1 client that the connection is not to be used again' },
  examples: [
    {
      id: 'stalled-upload',
      title: 'An upload that stalls',
      request: {
        method: 'PUT',
        target: '/files/report.csv',
        headers: [
          ['Host', 'example.com'],
          ['Content-Type', 'text/csv'],
          ['Content-Length', '5000000'],
          ['If-None-Match', '*'],
        ],
        body: `day,orders
2026-11-01,118
`,
      },
      response: {
        status: 408,
        headers: [
          ['Date', 'Tue, 24 Nov 2026 09:30:00 GMT'],
          ['Connection', 'close'],
          ['Content-Type', 'application/problem+json'],
        ],
        body: `{
  "type": "about:blank",
  "title": "Request Timeout",
  "status": 408,
  "detail": "The upload did not arrive within 30 seconds"
}`,
      },
      note: 'Of 5 MB only the first lines came. Nothing was stored, so the client can start again.',
    },
    {
      id: 'stalled-post',
      title: 'A POST that can be repeated safely',
      request: {
        method: 'POST',
        target: '/payments',
        headers: [
          ['Host', 'example.com'],
          ['Content-Type', 'application/json'],
          ['Content-Length', '2048'],
          ['Idempotency-Key', '"6f1c8d2e"'],
        ],
        body: '{ "amount": "12.00",',
      },
      response: {
        status: 408,
        headers: [
          ['Date', 'Tue, 24 Nov 2026 09:30:00 GMT'],
          ['Connection', 'close'],
          ['Content-Type', 'application/problem+json'],
        ],
        body: `{
  "type": "about:blank",
  "title": "Request Timeout",
  "status": 408,
  "detail": "The request was not complete after 30 seconds"
}`,
      },
      note: 'With the key a repeat cannot pay twice, even if the first request should have been complete after all.',
    },
  ],
  client: [
    'Repeat the request on a new connection.',
    'Where it happens on connections that were idle for long, shorten the keep-alive time of the client below that of the server.',
    'Look at the upload speed if it happens with large content only.',
  ],
  retry:
    'An incomplete request was not processed, so a repeat is mostly harmless. Protect a POST with an `Idempotency-Key` all the same: the client cannot see how much arrived.',
  security: [
    'Limits for the header section and for the whole request are the defence against clients that send one byte at a time to use up connections.',
  ],
  mistakes: [
    {
      wrong: 'A slow database query ends as a 408',
      right: 'the client sent everything in time; that is 503, or 504 at the gateway',
    },
    {
      wrong: 'A client library reports its own timeout as status 408',
      right: 'there was no response; report a timeout error without a status',
    },
    {
      wrong: 'The connection stays open after a 408 while the rest of the content still arrives',
      right: 'close it, or the rest is read as the next request',
    },
  ],
  notes: ['Node.js sends 408 by itself when `headersTimeout` or `requestTimeout` is over.'],
};
