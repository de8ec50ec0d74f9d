import type { CodeEntry } from '../code-entry.js';

export const entry: CodeEntry = {
  meaning:
    'At least one server on the way could not meet the expectation in `Expect`. Only one expectation is defined, `100-continue`: the client waits with its content until it receives a [100 Continue](/codes/100). A server that gets any other value may answer 417 ([RFC 9110 §10.1.1](https://www.rfc-editor.org/rfc/rfc9110#section-10.1.1)). A server that knows `100-continue` and refuses the request for another reason sends that reason, such as [401 Unauthorized](/codes/401) or [413 Content Too Large](/codes/413), and not 417.',
  use: [
    '`Expect` holds a value other than `100-continue` and you do not want to ignore it',
    'you are a proxy, and a server behind you answers 417 for the reason that it cannot meet the expectation',
  ],
  useInstead: {
    100: 'the expectation is `100-continue` and the content is welcome',
    400: 'the meaning that you wished for is "a field has an unexpected value"',
    401: 'the credentials are the reason',
    413: 'the announced length is the reason',
  },
  headers: { Expect: '`100-continue`, compared without case; nothing else is registered' },
  examples: [
    {
      id: 'unknown-expectation',
      title: 'An expectation that nobody defined',
      request: {
        method: 'PUT',
        target: '/files/report.csv',
        headers: [
          ['Host', 'example.com'],
          ['Content-Type', 'text/csv'],
          ['Content-Length', '5000'],
          ['Expect', 'virus-scan'],
        ],
      },
      response: {
        status: 417,
        headers: [
          ['Date', 'Tue, 24 Nov 2026 09:30:00 GMT'],
          ['Content-Type', 'application/problem+json'],
        ],
        body: `{
  "type": "about:blank",
  "title": "Expectation Failed",
  "status": 417,
  "detail": "The only expectation that is supported is 100-continue"
}`,
      },
    },
  ],
  client: [
    'After a 417 to `100-continue`, repeat the request without it; a chain of servers may contain an old one ([RFC 9110 §10.1.1](https://www.rfc-editor.org/rfc/rfc9110#section-10.1.1)).',
    'Look for a library that sets `Expect` by itself: curl and the .NET Framework do so for some uploads.',
  ],
  mistakes: [
    {
      wrong: '417 says that an assertion about the data failed',
      right:
        'the code is about the field `Expect` only; use [412 Precondition Failed](/codes/412) for conditions and [422 Unprocessable Content](/codes/422) for rules',
    },
    { wrong: '417 refuses a large upload', right: 'send 413 in place of the 100' },
  ],
  notes: [
    'An HTTP/1.0 request may carry `Expect: 100-continue`; the server has to ignore it there ([RFC 9110 §10.1.1](https://www.rfc-editor.org/rfc/rfc9110#section-10.1.1)).',
    "Node.js emits `'checkExpectation'` for values other than `100-continue`, and answers 417 by itself where nobody listens.",
  ],
};
