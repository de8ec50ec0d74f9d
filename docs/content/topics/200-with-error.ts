import type { TopicProse } from './topic-prose.js';

export const topic: TopicProse = {
  lead: [
    'The status is the part of a response that everybody on the way reads: the client library, the cache, the load balancer, the dashboard. The content is read by the code that asked, if by anybody. An error that stands in the content alone is an error that nobody else sees.',
  ],
  titles: { points: 'What it breaks' },
  sections: [
    {
      id: 'how-it-comes',
      title: 'How it comes about',
      text: [
        'Mostly by one catch block around everything, which turns each failure into `{"error": …}` and leaves the status at its default. Sometimes by a rule from a remote-procedure protocol, where the transport succeeds even if the call does not. And sometimes on purpose, because some client, firewall or advertisement script treats every 4xx as an outage. The last one deserves a fix in that client.',
        'Caches are the part that hurts most. A 200 to a GET or HEAD may be stored and used again without any `Cache-Control`, so one bad moment can be served for hours. For POST the risk is smaller, since a cache keeps that answer only with explicit freshness and a matching `Content-Location`; answers to PUT and DELETE are never kept.',
      ],
    },
    {
      id: 'repair',
      title: 'Repair an API that does it',
      text: [
        'Change the status and keep the content as it is: clients that look into the content go on working, and those that look at the status begin to. Where a client fails on any 4xx, a new version of the API or a request field that opts in gives it time. Tell the difference in the changelog, because alerts will rise on the day of the change: they count errors that were there before.',
      ],
      example: {
        id: 'honest-error',
        title: 'The error, said where everybody reads it',
        request: {
          method: 'GET',
          target: '/users/42',
          headers: [
            ['Host', 'api.example.com'],
            ['Accept', 'application/json'],
          ],
        },
        response: {
          status: 404,
          headers: [
            ['Date', 'Tue, 24 Nov 2026 10:15:00 GMT'],
            ['Content-Type', 'application/problem+json'],
            ['Cache-Control', 'no-store'],
          ],
          body: '{\n  "title": "Not Found",\n  "status": 404,\n  "detail": "No user 42"\n}',
        },
        note: 'The content may hold what it held before; what changes is the first line.',
      },
    },
  ],
  outcomes: ['o-batch-partial', 'o-internal-error'],
  topics: ['error-body', 'caching'],
};
