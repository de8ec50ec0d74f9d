import type { CodeEntry } from '../code-entry.js';

export const entry: CodeEntry = {
  meaning:
    'The server understands the content type, the syntax is right, and it still cannot carry out the instructions: a negative quantity, an end before the start, an id that leads nowhere. The values are wrong whatever is stored; where only the present state stands in the way, it is a [409 Conflict](/codes/409). Content that does not parse is a [400 Bad Request](/codes/400), and an unknown format is a [415 Unsupported Media Type](/codes/415). The code comes from WebDAV, where it was called Unprocessable Entity; since [RFC 9110 §15.5.21](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.21) it is general and is called Unprocessable Content. An API may use 400 for all validation instead, as long as it does so everywhere.',
  use: [
    'a value breaks a rule: out of range, too long, not an e-mail address',
    'two values contradict each other',
    'an id in the body refers to something that does not exist',
    'the same `Idempotency-Key` comes with different content',
  ],
  useInstead: {
    400: 'the content does not parse, or your API uses one code for all validation',
    404: 'the target URI itself leads nowhere',
    413: 'there is too much content',
  },
  examples: [
    {
      id: 'negative-quantity',
      title: 'Two values that break a rule',
      request: {
        method: 'POST',
        target: '/orders',
        headers: [
          ['Host', 'example.com'],
          ['Content-Type', 'application/json'],
        ],
        body: '{ "sku": "A-1", "quantity": -5, "email": "ada.example.com" }',
      },
      response: {
        status: 422,
        headers: [
          ['Date', 'Tue, 24 Nov 2026 09:30:00 GMT'],
          ['Content-Type', 'application/problem+json'],
        ],
        body: `{
  "type": "https://example.com/problems/validation",
  "title": "Validation failed",
  "status": 422,
  "detail": "The order has 2 errors",
  "errors": [
    { "pointer": "#/quantity", "detail": "has to be at least 1" },
    { "pointer": "#/email", "detail": "is no e-mail address" }
  ]
}`,
      },
      note: 'Both errors come at once, each with a JSON Pointer to its place.',
    },
    {
      id: 'unknown-reference',
      title: 'An id in the body that leads nowhere',
      request: {
        method: 'POST',
        target: '/orders',
        headers: [
          ['Host', 'example.com'],
          ['Content-Type', 'application/json'],
        ],
        body: '{ "sku": "Z-9", "quantity": 1 }',
      },
      response: {
        status: 422,
        headers: [
          ['Date', 'Tue, 24 Nov 2026 09:30:00 GMT'],
          ['Content-Type', 'application/problem+json'],
        ],
        body: `{
  "type": "https://example.com/problems/validation",
  "title": "Validation failed",
  "status": 422,
  "detail": "The order has 1 error",
  "errors": [{ "pointer": "#/sku", "detail": "is not in the catalogue" }]
}`,
      },
      note: 'A 404 would say that `/orders` does not exist.',
    },
  ],
  client: [
    'Show each error next to its field.',
    'Do not repeat the request unchanged; let the user correct it.',
    'If the values came from your own code, it is a defect: log the content.',
  ],
  security: ['Do not echo secrets: an error about a password names the rule, not the value.'],
  mistakes: [
    { wrong: 'Only the first error is reported', right: 'check everything, then answer once' },
    {
      wrong: 'The errors are one sentence for people',
      right: 'add a list with a place for each, so that a form can show them',
    },
    {
      wrong: 'A duplicate is a 422 here and a 409 there',
      right: 'decide once; 409 fits, because the state is the reason',
    },
    {
      wrong: 'Errors of your own output schema end as a 422',
      right: 'the client is not at fault: [500 Internal Server Error](/codes/500)',
    },
  ],
};
