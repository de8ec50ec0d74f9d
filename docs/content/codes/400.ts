import type { CodeEntry } from '../code-entry.js';

export const entry: CodeEntry = {
  meaning:
    'The server does not process the request because something about it looks wrong, and no other 4xx names it better. That covers broken JSON, a query string that cannot be decoded, a field of the wrong type, a missing parameter, and messages that could be used to smuggle a second request past a proxy. 400 is the generic client error: a client treats every 4xx that it does not know as 400 ([RFC 9110 §15](https://www.rfc-editor.org/rfc/rfc9110#section-15)). Because the number says so little, the content has to say the rest: what is wrong, and where. Many APIs send 400 for parsing and shape, and [422 Unprocessable Content](/codes/422) for values that break a rule; others send one of the two for everything. Both are sound, as long as one API keeps to one rule.',
  use: [
    'the body is not valid JSON or XML, or ends too early',
    'a parameter or member that the endpoint needs is missing or has the wrong type',
    'the query string or the path holds an escape that cannot be decoded',
    'a header field that you need is malformed, or an `Idempotency-Key` that you demand is missing',
  ],
  useInstead: {
    401: 'the credentials are missing or invalid',
    404: 'nothing is at the target',
    413: 'the content is too large',
    415: 'the format itself is one that you do not take',
    422: 'the content parses and has the right shape, but a value breaks a rule',
  },
  examples: [
    {
      id: 'broken-json',
      title: 'The body is not JSON',
      request: {
        method: 'POST',
        target: '/orders',
        headers: [
          ['Host', 'example.com'],
          ['Content-Type', 'application/json'],
        ],
        body: '{ "sku": "A-1", "quantity": 5',
      },
      response: {
        status: 400,
        headers: [
          ['Date', 'Tue, 24 Nov 2026 09:30:00 GMT'],
          ['Content-Type', 'application/problem+json'],
        ],
        body: `{
  "type": "about:blank",
  "title": "Bad Request",
  "status": 400,
  "detail": "The body is not valid JSON"
}`,
      },
      note: 'The closing brace is missing. A parser stops there, so no rule about values was ever checked.',
    },
    {
      id: 'missing-parameter',
      title: 'A parameter is missing',
      request: { method: 'GET', target: '/reports?from=2026-11-01', headers: [['Host', 'example.com']] },
      response: {
        status: 400,
        headers: [
          ['Date', 'Tue, 24 Nov 2026 09:30:00 GMT'],
          ['Content-Type', 'application/problem+json'],
        ],
        body: `{
  "type": "https://example.com/problems/parameters",
  "title": "Parameters are missing or malformed",
  "status": 400,
  "detail": "The report needs a last day",
  "errors": [{ "parameter": "to", "detail": "is missing" }]
}`,
      },
      note: 'The member `errors` is an extension; it names the parameter so that a program can find it.',
    },
  ],
  client: [
    'Do not send the same request again: it fails in the same way.',
    'Log the whole content of the response. In a problem document `detail` is for people and the extension members are for code.',
    'Treat it as a defect in your request unless the content says otherwise.',
  ],
  cache: 'A cache keeps it only where you give it explicit freshness. There is seldom a reason to.',
  security: [
    'Say what is wrong with the input, and leave out parser internals, file paths and queries.',
    'Escape what you quote from the request if the error is shown as HTML.',
    'On a message whose length is ambiguous, close the connection after the 400: the bytes that follow cannot be trusted.',
  ],
  mistakes: [
    {
      wrong: 'An unhandled error of the JSON parser ends as a [500 Internal Server Error](/codes/500)',
      right: 'the request was at fault, so catch it and answer 400; a 500 wakes up the wrong people',
    },
    { wrong: 'The body says "Bad Request" and nothing else', right: 'name the field, the parameter or the position' },
    {
      wrong: 'The first error is reported, then the next one on the next try',
      right: 'collect all of them in one response',
    },
    {
      wrong: 'The same kind of error is a 400 on one endpoint and a 422 on the next',
      right: 'decide once for the whole API',
    },
  ],
  notes: [
    'An HTTP/1.1 request without a Host field, or with two, must get a 400 ([RFC 9112 §3.2](https://www.rfc-editor.org/rfc/rfc9112#section-3.2)).',
    "Node.js answers 400 by itself, before any handler runs, where it cannot parse a message; the event `'clientError'` lets you change that.",
  ],
};
