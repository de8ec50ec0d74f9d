import type { CodeEntry } from '../code-entry.js';

export const entry: CodeEntry = {
  meaning:
    'The request succeeded, and there is nothing to send beyond the header section. The message ends there: no content, not even an empty JSON object. A browser that gets 204 for a navigation stays on the page that it shows, and an editor that saves in the background keeps its text as it is. After a PUT the server can add the new `ETag`, so that the client knows the version of what it has just stored.',
  use: [
    'a DELETE removed the resource',
    'a PUT or PATCH is stored and the client needs nothing back',
    'an action such as "mark as read" has no result',
    'OPTIONS is answered, a CORS preflight included; there any 2xx passes',
    'a beacon or a log line was received',
  ],
  useInstead: {
    200: 'you return anything at all: the new state, a report, an empty list',
    201: 'a PUT created what was not there; it is required then',
    202: 'the work is not done yet',
    303: 'a browser form was sent and the user should see a page',
    404: 'a GET finds nothing at the address',
  },
  headers: {
    ETag: 'The version of the target after the change',
  },
  examples: [
    {
      id: 'delete-article',
      title: 'An article is deleted',
      request: {
        method: 'DELETE',
        target: '/articles/17',
        headers: [
          ['Host', 'example.com'],
          ['If-Match', '"article-17-v3"'],
        ],
      },
      response: { status: 204, headers: [['Date', 'Tue, 24 Nov 2026 09:30:00 GMT']] },
      note: 'There is no `Content-Length` either; it must not be sent with 204.',
    },
    {
      id: 'preflight',
      title: 'A CORS preflight',
      request: {
        method: 'OPTIONS',
        target: '/articles/17',
        headers: [
          ['Host', 'example.com'],
          ['Origin', 'https://example.org'],
          ['Access-Control-Request-Method', 'DELETE'],
        ],
      },
      response: {
        status: 204,
        headers: [
          ['Date', 'Tue, 24 Nov 2026 09:30:00 GMT'],
          ['Access-Control-Allow-Origin', 'https://example.org'],
          ['Access-Control-Allow-Methods', 'GET, PUT, DELETE'],
          ['Access-Control-Max-Age', '600'],
          ['Vary', 'Origin'],
        ],
      },
      note: 'The fields decide, not the code: 200 would pass as well.',
    },
  ],
  client: [
    'Do not parse anything: `response.json()` rejects, because an empty text is no JSON.',
    'Stay on the present view; update it from what you have sent.',
  ],
  cache:
    'A 204 to a GET may be kept by heuristics, so a GET that has nothing to say today may have nothing to say for a while. Send `Cache-Control`.',
  mistakes: [
    {
      wrong: 'A handler sends `{}` or `null` with 204',
      right:
        'some servers drop it, others throw: `new Response("{}", { status: 204 })` is a TypeError. Use [200 OK](/codes/200) where there is content',
    },
    {
      wrong: 'A search without hits answers 204',
      right: 'clients find `200` with `[]` easier, because one line of code reads both',
    },
    {
      wrong: 'A second DELETE of the same thing is called an error or a success as it happens',
      right: 'choose 204 or [404 Not Found](/codes/404) for your API and document it; both are right',
    },
  ],
};
