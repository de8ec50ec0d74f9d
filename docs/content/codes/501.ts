import type { CodeEntry } from '../code-entry.js';

export const entry: CodeEntry = {
  meaning:
    'The server does not have the functionality that the request needs, for any resource. An unknown method is the usual example; a transfer coding that it cannot decode is another. It is about the server as a whole: a method that it knows but that this resource does not take is [405 Method Not Allowed](/codes/405). Nothing suggests that it changes soon, and a cache may keep the response by heuristics where the method can be cached at all.',
  use: [
    'the method is none that the server implements, such as PURGE or a misspelling',
    'the request has a transfer coding that the server does not know',
    'a gateway has no way to express the request in the protocol behind it',
  ],
  useInstead: {
    404: 'the endpoint is planned but does not exist yet',
    405: 'the method is known and other resources take it; `Allow` is required then',
    415: 'the media type or the content coding of the request is the reason',
    503: 'the function exists and is switched off for now',
    505: 'the major version of HTTP is the reason',
  },
  examples: [
    {
      id: 'unknown-method',
      title: 'A method that the server does not have',
      request: { method: 'PURGE', target: '/articles/17', headers: [['Host', 'example.com']] },
      response: {
        status: 501,
        headers: [
          ['Date', 'Tue, 24 Nov 2026 09:30:00 GMT'],
          ['Content-Type', 'application/problem+json'],
          ['Cache-Control', 'no-store'],
        ],
        body: '{ "type": "about:blank", "title": "Not Implemented", "status": 501, "detail": "This server has no method PURGE" }',
      },
      note: 'There is no `Allow`: no resource of this server takes PURGE.',
    },
    {
      id: 'transfer-coding',
      title: 'A transfer coding that the server cannot decode',
      request: {
        method: 'POST',
        target: '/imports',
        headers: [
          ['Host', 'example.com'],
          ['Content-Type', 'text/csv'],
          ['Transfer-Encoding', 'gzip, chunked'],
        ],
      },
      response: {
        status: 501,
        headers: [
          ['Date', 'Tue, 24 Nov 2026 09:30:00 GMT'],
          ['Content-Type', 'application/problem+json'],
          ['Connection', 'close'],
        ],
        body: '{ "type": "about:blank", "title": "Not Implemented", "status": 501, "detail": "The only transfer coding is chunked" }',
      },
      note: 'RFC 9112 recommends 501 here. The server closes the connection, because it did not read the content.',
    },
  ],
  client: [
    'Do not repeat the request; ask OPTIONS, or use a method that the server documents.',
    'Expect it behind one proxy and not behind another: the server that lacks the function may be any of them.',
  ],
  cache: 'A 501 to a GET may be kept by heuristics. Send `Cache-Control: no-store` if the function is on its way.',
  retry: 'Not useful: the same server gives the same answer.',
  mistakes: [
    {
      wrong: 'A stub answers 501 for an endpoint that is planned',
      right: 'send [404 Not Found](/codes/404) until it exists; 501 raises alarms as a failure of the server',
    },
    {
      wrong: 'DELETE on a read-only resource is refused with 501',
      right: 'the server knows DELETE, so it is 405 with `Allow: GET, HEAD`',
    },
    {
      wrong: 'A framework answers 404 for a method that nobody knows',
      right: '501 tells the client that the address is not the reason',
    },
  ],
};
