import type { CodeEntry } from '../code-entry.js';

export const entry: CodeEntry = {
  meaning:
    'The server takes this write only with a condition, so that nobody overwrites the change of somebody else by accident. The client has to read the resource, keep its `ETag`, and send it back in `If-Match`. The content should explain that. Without this code the lost update goes unnoticed: two people read version 3, both save, and the second one wins without knowing. If a condition is there and false, it is a [412 Precondition Failed](/codes/412); if you detect a clash without any condition, a [409 Conflict](/codes/409).',
  use: [
    '`PUT`, `PATCH` or `DELETE` comes without `If-Match` to a resource that several people edit',
    'you demand `If-None-Match: *` for requests that are to create and not to overwrite',
  ],
  useInstead: {
    400: 'another field that you demand is missing',
    409: 'you do not demand conditions and found a conflict yourself',
  },
  headers: { 'If-Match': 'The `ETag` of the version that the client has read, in its quotes' },
  examples: [
    {
      id: 'no-condition',
      title: 'A write without a condition',
      request: {
        method: 'PUT',
        target: '/articles/7',
        headers: [
          ['Host', 'example.com'],
          ['Content-Type', 'application/json'],
        ],
        body: '{ "title": "Status codes", "text": "Second draft" }',
      },
      response: {
        status: 428,
        headers: [
          ['Date', 'Tue, 24 Nov 2026 09:30:00 GMT'],
          ['Cache-Control', 'no-store'],
          ['Content-Type', 'application/problem+json'],
        ],
        body: `{
  "type": "about:blank",
  "title": "Precondition Required",
  "status": 428,
  "detail": "Read the article and send its ETag in If-Match"
}`,
      },
      note: 'The current `ETag` is left out on purpose: the client should read what it is about to change.',
    },
    {
      id: 'delete-without-condition',
      title: 'A DELETE without a condition',
      request: { method: 'DELETE', target: '/articles/7', headers: [['Host', 'example.com']] },
      response: {
        status: 428,
        headers: [
          ['Date', 'Tue, 24 Nov 2026 09:30:00 GMT'],
          ['Cache-Control', 'no-store'],
          ['Content-Type', 'application/problem+json'],
        ],
        body: `{
  "type": "about:blank",
  "title": "Precondition Required",
  "status": 428,
  "detail": "Read the article and send its ETag in If-Match"
}`,
      },
    },
  ],
  client: [
    'Read the resource, apply the change to what you read, and send it with `If-Match`.',
    'Do not fetch only the `ETag` to attach it to an old copy: that defeats the protection.',
    'Keep the `ETag` together with the data from the first read on.',
  ],
  cache: 'A cache must not store it ([RFC 6585 §3](https://www.rfc-editor.org/rfc/rfc6585#section-3)).',
  mistakes: [
    {
      wrong: 'Conditions are demanded, and no response carries an `ETag`',
      right: 'send a strong `ETag` with every `GET` of the resource, and after each write',
    },
    { wrong: '428 for any missing field or parameter', right: 'the code is about conditions only; the rest is a 400' },
    {
      wrong: 'The demand is switched on over night for all clients',
      right: 'announce it first, because every existing write fails',
    },
  ],
};
