import type { CodeEntry } from '../code-entry.js';

export const entry: CodeEntry = {
  meaning:
    'The client asked with `If-None-Match` or `If-Modified-Since` whether its copy is still good, and it is. No content follows; the client or the cache goes on using what it holds. The fields of the 304 update those of the stored response, so the server repeats the ones that matter for that: where a 200 would have had `Cache-Control`, `Content-Location`, `Date`, `ETag`, `Expires` or `Vary`, they are required here. It exists for GET and HEAD only. When both conditions are there, `If-None-Match` decides and the other is ignored.',
  use: [
    'a GET or HEAD carries `If-None-Match` and one of its tags matches the present `ETag`',
    'there is no `If-None-Match`, and nothing has changed since the date in `If-Modified-Since`',
  ],
  useInstead: {
    200: 'the request has no condition, or the representation has changed',
    412: 'the method is PUT, PATCH, DELETE or another, or the condition is `If-Match` or `If-Unmodified-Since`',
  },
  headers: {
    ETag: 'The same value as in the 200',
    'Cache-Control': 'The copy is fresh anew from here on',
    'If-None-Match': 'One or more tags, compared weakly: `W/"5"` matches `"5"`',
    'If-Modified-Since': 'The `Last-Modified` of the copy, in whole seconds',
    'Content-Length': 'Mostly left out',
  },
  examples: [
    {
      id: 'same-etag',
      title: 'The tag still matches',
      request: {
        method: 'GET',
        target: '/articles/17',
        headers: [
          ['Host', 'example.com'],
          ['If-None-Match', '"article-17-v3"'],
        ],
      },
      response: {
        status: 304,
        headers: [
          ['Date', 'Tue, 24 Nov 2026 09:30:00 GMT'],
          ['ETag', '"article-17-v3"'],
          ['Cache-Control', 'max-age=600'],
          ['Vary', 'Accept-Language'],
        ],
      },
      note: 'The copy may be used for 600 seconds more.',
    },
    {
      id: 'same-date',
      title: 'Nothing new since a date',
      request: {
        method: 'GET',
        target: '/files/report.pdf',
        headers: [
          ['Host', 'example.com'],
          ['If-Modified-Since', 'Mon, 02 Nov 2026 08:00:00 GMT'],
        ],
      },
      response: {
        status: 304,
        headers: [
          ['Date', 'Tue, 24 Nov 2026 09:30:00 GMT'],
          ['Last-Modified', 'Mon, 02 Nov 2026 08:00:00 GMT'],
          ['Cache-Control', 'no-cache'],
        ],
      },
      note: '`Last-Modified` helps here, because there is no `ETag`.',
    },
  ],
  client: [
    'Use the stored content, with the fields that came now.',
    'A browser does this by itself: a script sees the stored 200, unless it has set the condition on its own.',
    'A client without a copy repeats the request without the condition.',
  ],
  cache:
    'It is not stored as a response of its own. A cache picks the stored response with the same strong `ETag`, updates its fields, and counts its age from the new `Date`.',
  seo: 'It saves crawlers and servers work, and has no effect on ranking.',
  mistakes: [
    {
      wrong: 'The server sends 304 without `ETag` or `Cache-Control`, although the 200 has them',
      right:
        'they are required; without the tag a cache cannot tell which stored response is meant, and a new lifetime never reaches it',
    },
    {
      wrong: 'A 304 answers a request without a condition',
      right: 'the client may have no copy; send the content',
    },
    {
      wrong: 'A tag is written without quotes, or with those of a compressed and an uncompressed version mixed up',
      right: 'the quotes belong to the value, and each coding has a tag of its own',
    },
    {
      wrong: 'A client takes it for an error',
      right: 'axios rejects it by default, as everything outside 200 to 299; allow it in `validateStatus`',
    },
  ],
  related: [200],
};
