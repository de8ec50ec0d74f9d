import type { TopicProse } from './topic-prose.js';

export const topic: TopicProse = {
  lead: [
    'A limit protects the service from its clients, and the clients from each other. The answer decides whether it calms the traffic: a client that knows when to come back waits, and one that knows nothing tries again at once.',
  ],
  sections: [
    {
      id: 'whole-answer',
      title: 'The whole answer',
      text: [
        '`Retry-After` is optional by the standard and the most useful part in practice. It holds a number of seconds or an HTTP date; seconds are the better choice, since they do not depend on the clock of the client. The content repeats in words which limit was met, for the person who reads the log.',
        'No cache may store a 429, so nothing has to be said about that.',
      ],
      example: {
        id: 'limit-hit',
        title: 'The limit is met',
        request: {
          method: 'GET',
          target: '/search?q=shoes',
          headers: [
            ['Host', 'api.example.com'],
            ['Accept', 'application/json'],
          ],
        },
        response: {
          status: 429,
          headers: [
            ['Date', 'Tue, 24 Nov 2026 10:15:00 GMT'],
            ['Retry-After', '30'],
            ['RateLimit-Policy', '"default";q=100;w=60'],
            ['RateLimit', '"default";r=0;t=30'],
            ['Content-Type', 'application/problem+json'],
          ],
          body: '{\n  "title": "Too Many Requests",\n  "status": 429,\n  "detail": "One hundred searches a minute are allowed"\n}',
        },
        note: 'The policy and what is left of it can stand on every response, so that a client slows down before it has to.',
      },
    },
    {
      id: 'which-code',
      title: 'Which code for which limit',
      text: [
        '429 is about one client: a key, a user, an address. If the service sheds load whoever asks, that is 503. If only payment lifts the limit, many APIs answer 402; if waiting does not help at all, 403. And if it was your own allowance at another service that ran out, the caller gets 503, for the limit is not theirs.',
        'A server need not answer at all: under attack it may drop connections, because even a refusal costs something.',
      ],
    },
    {
      id: 'reset',
      title: 'Why the older fields confuse',
      text: [
        'The `X-RateLimit-*` fields were never standardised. At one service `X-RateLimit-Reset` is a Unix time, at another the seconds to wait, at a third a date or milliseconds. The fields of the IETF draft count in seconds from now. Until the draft is an RFC, send them beside the fields that your clients already read, and say in your documentation what each one means.',
      ],
    },
  ],
  compare: ['429-vs-503'],
  outcomes: ['o-too-many-requests', 'o-unavailable-overload', 'o-dependency-limited'],
  topics: ['retry', 'cors'],
};
