import type { TopicProse } from './topic-prose.js';

export const topic: TopicProse = {
  lead: [
    'Two questions come before each repetition. Can the answer be another one next time? The status tells that. And does it harm to do the thing twice? The method tells that: GET, HEAD, OPTIONS, PUT and DELETE are idempotent, POST and PATCH are not.',
    'The standard is plain about the second: a client should not repeat a request with another method by itself, unless it knows that the request is harmless or was never carried out. A proxy must not.',
  ],
  sections: [
    {
      id: 'how',
      title: 'How to wait',
      text: [
        '`Retry-After` comes first: it is a number of seconds or a date, and it beats every plan of the client. Without it, wait longer each time (one second, two, four …) and add a random part, so that a thousand clients do not come back in the same moment. Stop after a few attempts; each repetition of a failing request is load for a service that is already in trouble.',
        'A timeout on your side is not in the table, since it has no status. It is the hardest case: whether the request was carried out is not known. Treat it like 504.',
      ],
    },
    {
      id: 'post',
      title: 'Make a POST safe to repeat',
      text: [
        'Give the request an id of its own. Many APIs read it from `Idempotency-Key`, which an Internet-Draft describes: the server stores the first answer under the key and repeats it for each copy. A copy that comes while the first is still running gets 409, a key that comes with another content gets 422. The other way is a condition: `If-Match` lets a second copy of a change fail with 412 and does no harm.',
      ],
      example: {
        id: 'retry-with-key',
        title: 'A payment that can be sent again',
        request: {
          method: 'POST',
          target: '/payments',
          headers: [
            ['Host', 'api.example.com'],
            ['Content-Type', 'application/json'],
            ['Idempotency-Key', '"3f0c2d9e"'],
          ],
          body: '{"order": 17, "amount": "49.00"}',
        },
        response: {
          status: 503,
          headers: [
            ['Date', 'Tue, 24 Nov 2026 10:15:00 GMT'],
            ['Retry-After', '10'],
            ['Content-Type', 'application/problem+json'],
          ],
          body: '{\n  "title": "Service Unavailable",\n  "status": 503,\n  "detail": "Payments are busy, try again in 10 seconds"\n}',
        },
        note: 'After ten seconds the same request goes out with the same key. If the first one was carried out after all, its answer comes back and nothing is paid twice.',
      },
    },
    {
      id: 'server',
      title: 'What the server can do for it',
      text: [
        'Send `Retry-After` with 429 and 503 whenever you can tell the time. Do not answer a defect with 503, or clients wait for something that does not get better. And take retries into account when you count: one failing request of a patient client is three lines in the log.',
      ],
    },
  ],
  compare: ['429-vs-503', '502-vs-504', '500-vs-503'],
  outcomes: ['o-idempotent-replay', 'o-conflict-in-flight', 'o-too-many-requests'],
  topics: ['rate-limit-response'],
};
