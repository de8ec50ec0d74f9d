import type { CodeEntry } from '../code-entry.js';

export const entry: CodeEntry = {
  meaning:
    'The server found no current representation for the target, or is not willing to say that there is one. The code says nothing about why, and nothing about permanence: the resource may have never existed, may be back tomorrow, or may be hidden from this caller. A server that knows that the resource is gone for good can say [410 Gone](/codes/410). 404 is about the target URI. An id inside the body that leads nowhere is another matter ([422 Unprocessable Content](/codes/422)), and so is a search that finds nothing: an empty list is a [200 OK](/codes/200).',
  use: [
    'no route and no file fits the path',
    'the route exists, and no item has the id in the path',
    'the resource exists, but this caller must not learn so',
  ],
  useInstead: {
    200: 'a collection or a search has no entries',
    308: 'it has moved and you know where to',
    403: 'its existence is no secret',
    405: 'the resource exists and does not take the method',
    422: 'the URI is right and an id in the body leads nowhere',
    503: 'it exists and is offline for a while',
  },
  examples: [
    {
      id: 'unknown-id',
      title: 'No item with this id',
      request: {
        method: 'GET',
        target: '/users/42',
        headers: [
          ['Host', 'example.com'],
          ['Accept', 'application/json'],
        ],
      },
      response: {
        status: 404,
        headers: [
          ['Date', 'Tue, 24 Nov 2026 09:30:00 GMT'],
          ['Cache-Control', 'no-cache'],
          ['Content-Type', 'application/problem+json'],
        ],
        body: `{
  "type": "about:blank",
  "title": "Not Found",
  "status": 404,
  "detail": "No user 42"
}`,
      },
      note: 'A cache may keep a 404 by its own judgement; `no-cache` makes it ask again.',
    },
    {
      id: 'hidden',
      title: 'An item that is hidden from the caller',
      request: {
        method: 'GET',
        target: '/invoices/1001',
        headers: [
          ['Host', 'example.com'],
          ['Authorization', 'Bearer EXAMPLE-TOKEN-OF-A-STRANGER'],
        ],
      },
      response: {
        status: 404,
        headers: [
          ['Date', 'Tue, 24 Nov 2026 09:30:00 GMT'],
          ['Cache-Control', 'no-store'],
          ['Content-Type', 'application/problem+json'],
        ],
        body: `{
  "type": "about:blank",
  "title": "Not Found",
  "status": 404,
  "detail": "No invoice 1001"
}`,
      },
      note: 'The invoice exists and belongs to somebody else. The response is the one for an id that does not exist, to the byte.',
    },
  ],
  client: [
    'Conclude that nothing is there for you now. Do not delete your own record of it on the first 404.',
    'Look at the path before anything else: a missing prefix or a wrong version looks like a missing item.',
    'In an API client turn it into "no value" where the caller expects that some ids are unknown.',
  ],
  cache:
    'A cache may store it by heuristics. Give it a short `max-age`, or `no-cache` where the resource may be created soon: a stored 404 hides a new resource until it expires.',
  seo: 'The URL drops out of the index; crawlers may ask again for a while. Google handles 404 and 410 nearly alike. A page that says "not found" with a 200 is a soft 404 and costs crawling.',
  security: [
    'Where 404 hides something, it has to look like a real one in content, fields and time. Check the right to see it before you load it.',
  ],
  mistakes: [
    { wrong: 'An empty list answers 404', right: 'the collection exists, so it is a 200 with `[]`' },
    {
      wrong: 'A database that cannot be reached ends as a 404',
      right:
        'nobody knows whether the item exists: [500 Internal Server Error](/codes/500) or [503 Service Unavailable](/codes/503) says so',
    },
    {
      wrong: 'A single-page application answers 200 for every path',
      right: 'let the server know the routes, or at least send 404 for unknown ids',
    },
    {
      wrong: 'Everything unknown redirects to the home page',
      right: 'readers and crawlers lose the fact that the page is missing; send 404 with useful links',
    },
  ],
};
