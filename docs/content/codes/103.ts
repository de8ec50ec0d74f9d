import type { CodeEntry } from '../code-entry.js';

export const entry: CodeEntry = {
  meaning:
    'The server already knows some fields of the response while it is still making the page, and sends them ahead. In practice these are `Link` fields: style sheets, scripts and fonts to preload, or hosts to connect to. The browser loads them in the time in which it would only wait. The hints bind nobody: the final response follows, and it is the one that counts, so it repeats the links that still hold. Nothing is pushed; the browser decides and asks for each file itself.',
  use: [
    'a page takes noticeable time to make, and its style sheet and scripts are known before that',
    'the final response will need a connection to another host that you can name now',
  ],
  useInstead: {
    200: 'the page is ready at once: put the `Link` fields on it',
    202: 'the work takes so long that the client should not wait',
  },
  headers: {
    Link: 'One link per file, such as `</app.css>; rel=preload; as=style`, or `rel=preconnect` for a host',
  },
  examples: [
    {
      id: 'preload',
      title: 'A style sheet before the page',
      request: {
        method: 'GET',
        target: '/dashboard',
        headers: [
          ['Host', 'example.com'],
          ['Accept', 'text/html'],
        ],
      },
      interim: [
        {
          status: 103,
          headers: [
            ['Link', '</app.css>; rel=preload; as=style'],
            ['Link', '</app.js>; rel=preload; as=script'],
          ],
        },
      ],
      response: {
        status: 200,
        headers: [
          ['Date', 'Tue, 24 Nov 2026 09:30:00 GMT'],
          ['Cache-Control', 'private, no-cache'],
          ['Content-Type', 'text/html; charset=utf-8'],
          ['Link', '</app.css>; rel=preload; as=style'],
          ['Link', '</app.js>; rel=preload; as=script'],
        ],
        body: '<!doctype html><title>Dashboard</title><link rel="stylesheet" href="/app.css"><script type="module" src="/app.js"></script>',
      },
      note: 'The final response repeats the links; a client that skipped the 103 misses nothing but time.',
    },
    {
      id: 'preconnect',
      title: 'A connection to another host',
      request: {
        method: 'GET',
        target: '/gallery',
        headers: [
          ['Host', 'example.com'],
          ['Accept', 'text/html'],
        ],
      },
      interim: [{ status: 103, headers: [['Link', '<https://example.net>; rel=preconnect']] }],
      response: {
        status: 200,
        headers: [
          ['Date', 'Tue, 24 Nov 2026 09:30:00 GMT'],
          ['Cache-Control', 'no-cache'],
          ['Content-Type', 'text/html; charset=utf-8'],
        ],
        body: '<!doctype html><title>Gallery</title><img src="https://example.net/1.avif" alt="">',
      },
      note: 'The handshake with the host of the images is done before the page names it.',
    },
  ],
  client: [
    'Load what the links name, or ignore them: both are right.',
    'Do not apply any other field of a 103 to the page before the final response has come.',
  ],
  cache: 'The 103 itself is never stored. The files that it names are cached by the fields of their own responses.',
  security: [
    'Old clients and proxies may take an interim response for the final one, and then read the next response as the answer to another request. Send 103 over HTTP/1.1 only to clients that are known to handle it.',
  ],
  mistakes: [
    {
      wrong: 'A server hints files before it knows that the user may see the page',
      right: 'a hint tells of the page; decide about sign-in and redirects first, unless the files are public anyway',
    },
    {
      wrong: 'A page hints twenty files',
      right: 'they compete with each other; name the few that block the first paint',
    },
    {
      wrong: 'A link has `as=fetch` or a font without `crossorigin`, and the file is loaded twice',
      right: 'the mode of the preload has to be the mode of the later request',
    },
  ],
  notes: [
    'Browsers act on it for navigations only, not for `fetch()` or images. Chromium does so only over HTTP/2 or HTTP/3.',
    'RFC 8297 of December 2017 is an Experimental RFC.',
    'A fetch `Response` cannot be made with 103; in Node.js it is `response.writeEarlyHints()`.',
  ],
};
