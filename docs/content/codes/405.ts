import type { CodeEntry } from '../code-entry.js';

export const entry: CodeEntry = {
  meaning:
    'The server knows the method, and the target does not support it. The response must say which methods do work, in `Allow` ([RFC 9110 §15.5.6](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.6)). An empty `Allow` is legal and says that none works for the moment. The code is about the resource, not about the caller: a method that works for others and not for this user is a [403 Forbidden](/codes/403). A method that the server does not know for any resource is a [501 Not Implemented](/codes/501).',
  use: [
    'the route exists with other methods, such as `DELETE` on a collection that takes only `GET` and `POST`',
    'a resource is read-only for everybody: `PUT` on a generated report',
    'a form posts to a static page',
  ],
  useInstead: {
    403: 'the method works here, but not for this caller',
    404: 'nothing is at the target, whatever the method',
    409: 'the method works in another state of the resource',
  },
  headers: {
    Allow:
      'All methods that the target takes at this moment, with `HEAD` where `GET` works; the refused one is not among them',
  },
  examples: [
    {
      id: 'delete-collection',
      title: 'DELETE on a collection',
      request: {
        method: 'DELETE',
        target: '/orders',
        headers: [
          ['Host', 'example.com'],
          ['Authorization', 'Bearer EXAMPLE-TOKEN'],
        ],
      },
      response: {
        status: 405,
        headers: [
          ['Date', 'Tue, 24 Nov 2026 09:30:00 GMT'],
          ['Allow', 'GET, HEAD, POST'],
          ['Content-Type', 'application/problem+json'],
        ],
        body: `{
  "type": "about:blank",
  "title": "Method Not Allowed",
  "status": 405,
  "detail": "Orders are deleted one by one"
}`,
      },
    },
    {
      id: 'read-only',
      title: 'A resource that is read-only',
      request: {
        method: 'PUT',
        target: '/reports/2026-10',
        headers: [
          ['Host', 'example.com'],
          ['Content-Type', 'application/json'],
        ],
        body: '{ "total": 0 }',
      },
      response: {
        status: 405,
        headers: [
          ['Date', 'Tue, 24 Nov 2026 09:30:00 GMT'],
          ['Allow', 'GET, HEAD'],
          ['Content-Type', 'application/problem+json'],
        ],
        body: `{
  "type": "about:blank",
  "title": "Method Not Allowed",
  "status": 405,
  "detail": "Reports are generated and cannot be replaced"
}`,
      },
      note: 'Nobody can replace a report, so it is about the resource and not about permission.',
    },
  ],
  client: [
    'Read `Allow` and choose another method, or find that the path is wrong.',
    'Do not repeat the request with the same method.',
    'Check for a redirect before it: a POST that became a GET after a [301 Moved Permanently](/codes/301) or a [302 Found](/codes/302) often ends here.',
  ],
  cache:
    'A cache may store it by heuristics, for requests with the same method. Caches mostly store nothing but answers to GET, so it matters where a resource refuses GET.',
  mistakes: [
    {
      wrong: '405 without `Allow`',
      right: 'an origin server has to send it; most routers know the methods of the path',
    },
    {
      wrong: 'Unknown methods of a known path end as 404',
      right: 'the resource exists, so tell which methods it takes',
    },
    { wrong: '`Allow` lists the methods of the whole API', right: 'list those of this resource' },
    {
      wrong: '`OPTIONS` is answered with 405 while browsers send preflights to the endpoint',
      right: 'answer the preflight, mostly with [204 No Content](/codes/204)',
    },
  ],
  notes: [
    '`Allow` is not `Access-Control-Allow-Methods`: the first one describes the resource, the second one is read by browsers in a preflight only.',
  ],
};
