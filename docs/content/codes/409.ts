import type { CodeEntry } from '../code-entry.js';

export const entry: CodeEntry = {
  meaning:
    'The request conflicts with the current state of the target, and the user may be able to resolve that and send it again. In another state the same request would succeed: the address is not taken, the order is not shipped yet, nobody else has edited the text. The content should tell enough to find the conflict. Where the client states a condition of its own, the code is another one: a false `If-Match` is a [412 Precondition Failed](/codes/412), and a condition that you demand and that is missing is a [428 Precondition Required](/codes/428). 409 is for conflicts that the server finds by itself. That it answers duplicates is a convention; [RFC 9110 §15.5.10](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.10) speaks of conflicts in general.',
  use: [
    'a unique value is taken: a name, an e-mail address, an id that the client chose',
    'a version in the body shows that somebody else changed the resource, and the request carries no condition',
    'the resource is in a state in which the step is impossible, such as cancelling a shipped order',
    'other things depend on what is to be deleted',
    'a request with the same `Idempotency-Key` is still running',
  ],
  useInstead: {
    202: 'strangers must not learn that an account exists: accept, and send a mail',
    403: 'this caller may never do it',
    423: 'a WebDAV lock is the reason',
    428: 'you demand a condition and the request has none',
  },
  examples: [
    {
      id: 'email-taken',
      title: 'The address has an account already',
      request: {
        method: 'POST',
        target: '/users',
        headers: [
          ['Host', 'example.com'],
          ['Content-Type', 'application/json'],
        ],
        body: '{ "name": "Ada", "email": "ada@example.com" }',
      },
      response: {
        status: 409,
        headers: [
          ['Date', 'Tue, 24 Nov 2026 09:30:00 GMT'],
          ['Content-Type', 'application/problem+json'],
        ],
        body: `{
  "type": "https://example.com/problems/taken",
  "title": "Value is taken",
  "status": 409,
  "detail": "The e-mail address is taken",
  "field": "email"
}`,
      },
      note: 'The address is well-formed, so it is no validation error: tomorrow the same request may succeed.',
    },
    {
      id: 'shipped-order',
      title: 'The order is past the point',
      request: {
        method: 'POST',
        target: '/orders/17/cancellation',
        headers: [
          ['Host', 'example.com'],
          ['Content-Type', 'application/json'],
        ],
        body: '{ "reason": "Ordered twice" }',
      },
      response: {
        status: 409,
        headers: [
          ['Date', 'Tue, 24 Nov 2026 09:30:00 GMT'],
          ['Content-Type', 'application/problem+json'],
        ],
        body: `{
  "type": "about:blank",
  "title": "Conflict",
  "status": 409,
  "detail": "Order 17 has been shipped and cannot be cancelled",
  "state": "shipped",
  "possible": ["return"]
}`,
      },
      note: 'The content names the state and what is still possible.',
    },
  ],
  client: [
    'Read the current state, let the user decide, and send a request that fits.',
    'Do not repeat it unchanged in a loop: the state does not change by asking.',
    'After a create that timed out, a 409 on the repeat may mean that the first try succeeded. Read the resource before you report an error.',
  ],
  security: [
    '"The address is taken" lets anybody find out who has an account. For a public sign-up answer the same in both cases and send the rest by mail.',
  ],
  mistakes: [
    {
      wrong: 'A failed `If-Match` is answered with 409',
      right: 'it is a 412, and libraries know what to do with that',
    },
    {
      wrong: 'A violated unique constraint ends as a [500 Internal Server Error](/codes/500)',
      right: 'catch that error of the database and answer 409 with the field',
    },
    {
      wrong: 'Plain validation errors get a 409',
      right: 'nothing stored is in the way: [422 Unprocessable Content](/codes/422) or [400 Bad Request](/codes/400)',
    },
    {
      wrong: 'The content does not say what the conflict is',
      right: 'name the field, the state or the version, or nobody can resolve it',
    },
  ],
};
