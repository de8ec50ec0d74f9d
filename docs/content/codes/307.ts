import type { CodeEntry } from '../code-entry.js';

export const entry: CodeEntry = {
  meaning:
    'The resource is at another address for the moment, and the client repeats the very same request there: the method and the content stay. That is the whole difference to [302 Found](/codes/302), where a POST becomes a GET in browsers. The old address stays the right one for later requests. A client needs to be able to send its content a second time, which a stream that has been read cannot do.',
  use: [
    'an upload or an API call should go to another server for now',
    'a write endpoint is on a stand-in during a migration',
    'you redirect all methods at once and do not want to change any of them',
  ],
  useInstead: {
    302: 'only GET and HEAD arrive and old clients matter',
    303: 'the outcome is read with GET',
    308: 'the move is for good',
    503: 'no other server can help: ask the client to come back',
  },
  headers: {
    Location: 'Where the same request goes now',
    'Retry-After': 'How long to wait before following; few clients heed it',
  },
  examples: [
    {
      id: 'upload-elsewhere',
      title: 'An upload goes to another host',
      request: {
        method: 'POST',
        target: '/uploads',
        headers: [
          ['Host', 'example.com'],
          ['Content-Type', 'text/plain; charset=utf-8'],
        ],
        body: 'Minutes of the meeting',
      },
      response: {
        status: 307,
        headers: [
          ['Date', 'Tue, 24 Nov 2026 09:30:00 GMT'],
          ['Location', 'https://example.net/uploads'],
          ['Cache-Control', 'no-store'],
        ],
      },
      note: 'The client sends POST with the same text to `example.net`.',
    },
    {
      id: 'stand-in',
      title: 'Writes go to a stand-in',
      request: {
        method: 'PUT',
        target: '/drafts/5',
        headers: [
          ['Host', 'example.com'],
          ['Content-Type', 'application/json'],
          ['If-Match', '"draft-5-v2"'],
        ],
        body: '{ "title": "Plans for spring" }',
      },
      response: {
        status: 307,
        headers: [
          ['Date', 'Tue, 24 Nov 2026 09:30:00 GMT'],
          ['Location', 'https://example.org/drafts/5'],
          ['Cache-Control', 'max-age=60'],
        ],
      },
      note: 'With `max-age=60` the client may go to the stand-in directly for a minute.',
    },
  ],
  client: [
    'Repeat the request at `Location` with the same method and content.',
    'Leave `Authorization` out when the origin changes; Fetch does so.',
    'Ask the old address again the next time.',
  ],
  cache: 'Not kept by guesswork; with `Cache-Control: max-age` it is.',
  seo: 'A weak sign, as with 302: the old address stays the one to show.',
  security: [
    'A 307 to a foreign host hands the content of the request over, passwords in a form included. Check where `Location` comes from.',
  ],
  mistakes: [
    {
      wrong: 'A form is answered with 307 to the next page, and the browser posts the form there again',
      right: 'use [303 See Other](/codes/303)',
    },
    {
      wrong: 'A client sends a stream and cannot repeat it, so the redirect fails',
      right: 'use `Expect: 100-continue`, or ask for the upload address first',
    },
    {
      wrong: 'A CORS preflight is redirected',
      right: 'a preflight has to be answered with a 2xx where it arrives',
    },
  ],
  notes: [
    'Chromium shows a 307 with `Non-Authoritative-Reason: HSTS` when it changes `http:` to `https:` by itself. No server has sent it.',
  ],
};
