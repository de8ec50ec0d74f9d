import type { CodeEntry } from '../code-entry.js';

export const entry: CodeEntry = {
  meaning:
    '[RFC 9110 §15.5.3](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.3) reserves the code for future use and says nothing more. Services use it all the same, each in its own way: the bill is open, the card was declined, the plan is used up, or a single request has a price. No client acts on the number alone, so the content has to say what to pay for and where. Document the meaning in your API, and expect that libraries treat 402 as an ordinary [400 Bad Request](/codes/400).',
  use: [
    'the account has an unpaid bill, and payment is the only thing that helps',
    'the prepaid balance or the allowance of the plan is used up and does not come back by waiting',
    'your API documents the meaning and its clients are your own, or read the problem type',
  ],
  useInstead: {
    403: 'the plan does not include the feature and you do not want a code of your own meaning',
    409: 'the order is in a state in which it cannot be paid',
    429: 'the allowance comes back by waiting',
  },
  examples: [
    {
      id: 'balance-used-up',
      title: 'The balance is used up',
      request: {
        method: 'POST',
        target: '/translations',
        headers: [
          ['Host', 'example.com'],
          ['Content-Type', 'application/json'],
        ],
        body: '{ "text": "Good morning", "to": "de" }',
      },
      response: {
        status: 402,
        headers: [
          ['Date', 'Tue, 24 Nov 2026 09:30:00 GMT'],
          ['Content-Type', 'application/problem+json'],
        ],
        body: `{
  "type": "https://example.com/problems/balance",
  "title": "Balance used up",
  "status": 402,
  "detail": "The balance of this account is used up",
  "balance": { "amount": "0.00", "currency": "EUR" },
  "topUp": "https://example.com/billing"
}`,
      },
      note: 'The problem type carries the meaning that the number lacks.',
    },
  ],
  client: [
    'Show the person who pays what the content says, with its link.',
    'Do not repeat the request before something was paid.',
    'Read the problem type rather than the number: another service means something else by 402.',
  ],
  mistakes: [
    {
      wrong: 'Clients are expected to open a payment dialog on 402',
      right: 'nothing in HTTP starts a payment; say in the content what to do',
    },
    {
      wrong: 'A declined card ends as a [500 Internal Server Error](/codes/500)',
      right:
        'the decline is a regular result, so answer 402 or [422 Unprocessable Content](/codes/422) with the reason that may be shown',
    },
    { wrong: 'A daily allowance answers 402', right: 'it comes back by itself, so 429 with `Retry-After` says more' },
  ],
  notes: ['Payment protocols that build on 402 exist as vendor specifications; none of them is part of HTTP.'],
};
