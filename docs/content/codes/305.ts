import type { CodeEntry } from '../code-entry.js';

export const entry: CodeEntry = {
  meaning:
    'The client was told to reach the target through the proxy in `Location`. RFC 9110 deprecates the code: whoever could send or forge such a response could route the traffic of a client through a machine of their choice. Browsers and Fetch do not follow it.',
  use: ['nothing: proxies are configured in the client or by its network'],
  useInstead: {
    307: 'the client should go to another address for now',
    403: 'access is allowed only through a certain proxy',
    421: 'the request came to a server that does not answer for the host',
  },
  examples: [
    {
      id: 'historic',
      title: 'What it looked like',
      request: { method: 'GET', target: '/library', headers: [['Host', 'example.com']] },
      response: {
        status: 305,
        headers: [
          ['Date', 'Tue, 24 Nov 2026 09:30:00 GMT'],
          ['Location', 'http://example.net:3128/'],
        ],
      },
      note: 'No present client uses the proxy named here, and none should.',
    },
  ],
  client: [
    'Do not change any proxy setting. Treat it as [300 Multiple Choices](/codes/300): show what it says, and follow nothing by yourself.',
  ],
  security: ['Ignore the code in clients that you write: a forged response is enough to send traffic elsewhere.'],
  mistakes: [
    {
      wrong: 'A library counts 305 among the redirects that it follows',
      right:
        'Fetch follows [301 Moved Permanently](/codes/301), [302 Found](/codes/302), [303 See Other](/codes/303), 307 and [308 Permanent Redirect](/codes/308) only',
    },
  ],
};
