import type { CodeEntry } from '../code-entry.js';

export const entry: CodeEntry = {
  meaning:
    'The server cannot handle the request at the moment, and expects that to pass: it is overloaded, or it is being maintained. `Retry-After` says when to come back, if that can be told. It concerns the service and not this client; a client that asks too often gets [429 Too Many Requests](/codes/429). Shedding load with 503 while there is more than can be served is right, whoever asks. A server under pressure need not answer at all: it may also refuse connections.',
  use: [
    'more requests arrive than can be served, and you turn some away early and cheaply',
    'maintenance is under way, or the process is still starting',
    'your database or another service that you need is down and will be back',
    'another service has limited you: that limit is yours, not that of your caller',
    'you are a gateway and no server behind you is healthy',
  ],
  useInstead: {
    404: 'nothing is at this address; "unavailable" is for what comes back',
    502: 'you are a gateway and the server behind you answered badly',
    504: 'you are a gateway and the server behind you was too slow',
  },
  headers: { 'Retry-After': 'Seconds, such as `120`, or an HTTP date. Worth sending whenever you can tell' },
  examples: [
    {
      id: 'maintenance',
      title: 'Maintenance that ends at a known time',
      request: {
        method: 'GET',
        target: '/orders',
        headers: [
          ['Host', 'example.com'],
          ['Accept', 'application/json'],
        ],
      },
      response: {
        status: 503,
        headers: [
          ['Date', 'Tue, 24 Nov 2026 09:30:00 GMT'],
          ['Retry-After', 'Tue, 24 Nov 2026 10:00:00 GMT'],
          ['Content-Type', 'application/problem+json'],
          ['Cache-Control', 'no-store'],
        ],
        body: '{ "type": "about:blank", "title": "Service Unavailable", "status": 503, "detail": "Maintenance until 10:00 UTC" }',
      },
      note: 'A date suits a planned end; it needs a client whose clock is right.',
    },
    {
      id: 'overload',
      title: 'Load is turned away',
      request: {
        method: 'POST',
        target: '/orders',
        headers: [
          ['Host', 'example.com'],
          ['Content-Type', 'application/json'],
        ],
        body: '{ "product": "tea-01", "quantity": 2 }',
      },
      response: {
        status: 503,
        headers: [
          ['Date', 'Tue, 24 Nov 2026 09:30:00 GMT'],
          ['Retry-After', '5'],
          ['Content-Type', 'text/plain; charset=utf-8'],
          ['Cache-Control', 'no-store'],
        ],
        body: 'The shop is very busy. Your order was not taken; please try again in a moment.',
      },
      note: 'The text says that nothing was done, so the client may repeat the POST.',
    },
  ],
  client: [
    'Wait for `Retry-After`. Without it, wait longer each time and add a random part, so that clients do not return together.',
    'Tell the user that it passes.',
  ],
  cache: 'Not kept by guesswork. `Cache-Control: no-store` says so to every cache in between.',
  retry: 'The obvious candidate, for methods that may run twice or when the response says that nothing was done.',
  seo: 'Crawlers come back later and keep the pages they know, if it does not last for days. The maintenance page itself is not indexed.',
  mistakes: [
    {
      wrong: 'The maintenance page is sent with [200 OK](/codes/200) or as a redirect to `/maintenance`',
      right: 'send 503 at every address; otherwise the page is indexed and cached in place of yours',
    },
    {
      wrong: 'A single client that asks too often gets 503',
      right: 'use 429: a 5xx raises alarms and can make a load balancer take the server out',
    },
    {
      wrong: 'Every response has the same `Retry-After`, or a 0',
      right: 'spread the values, or all clients come back in the same second',
    },
    {
      wrong: 'The health check answers 503 when a dependency is slow',
      right: 'then every instance leaves the pool at once; check what this process itself needs',
    },
  ],
};
