import type { CodeEntry } from '../code-entry.js';

export const entry: CodeEntry = {
  meaning: `The request succeeded, and the method says what the content is:

| Method | Content |
| --- | --- |
| GET | the representation of the target |
| HEAD | none; the fields are those of a GET |
| POST | the result of the action |
| PUT, PATCH, DELETE | a report, or the new state |
| OPTIONS | what the target offers |
| QUERY | the result of the query |

A CONNECT that succeeds has no content: the connection is a tunnel from then on. A list without entries is a result as well: \`200\` with \`[]\`.`,
  use: [
    'a GET finds the resource, or a search ends, with or without hits',
    'a POST has calculated or triggered something and created no resource',
    'a PUT, PATCH or DELETE is done and you return the new state or a report',
    'a batch was carried out and the content tells the outcome of each item',
    'somebody asks how a job is doing and reading that worked, whatever became of the job',
  ],
  useInstead: {
    201: 'the request created a resource; for a PUT that creates one it is required',
    206: 'you send the range that the request asked for',
    304: 'the condition of a GET shows that the copy of the client is still good',
    422: 'the content would hold an error: 2xx is not the place for one',
  },
  headers: {
    ETag: 'An opaque text in quotes, such as `"33a64df5"`; with `W/` before it where it is weak',
    'Last-Modified': 'An HTTP date, never later than `Date`',
  },
  examples: [
    {
      id: 'read-user',
      title: 'A user is read',
      request: {
        method: 'GET',
        target: '/users/42',
        headers: [
          ['Host', 'example.com'],
          ['Accept', 'application/json'],
        ],
      },
      response: {
        status: 200,
        headers: [
          ['Date', 'Tue, 24 Nov 2026 09:30:00 GMT'],
          ['Content-Type', 'application/json'],
          ['Cache-Control', 'private, no-cache'],
          ['ETag', '"user-42-v7"'],
        ],
        body: '{ "id": 42, "name": "Example User", "role": "editor" }',
      },
      note: 'With the `ETag` the next GET can be conditional.',
    },
    {
      id: 'search-with-post',
      title: 'A search without hits',
      request: {
        method: 'POST',
        target: '/products/search',
        headers: [
          ['Host', 'example.com'],
          ['Content-Type', 'application/json'],
          ['Accept', 'application/json'],
        ],
        body: '{ "color": "blue", "maxPrice": 20 }',
      },
      response: {
        status: 200,
        headers: [
          ['Date', 'Tue, 24 Nov 2026 09:30:00 GMT'],
          ['Content-Type', 'application/json'],
        ],
        body: '{ "items": [], "total": 0 }',
      },
      note: 'Nothing was created, so it is no 201. The method QUERY ([RFC 10008](https://www.rfc-editor.org/rfc/rfc10008)) is made for such searches.',
    },
  ],
  client: [
    'Read the content by its `Content-Type`.',
    '`response.ok` of fetch is true for every 2xx, so look for the code itself where 200 and 202 mean different things to you.',
  ],
  cache:
    'A GET or HEAD may be reused for a time that the cache guesses when you say nothing, so say it: `no-store`, `no-cache` or `max-age`. The response to a POST is reused only with explicit freshness and a `Content-Location` that equals the target. Responses to PUT and DELETE are never reused.',
  seo: 'The page can be indexed. A page that says "not found" is better sent as [404 Not Found](/codes/404): under 200 it is a soft 404 to search engines.',
  mistakes: [
    {
      wrong: 'An API answers 200 with `{ "error": … }`',
      right: 'caches, monitoring and `response.ok` all take it for success; send the 4xx or 5xx that fits',
    },
    {
      wrong: 'A single-page application answers 200 for every path',
      right: 'let the server send [404 Not Found](/codes/404) for paths that do not exist',
    },
    {
      wrong: 'Personal data goes out without `Cache-Control`',
      right: 'send `private` or `no-store`, because heuristics allow a shared cache to keep it',
    },
  ],
  related: [304],
};
