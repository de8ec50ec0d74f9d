import type { TopicProse } from './topic-prose.js';

export const topic: TopicProse = {
  lead: [
    'Every final response may be stored if its fields allow it. The question of the table is what happens when no field says anything: for some codes a cache may then choose a time by itself, often a tenth of the time since `Last-Modified`. That is called heuristic freshness, and it is why an old 404 can stay for a while after the page is there.',
  ],
  sections: [
    {
      id: 'say-it',
      title: 'Say it rather than leave it to chance',
      text: [
        '`Cache-Control: no-store` keeps a response out of every cache. `no-cache` lets it be stored and asks for a check before each use. `max-age=60` makes it fresh for a minute; `private` limits it to the cache of one user. Say one of them on every response, errors included: the codes that may be kept by guesswork include 404, 405, 410 and 501.',
        'A response to a request with `Authorization` is not kept by a shared cache unless a field such as `public` or `s-maxage` allows it.',
      ],
      example: {
        id: 'short-404',
        title: 'A 404 that does not stay',
        request: {
          method: 'GET',
          target: '/articles/next-week',
          headers: [['Host', 'www.example.com']],
        },
        response: {
          status: 404,
          headers: [
            ['Date', 'Tue, 24 Nov 2026 10:15:00 GMT'],
            ['Cache-Control', 'max-age=10'],
            ['Content-Type', 'text/plain; charset=utf-8'],
          ],
          body: 'There is no such article.',
        },
        note: 'Ten seconds are enough to take the load off, and short enough not to hide the page when it appears.',
      },
    },
    {
      id: 'methods',
      title: 'The method counts too',
      text: [
        'The table holds for GET and HEAD. An answer to POST is kept only with explicit freshness and a `Content-Location` that is the target itself, and then it serves later GET requests; hardly any cache does it. Answers to PUT and DELETE are never kept. On the contrary: a successful PUT, POST or DELETE makes caches forget what they hold for the target.',
      ],
    },
    {
      id: 'validators',
      title: 'Checking instead of sending',
      text: [
        'With an `ETag` or `Last-Modified` a client can ask whether its copy is still good. If it is, the answer is 304 without content, and it brings the fields up to date. It is only for conditional GET and HEAD; where a condition of another method fails, the answer is 412. A 206 is stored only by a cache that understands ranges, which may put parts together if their validators agree.',
      ],
    },
  ],
  outcomes: ['o-not-modified', 'o-ok-read'],
  topics: ['redirects', 'seo'],
};
