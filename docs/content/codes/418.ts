import type { CodeEntry } from '../code-entry.js';

export const entry: CodeEntry = {
  meaning:
    'The Hyper Text Coffee Pot Control Protocol, an April joke of 1998, let a teapot refuse to brew coffee. [RFC 9110 §15.5.19](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.19) reserves the number as unused, because the joke is deployed so widely that no other meaning could be given to it for now.',
  use: ['you make the joke, in a demo or behind a link that people click for fun'],
  useInstead: {
    400: 'something is wrong with the request',
    403: 'you refuse, robots included',
    429: 'a client asks too often',
    501: 'the function does not exist',
  },
  examples: [
    {
      id: 'teapot',
      title: 'The joke',
      request: {
        method: 'BREW',
        target: '/pot-1',
        headers: [
          ['Host', 'example.com'],
          ['Accept', 'application/json'],
        ],
      },
      response: {
        status: 418,
        headers: [
          ['Date', 'Tue, 24 Nov 2026 09:30:00 GMT'],
          ['Content-Type', 'application/problem+json'],
        ],
        body: `{
  "type": "about:blank",
  "title": "I'm a teapot",
  "status": 418,
  "detail": "This pot makes tea only"
}`,
      },
      note: 'A client that does not know the code takes it for a 400.',
    },
  ],
  client: ['Treat it as a 400. Some sites send it to clients that they take for robots.'],
  mistakes: [
    {
      wrong: 'An API uses 418 for an error of its own',
      right: 'pick a code that says what happened; monitoring and readers see only a joke',
    },
    { wrong: 'A client depends on 418', right: 'the number is reserved and might be given a meaning one day' },
  ],
};
