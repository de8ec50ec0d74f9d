import type { CodeEntry } from '../code-entry.js';

export const entry: CodeEntry = {
  meaning:
    'The server does not support the major version of HTTP that the request uses, or refuses to. The content says why, and which protocols it supports instead. It is about the major version only: HTTP/1.0 and HTTP/1.1 share one. In practice it comes from a malformed start line, from a scanner, or from a server that has turned old versions off. HTTP/2 and HTTP/3 settle the version when the connection is made, so a request in the wrong one mostly never gets this far.',
  use: [
    'the start line names a major version that you do not speak, such as `HTTP/9.1`',
    'a service is offered over HTTP/2 and later only, and a request arrives over HTTP/1.1',
  ],
  useInstead: {
    400: 'the start line cannot be parsed',
    403: 'the version of your own API, not that of HTTP, is refused',
    426: 'the client can change the protocol by `Upgrade` on this connection',
    501: 'the method or another function is what is missing',
  },
  examples: [
    {
      id: 'http-2-only',
      title: 'A service that wants HTTP/2',
      request: { method: 'POST', target: '/events', headers: [['Host', 'example.com']] },
      response: {
        status: 505,
        headers: [
          ['Date', 'Tue, 24 Nov 2026 09:30:00 GMT'],
          ['Connection', 'close'],
          ['Content-Type', 'application/problem+json'],
        ],
        body: '{ "type": "about:blank", "title": "HTTP Version Not Supported", "status": 505, "detail": "This service does not take HTTP/1.1", "supported": ["HTTP/2", "HTTP/3"] }',
      },
      note: 'The response is written in HTTP/1.1 all the same, so that the client can read it.',
    },
    {
      id: 'text-answer',
      title: 'The same for a person',
      request: {
        method: 'GET',
        target: '/',
        headers: [
          ['Host', 'example.com'],
          ['Accept', 'text/plain'],
        ],
      },
      response: {
        status: 505,
        headers: [
          ['Date', 'Tue, 24 Nov 2026 09:30:00 GMT'],
          ['Connection', 'close'],
          ['Content-Type', 'text/plain; charset=utf-8'],
        ],
        body: 'HTTP/1.1 is switched off here. HTTP/2 over TLS is supported.',
      },
      note: 'Reason and alternative, as RFC 9110 recommends.',
    },
  ],
  client: [
    'Use one of the versions that the content names, on a new connection.',
    'Look at what your proxy or test tool writes into the start line; a missing space is enough.',
  ],
  retry: 'Not with the same version.',
  mistakes: [
    {
      wrong: 'An API answers 505 because `/v1` is switched off',
      right: 'that is [410 Gone](/codes/410) or [404 Not Found](/codes/404); 505 is about HTTP itself',
    },
    {
      wrong: 'HTTP/1.0 is refused with 505',
      right: 'its major version is 1, the same as that of HTTP/1.1; answer it in a way that HTTP/1.0 understands',
    },
  ],
};
