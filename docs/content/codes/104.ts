import type { CodeEntry } from '../code-entry.js';

export const entry: CodeEntry = {
  meaning:
    'The draft on resumable uploads uses 104 while an upload runs: the server says that it can resume this upload and where. If the connection breaks, the client asks that address how much has arrived and sends the rest. A later 104 may report the progress. The registration is temporary and the draft still changes.',
  use: ['you try out the draft, with clients that implement the same version of it'],
  useInstead: {
    100: 'the client only wants to know whether it may send the content',
    201: 'your own upload protocol creates the upload with one request and takes the parts with others',
  },
  headers: {
    'Upload-Limit': 'Such as `max-size=1000000000`',
    'Upload-Offset': 'The number of bytes that have arrived safely',
  },
  examples: [
    {
      id: 'resumable-upload',
      title: 'An upload that can be resumed',
      request: {
        method: 'POST',
        target: '/videos',
        headers: [
          ['Host', 'example.com'],
          ['Content-Type', 'video/mp4'],
          ['Content-Length', '100000000'],
          ['Upload-Complete', '?1'],
        ],
      },
      interim: [
        {
          status: 104,
          headers: [
            ['Location', 'https://example.com/uploads/b530ce8f'],
            ['Upload-Limit', 'max-size=1000000000'],
          ],
        },
      ],
      response: {
        status: 200,
        headers: [
          ['Date', 'Tue, 24 Nov 2026 09:30:00 GMT'],
          ['Content-Type', 'application/json'],
        ],
        body: '{ "video": "/videos/31", "bytes": 100000000 }',
      },
      note: 'The connection held, so the client never needs the address in `Location`.',
    },
  ],
  client: [
    'Keep `Location` until the final response is there. After a broken connection, ask it for the offset with HEAD and append from there.',
    'A client that does not know the draft skips the response.',
  ],
  mistakes: [
    {
      wrong: 'A product depends on the number',
      right: 'look into the registry first: the entry was limited to 13 November 2026',
    },
  ],
};
