import type { CodeEntry } from '../code-entry.js';

export const entry: CodeEntry = {
  meaning:
    'The client allows instance manipulations with `A-IM`, and the server has applied one or more: mostly a delta against the version that the client names in `If-None-Match`. The client applies the delta to its copy and has the new version. Some feed readers have used it to fetch new entries only; otherwise it is hardly seen.',
  use: ['a GET carries `A-IM` with a manipulation that you support, and you still know the version in `If-None-Match`'],
  useInstead: {
    200: 'you send the whole representation, for example because the old version is gone',
    206: 'the client asks for a range of bytes',
    304: 'nothing has changed',
  },
  headers: {
    ETag: 'Names the new version, the one that the client has afterwards',
    IM: 'What was applied, such as `diffe` or `vcdiff`',
    'Delta-Base': 'The version that the delta starts from',
    'A-IM': 'The manipulations that the client can apply',
  },
  examples: [
    {
      id: 'delta',
      title: 'One changed line',
      request: {
        method: 'GET',
        target: '/prices.txt',
        headers: [
          ['Host', 'example.com'],
          ['If-None-Match', '"prices-8"'],
          ['A-IM', 'vcdiff, diffe'],
        ],
      },
      response: {
        status: 226,
        headers: [
          ['Date', 'Tue, 24 Nov 2026 09:30:00 GMT'],
          ['ETag', '"prices-9"'],
          ['IM', 'diffe'],
          ['Delta-Base', '"prices-8"'],
          ['Content-Type', 'text/plain; charset=utf-8'],
        ],
        body: '2c\ntea 4.20\n.',
      },
      note: '`diffe` is the output of `diff -e`: replace line 2.',
    },
  ],
  client: ['Apply what `IM` names to the copy in `Delta-Base` and store the outcome under the new `ETag`.'],
  cache: 'Only a cache that knows 226 and `IM` can make use of it.',
  mistakes: [
    {
      wrong: 'A server answers 226 without `A-IM` in the request',
      right: 'the client would take the delta for the resource; send 200',
    },
  ],
};
