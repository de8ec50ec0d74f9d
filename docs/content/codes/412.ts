import type { CodeEntry } from '../code-entry.js';

export const entry: CodeEntry = {
  meaning:
    'The request carried a condition, and it is false on the server. The usual case is `If-Match` with the `ETag` that the client read: somebody else has changed the resource since, so the server changed nothing, and no update is lost. `If-None-Match: *` says "only if nothing is there", and 412 answers that something is. The condition comes from the client; a conflict that the server finds by itself is a [409 Conflict](/codes/409), and a condition that is missing although you demand it is a [428 Precondition Required](/codes/428). For `GET` and `HEAD` a false `If-None-Match` is no error but a [304 Not Modified](/codes/304) ([RFC 9110 §13.1.2](https://www.rfc-editor.org/rfc/rfc9110#section-13.1.2)).',
  use: [
    '`If-Match` names an `ETag` that is not the current one',
    '`If-Unmodified-Since` names a time before the last change',
    '`If-None-Match: *` is to create something, and it exists',
  ],
  useInstead: {
    200: 'it is a `Range` with an `If-Range` that does not match: send everything',
    409: 'the request has no condition and you found the conflict yourself',
    428: 'you demand a condition and there is none',
  },
  headers: {
    'If-Match': 'Compared strongly: a weak `ETag`, with `W/`, never matches',
    'If-None-Match': '`*` with `PUT` creates and never overwrites',
    'If-Unmodified-Since': 'Ignored where `If-Match` is there; dates are exact to the second only',
  },
  examples: [
    {
      id: 'stale-etag',
      title: 'Somebody else was faster',
      request: {
        method: 'PUT',
        target: '/articles/7',
        headers: [
          ['Host', 'example.com'],
          ['Content-Type', 'application/json'],
          ['If-Match', '"v3"'],
        ],
        body: '{ "title": "Status codes", "text": "Second draft" }',
      },
      response: {
        status: 412,
        headers: [
          ['Date', 'Tue, 24 Nov 2026 09:30:00 GMT'],
          ['ETag', '"v4"'],
          ['Content-Type', 'application/problem+json'],
        ],
        body: `{
  "type": "about:blank",
  "title": "Precondition Failed",
  "status": 412,
  "detail": "The article has changed since you read it"
}`,
      },
      note: 'Version 4 stays as it is. The client reads it, merges, and sends `If-Match: "v4"`.',
    },
    {
      id: 'exists-already',
      title: 'Create only if nothing is there',
      request: {
        method: 'PUT',
        target: '/files/report.csv',
        headers: [
          ['Host', 'example.com'],
          ['Content-Type', 'text/csv'],
          ['If-None-Match', '*'],
        ],
        body: `day,orders
2026-11-01,118
`,
      },
      response: {
        status: 412,
        headers: [
          ['Date', 'Tue, 24 Nov 2026 09:30:00 GMT'],
          ['ETag', '"r1"'],
          ['Content-Type', 'application/problem+json'],
        ],
        body: `{
  "type": "about:blank",
  "title": "Precondition Failed",
  "status": 412,
  "detail": "The file exists already"
}`,
      },
    },
  ],
  client: [
    'Read the resource again, merge your change, and send it with the new `ETag`.',
    'Do not drop the condition to force the write: that loses the change of somebody else.',
    'After a write that timed out, compare what is stored with what you sent: the first try may have succeeded.',
  ],
  mistakes: [
    {
      wrong: '412 to a request without any condition',
      right: 'a business rule that fails is a 409 or a [422 Unprocessable Content](/codes/422)',
    },
    {
      wrong: '`If-Match` is ignored on writes',
      right:
        'evaluate it before the method, or answer [428 Precondition Required](/codes/428) where you want to enforce it',
    },
    {
      wrong: 'Weak tags are offered, and `If-Match` always fails',
      right: 'send a strong `ETag` for what can be edited',
    },
    { wrong: 'Two requests pass the check at the same time', right: 'compare and write in one transaction' },
  ],
  notes: [
    'A server may answer a 2xx instead, where it can tell that the change that the request asks for has been made already.',
  ],
};
