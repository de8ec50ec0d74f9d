import type { CodeEntry } from '../code-entry.js';

export const entry: CodeEntry = {
  meaning:
    'The resource is at another address for the moment. The client goes there now and keeps using the old address later. As with [301 Moved Permanently](/codes/301), a client that follows may turn POST into GET, and Fetch requires that of browsers, while PUT and DELETE stay what they are. So 302 leaves open what a POST becomes. Where that matters, [303 See Other](/codes/303) says GET and [307 Temporary Redirect](/codes/307) says the same method. The phrase is Found; "Temporary Redirect" is the phrase of 307.',
  use: [
    'a page is elsewhere for now: a campaign, a test, a stand-in',
    'a visitor is sent to the sign-in page or to the page in their language, and only GET and HEAD arrive',
    'a short link counts visits and may change its target',
  ],
  useInstead: { 301: 'the move is for good', 401: 'a program, not a person, needs credentials' },
  headers: { Location: 'Where it is for now' },
  examples: [
    {
      id: 'latest-release',
      title: 'An address that always leads to the newest',
      request: { method: 'GET', target: '/downloads/latest', headers: [['Host', 'example.com']] },
      response: {
        status: 302,
        headers: [
          ['Date', 'Tue, 24 Nov 2026 09:30:00 GMT'],
          ['Location', '/downloads/4.2.0'],
          ['Cache-Control', 'no-cache'],
        ],
      },
      note: 'Links to `/downloads/latest` stay right after the next release.',
    },
    {
      id: 'sign-in-first',
      title: 'A page that needs a sign-in',
      request: {
        method: 'GET',
        target: '/account',
        headers: [
          ['Host', 'example.com'],
          ['Accept', 'text/html'],
        ],
      },
      response: {
        status: 302,
        headers: [
          ['Date', 'Tue, 24 Nov 2026 09:30:00 GMT'],
          ['Location', '/sign-in?next=%2Faccount'],
          ['Cache-Control', 'no-store'],
        ],
      },
      note: 'For an API the answer is [401 Unauthorized](/codes/401) with a challenge instead.',
    },
  ],
  client: [
    'Request the address in `Location` once, and the old address the next time.',
    'A POST becomes GET in browsers and in most libraries; PUT, PATCH and DELETE are repeated as they are.',
  ],
  cache:
    'Not kept by guesswork, but with `Cache-Control: max-age` or `Expires` it is, in browsers too. Without either, the server is asked each time.',
  seo: 'A weak sign: the old address stays the one to show. If the redirect stays for long, engines may take it for permanent.',
  security: [
    'Check a `next` parameter before it goes into `Location`: take paths of your own site only, and refuse `//example.net`, which is another host.',
  ],
  mistakes: [
    {
      wrong: 'A move for good goes out as 302 because that is the default of the framework',
      right: 'say [301 Moved Permanently](/codes/301) or [308 Permanent Redirect](/codes/308)',
    },
    {
      wrong: 'An API redirects POST with 302, and a GET without content arrives at the target',
      right: 'use 307 to keep the method, or 303 to mean GET',
    },
    {
      wrong:
        'A handler answers `fetch(…, { method: "DELETE" })` with 302 to the list, and the browser deletes the list',
      right: 'use 303, which turns DELETE into GET',
    },
  ],
};
