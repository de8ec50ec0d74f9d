import type { CodeEntry } from '../code-entry.js';

export const entry: CodeEntry = {
  meaning:
    'The client asked for a part with `Range`, and this is that part. For a single range, `Content-Range` says which bytes of how many follow. For several ranges the content is `multipart/byteranges`, where each part has its own `Content-Range`, and the header section has none. Ranges serve resumed downloads, seeking in a video, and reading the index at the end of an archive. They have nothing to do with the chunked transfer coding, which cuts a message that is complete. `Range` is a wish: a server may ignore it and send everything with [200 OK](/codes/200).',
  use: [
    'a GET carries `Range: bytes=…`, the file covers it, and `If-Range`, if there is one, still matches',
    'a download goes on after a lost connection',
    'a player jumps to another place of a video',
  ],
  useInstead: {
    200: 'you send all of it: no range was asked for, you ignore `Range`, or `If-Range` no longer matches',
    304: '`If-None-Match` or `If-Modified-Since` shows that nothing has changed',
    416: 'no range lies inside the file',
  },
  headers: {
    Range: 'Such as `bytes=0-1023`, `bytes=9500-` or `bytes=-64` for the last 64',
    'If-Range': 'A strong `ETag` or a date; if it does not match, the whole representation is sent',
  },
  examples: [
    {
      id: 'first-bytes',
      title: 'The first bytes of a file',
      request: {
        method: 'GET',
        target: '/files/alphabet.txt',
        headers: [
          ['Host', 'example.com'],
          ['Range', 'bytes=0-9'],
        ],
      },
      response: {
        status: 206,
        headers: [
          ['Date', 'Tue, 24 Nov 2026 09:30:00 GMT'],
          ['Content-Type', 'text/plain; charset=utf-8'],
          ['Content-Range', 'bytes 0-9/26'],
          ['Accept-Ranges', 'bytes'],
          ['ETag', '"alphabet-1"'],
          ['Cache-Control', 'max-age=3600'],
        ],
        body: 'abcdefghij',
      },
      note: 'Positions count from 0 and the last one is included: ten bytes of 26. A `*` in place of 26 says that the length is not known.',
    },
    {
      id: 'resumed-download',
      title: 'A download goes on',
      request: {
        method: 'GET',
        target: '/files/alphabet.txt',
        headers: [
          ['Host', 'example.com'],
          ['Range', 'bytes=10-'],
          ['If-Range', '"alphabet-1"'],
        ],
      },
      response: {
        status: 206,
        headers: [
          ['Date', 'Tue, 24 Nov 2026 09:31:00 GMT'],
          ['Content-Range', 'bytes 10-25/26'],
          ['ETag', '"alphabet-1"'],
          ['Cache-Control', 'max-age=3600'],
        ],
        body: 'klmnopqrstuvwxyz',
      },
      note: 'The client has the first response already, so `Content-Type` is left out. Had the file changed, a 200 with all of it would follow.',
    },
    {
      id: 'two-parts',
      title: 'Two parts at once',
      request: {
        method: 'GET',
        target: '/files/alphabet.txt',
        headers: [
          ['Host', 'example.com'],
          ['Range', 'bytes=0-4, 21-25'],
        ],
      },
      response: {
        status: 206,
        headers: [
          ['Date', 'Tue, 24 Nov 2026 09:32:00 GMT'],
          ['Content-Type', 'multipart/byteranges; boundary=part'],
          ['ETag', '"alphabet-1"'],
          ['Cache-Control', 'max-age=3600'],
        ],
        body: `--part
Content-Type: text/plain; charset=utf-8
Content-Range: bytes 0-4/26

abcde
--part
Content-Type: text/plain; charset=utf-8
Content-Range: bytes 21-25/26

vwxyz
--part--`,
      },
      note: 'Each part says where it belongs; the header section says nothing about it.',
    },
  ],
  client: [
    'Read `Content-Range`: the server may send another range than the one you asked for.',
    'Put parts together only if their strong `ETag` is the same.',
    'Be ready for 200 after `Range`, and begin anew then.',
  ],
  cache:
    'A cache that does not understand `Range` must not store it. One that does can put parts of the same version together.',
  security: [
    'Many small or overlapping ranges in one request cost the server more than the whole file. Limit their number, or ignore `Range`.',
  ],
  mistakes: [
    {
      wrong: 'An API sends pages of a list with 206',
      right: 'that is a 200 with links to the next page; the range unit that everybody knows is `bytes`',
    },
    {
      wrong: 'The handler counts the end of the range exclusively',
      right: '`bytes 0-9/26` are ten bytes',
    },
    {
      wrong: 'A file is sent with 206 and no `ETag`, although a 200 has one',
      right:
        '`Date`, `Cache-Control`, `ETag`, `Expires`, `Content-Location` and `Vary` are required where the 200 has them',
    },
  ],
};
