import type { CodeEntry } from '../code-entry.js';

export const entry: CodeEntry = {
  meaning:
    'The header section of the request is too large: all fields together, or a single one. The usual cause is a Cookie field that has grown, a token with a long list of groups, or a referrer with a long query. Where one field is the cause, the content should name it, so that the client can act. The client may repeat the request after it has made the fields smaller. Some servers send [400 Bad Request](/codes/400) for the same, because they are older than the code.',
  use: ['the header section exceeds the limit of your server', 'one field, such as Cookie, is too long'],
  useInstead: { 400: 'a field is malformed rather than long', 413: 'it is the content', 414: 'it is the URI' },
  examples: [
    {
      id: 'cookie',
      title: 'A cookie that has grown too long',
      request: {
        method: 'GET',
        target: '/',
        headers: [
          ['Host', 'example.com'],
          ['Cookie', 'theme=dark; recent=A-1.A-2.A-3.A-4.A-5.A-6.A-7.A-8.A-9.A-10.A-11.A-12.A-13.A-14'],
        ],
      },
      response: {
        status: 431,
        headers: [
          ['Date', 'Tue, 24 Nov 2026 09:30:00 GMT'],
          ['Cache-Control', 'no-store'],
          ['Connection', 'close'],
          ['Content-Type', 'application/problem+json'],
        ],
        body: `{
  "type": "about:blank",
  "title": "Request Header Fields Too Large",
  "status": 431,
  "detail": "The Cookie field may have up to 8 KB",
  "field": "Cookie"
}`,
      },
      note: 'The cookie is shortened here; the real one has more than 8 KB.',
    },
  ],
  client: [
    'In a browser delete the cookies of the site, then load it again.',
    'In an API client look at the size of the token: move lists of groups out of it.',
    'Do not repeat the request unchanged.',
  ],
  cache: 'A cache must not store it ([RFC 6585 §5](https://www.rfc-editor.org/rfc/rfc6585#section-5)).',
  security: [
    'A limit is a protection: without one, a single client can fill the memory with fields.',
    'Everybody who can set cookies for a parent domain can lock users out of its subdomains this way.',
  ],
  mistakes: [
    {
      wrong: 'The limit is raised on the application and not on the proxy in front',
      right: 'the smallest limit on the way decides; compare them all',
    },
    {
      wrong: 'State is kept in cookies until it no longer fits',
      right: 'keep an id in the cookie and the state on the server',
    },
    { wrong: 'The page that explains the error needs the same cookies', right: 'explain it in the 431 itself' },
  ],
  notes: ['Node.js answers 431 by itself above `maxHeaderSize`, 16 KiB by default.'],
};
