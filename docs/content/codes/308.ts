import type { CodeEntry } from '../code-entry.js';

export const entry: CodeEntry = {
  meaning:
    'The resource has a new address for good, and the client repeats the very same request there: the method and the content stay. That is the difference to [301 Moved Permanently](/codes/301), where a POST becomes a GET in browsers. It is the right one for API endpoints that moved, and as good as 301 for pages. A client so old that it does not know 308 treats it as [300 Multiple Choices](/codes/300) and does not follow; the number is from 2014.',
  use: [
    'an API endpoint has a new path or host, and POST, PUT or DELETE arrive there',
    'HTTP goes to HTTPS for every method',
    'a path is normalised, for example a trailing slash taken off, for every method',
  ],
  useInstead: {
    301: 'only pages are read here and very old clients matter',
    303: 'the outcome of the request is read elsewhere with GET',
    307: 'the old address will be the right one again',
    410: 'the endpoint is gone and nothing replaces it',
  },
  headers: { Location: 'The new address; path and query are written in full, nothing is carried over' },
  examples: [
    {
      id: 'endpoint-moved',
      title: 'An endpoint has moved',
      request: {
        method: 'POST',
        target: '/v1/orders?source=app',
        headers: [
          ['Host', 'example.com'],
          ['Content-Type', 'application/json'],
        ],
        body: '{ "product": "tea-01", "quantity": 2 }',
      },
      response: {
        status: 308,
        headers: [
          ['Date', 'Tue, 24 Nov 2026 09:30:00 GMT'],
          ['Location', '/v2/orders?source=app'],
          ['Cache-Control', 'max-age=3600'],
        ],
      },
      note: 'The client sends the same JSON with POST to the new path.',
    },
    {
      id: 'trailing-slash',
      title: 'One spelling of the path',
      request: { method: 'GET', target: '/docs/', headers: [['Host', 'example.com']] },
      response: {
        status: 308,
        headers: [
          ['Date', 'Tue, 24 Nov 2026 09:30:00 GMT'],
          ['Location', '/docs'],
          ['Cache-Control', 'max-age=86400'],
          ['Content-Type', 'text/html; charset=utf-8'],
        ],
        body: '<!doctype html><title>Moved</title><p>This page is at <a href="/docs">/docs</a>.',
      },
      note: 'The link in the content serves whoever cannot follow.',
    },
  ],
  client: [
    'Repeat the request at `Location` with the same method and content.',
    'Change the address in your configuration; the redirect costs a round trip each time.',
    'Leave `Authorization` out when the origin changes; Fetch does so.',
  ],
  cache:
    'It may be kept by heuristics, as a 301. Begin with a short `max-age`; a wrong target that is cached cannot be called back.',
  seo: 'As with 301: a strong sign that the new address is the one to show.',
  security: ['The content goes to the new address too. Redirect only to hosts that may see it.'],
  mistakes: [
    {
      wrong: 'The first POST fails because the client library does not follow with content',
      right: 'publish the new address first, and leave both working for a while',
    },
    {
      wrong: 'A 308 goes out for a maintenance window',
      right: 'that is [307 Temporary Redirect](/codes/307), or [503 Service Unavailable](/codes/503)',
    },
  ],
};
