import type { UnofficialEntry } from '../code-entry.js';

export const entry: UnofficialEntry = {
  meaning:
    'In the configuration, `return 444;` makes nginx close the connection without sending anything. The number stands in the access log only. Servers use it for requests that deserve no answer, such as those with an unknown host.',
  instead: [
    { code: 421, when: 'the host is not one that you serve, and you want to say so' },
    { code: 403, when: 'you refuse and want to say so' },
    { code: 400, when: 'the request is malformed' },
  ],
  example: {
    title: 'A line of the access log',
    text: '203.0.113.7 - - [24/Nov/2026:09:30:00 +0000] "GET /reports HTTP/1.1" 444 0 "-" "curl/8.14.1"',
  },
  client: [
    'A client never sees the number: it sees a closed connection, as with `curl: (52) Empty reply from server`.',
    'In a log it is the result of your own configuration; look for `return 444`.',
  ],
};
