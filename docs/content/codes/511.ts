import type { CodeEntry } from '../code-entry.js';

export const entry: CodeEntry = {
  meaning:
    'The network between client and server wants a sign-in first, as in a hotel or a train. A proxy there has intercepted the request and answers in place of the server. The content links to the sign-in page and should not be the form itself, because the browser would take it for a page of the site that was asked for. No cache stores it.',
  use: ['you run a captive portal that intercepts requests'],
  useInstead: {
    401: 'you are the server itself and need credentials',
    403: 'the network does not allow the address at all',
    407: 'the client has configured you as its proxy',
  },
  examples: [
    {
      id: 'captive-portal',
      title: 'The network of a hotel',
      request: {
        method: 'GET',
        target: '/news',
        headers: [
          ['Host', 'example.com'],
          ['Accept', 'text/html'],
        ],
      },
      response: {
        status: 511,
        headers: [
          ['Date', 'Tue, 24 Nov 2026 09:30:00 GMT'],
          ['Content-Type', 'text/html; charset=utf-8'],
          ['Cache-Control', 'no-store'],
        ],
        body: '<!doctype html><title>Sign in to the network</title><p>This network needs a <a href="https://example.net/sign-in">sign-in</a>.',
      },
      note: 'The link leads to a host of the network; nothing here pretends to be `example.com`.',
    },
  ],
  client: [
    'Open the link in a browser, sign in, then repeat the request.',
    'A program should report "no network access" rather than an error of the server.',
  ],
  security: [
    'A portal cannot answer for HTTPS without a warning about the certificate, and nobody should get used to such warnings. [RFC 8910](https://www.rfc-editor.org/rfc/rfc8910) tells clients of the portal by DHCP or router advertisements instead.',
  ],
  mistakes: [
    {
      wrong: 'A portal answers with [302 Found](/codes/302) or [200 OK](/codes/200) in the name of the site',
      right: 'programs take that for the answer of the site, and caches may keep it; 511 prevents both',
    },
    {
      wrong: 'An origin server asks for a sign-in with 511',
      right: 'that is [401 Unauthorized](/codes/401)',
    },
  ],
};
