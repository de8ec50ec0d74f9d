import type { CodeEntry } from '../code-entry.js';

export const entry: CodeEntry = {
  meaning:
    'The request has more content than the server takes. The server may stop reading and close the connection, so that the client does not send the rest. If the limit applies for the moment only, `Retry-After` says when to try again. Say in the content how much is allowed. The phrase is Content Too Large since RFC 9110; Payload Too Large and Request Entity Too Large are former names of the same code.',
  use: [
    'an upload is larger than the limit of the endpoint',
    '`Content-Length` announces too much, and you refuse before reading',
    'the content turns out too large while you read it, or after it is decompressed',
  ],
  useInstead: {
    422: 'the message is small enough and a single value in it is too long',
    429: 'each request is small and there are too many',
  },
  headers: {
    'Retry-After': 'Seconds or a date; leave it out where the limit is fixed',
    'Upload-Limit': 'From the draft on resumable uploads, such as `max-size=10000000`',
  },
  examples: [
    {
      id: 'too-large',
      title: 'A photo over the limit',
      request: {
        method: 'POST',
        target: '/photos',
        headers: [
          ['Host', 'example.com'],
          ['Content-Type', 'image/jpeg'],
          ['Content-Length', '25000000'],
          ['Expect', '100-continue'],
        ],
      },
      response: {
        status: 413,
        headers: [
          ['Date', 'Tue, 24 Nov 2026 09:30:00 GMT'],
          ['Connection', 'close'],
          ['Content-Type', 'application/problem+json'],
        ],
        body: `{
  "type": "about:blank",
  "title": "Content Too Large",
  "status": 413,
  "detail": "Photos may have up to 10 MB",
  "limit": 10000000
}`,
      },
      note: 'The client waits with `Expect`, so the 25 MB never leave it.',
    },
    {
      id: 'for-the-moment',
      title: 'A limit for the moment',
      request: {
        method: 'POST',
        target: '/imports',
        headers: [
          ['Host', 'example.com'],
          ['Content-Type', 'text/csv'],
          ['Content-Length', '80000000'],
          ['Expect', '100-continue'],
        ],
      },
      response: {
        status: 413,
        headers: [
          ['Date', 'Tue, 24 Nov 2026 09:30:00 GMT'],
          ['Retry-After', '3600'],
          ['Content-Type', 'application/problem+json'],
        ],
        body: `{
  "type": "about:blank",
  "title": "Content Too Large",
  "status": 413,
  "detail": "Imports over 50 MB are accepted from 10:30 UTC",
  "limit": 50000000
}`,
      },
      note: '`Retry-After` marks the limit as temporary; an hour later the same file is welcome.',
    },
  ],
  client: [
    'Send less: compress, split, lower the resolution, or use an upload in parts.',
    'With `Retry-After`, wait and repeat; without it a repeat fails again.',
    'Expect a broken connection instead of a readable 413 while you are still sending: some servers close at once.',
  ],
  security: [
    'Count the bytes while you read. `Content-Length` may be missing or wrong.',
    'Limit the size after decompression too: a few kilobytes can unfold to gigabytes.',
  ],
  mistakes: [
    {
      wrong: 'The limit of the proxy is below the limit of the application',
      right: 'users see the plain error page of the proxy; raise its limit a little above yours',
    },
    {
      wrong: 'The content does not tell the limit',
      right: 'write it as a number, so that clients can check before they send',
    },
    {
      wrong: 'A 413 for a text field of 300 characters',
      right: 'that is validation: [422 Unprocessable Content](/codes/422)',
    },
  ],
};
