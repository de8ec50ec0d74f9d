import type { CodeEntry } from '../code-entry.js';

export const entry: CodeEntry = {
  meaning:
    'The server does not read a target URI of this length. It is rare and mostly points to a mistake: a form sent with `GET` instead of `POST`, a redirect that appends to its own query until the limit is reached, or a filter with hundreds of ids. HTTP sets no limit; [RFC 9110 §4.1](https://www.rfc-editor.org/rfc/rfc9110#section-4.1) recommends to support at least 8000 octets. Servers, proxies and browsers have limits of their own. The phrase is URI Too Long; Request-URI Too Long and Request-URI Too Large are former names.',
  use: ['the request target exceeds your limit', 'a query grows by a redirect loop'],
  useInstead: {
    400: 'the URI is short enough and cannot be parsed',
    404: 'the URI is of a sensible length and nothing is there',
    413: 'it is the content',
    431: 'it is the header section without the request line',
  },
  examples: [
    {
      id: 'long-filter',
      title: 'A filter with too many ids',
      request: {
        method: 'GET',
        target:
          '/products?ids=100001,100002,100003,100004,100005,100006,100007,100008,100009,100010,100011,100012,100013,100014,100015,100016,100017,100018,100019,100020,100021,100022,100023,100024,and-so-on',
        headers: [
          ['Host', 'example.com'],
          ['Accept', 'application/json'],
        ],
      },
      response: {
        status: 414,
        headers: [
          ['Date', 'Tue, 24 Nov 2026 09:30:00 GMT'],
          ['Cache-Control', 'no-store'],
          ['Content-Type', 'application/problem+json'],
        ],
        body: `{
  "type": "about:blank",
  "title": "URI Too Long",
  "status": 414,
  "detail": "The URI may have up to 8000 octets; send long filters as the content of a POST to /products/search",
  "limit": 8000
}`,
      },
      note: 'The target is shortened here; the real one has thousands of ids.',
    },
  ],
  client: [
    'Move the data into the content: `POST` to a search resource, or `QUERY` where the server takes it.',
    'Look at the redirects before it: a parameter such as `return_to` that contains itself grows with every hop.',
    'Split a list of ids over several requests.',
  ],
  cache: 'A cache may store it by heuristics. It does little harm, since the key is the long URI itself.',
  security: ['A flood of 414 in the log may be somebody who probes for an overflow. The limit itself is the defence.'],
  mistakes: [
    { wrong: 'A form with long text uses `GET`', right: 'use `POST`; the text does not belong into URIs and logs' },
    {
      wrong: 'State of a page, such as a table with its filters, is encoded into the query without limit',
      right: 'store it and put an id into the URI',
    },
  ],
};
