import type { CodeEntry } from '../code-entry.js';

export const entry: CodeEntry = {
  meaning:
    'The target was available, is no longer, and that is likely to be permanent. The server knows so: somebody removed it on purpose and kept a record. 410 asks everybody to remove their links. It is never a duty. A server that does not know whether the absence is permanent, or does not want to keep records for ever, answers [404 Not Found](/codes/404), and nothing says how long a mark has to be kept ([RFC 9110 §15.5.11](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.11)). If there is a replacement, redirect to it.',
  use: [
    'a limited offer or an event page has ended',
    'an old version of an API has been switched off',
    'an account was erased at the wish of its owner, and its address is not given away again',
  ],
  useInstead: {
    301: 'a page has a successor',
    308: 'an endpoint has a successor and the method has to stay',
    403: 'it is there and you refuse it',
    404: 'you do not know, or keep no record',
    503: 'it comes back',
  },
  examples: [
    {
      id: 'ended-offer',
      title: 'An offer that has ended',
      request: {
        method: 'GET',
        target: '/offers/summer-2025',
        headers: [
          ['Host', 'example.com'],
          ['Accept', 'text/html, application/json'],
        ],
      },
      response: {
        status: 410,
        headers: [
          ['Date', 'Tue, 24 Nov 2026 09:30:00 GMT'],
          ['Cache-Control', 'max-age=86400'],
          ['Content-Type', 'application/problem+json'],
        ],
        body: `{
  "type": "about:blank",
  "title": "Gone",
  "status": 410,
  "detail": "The offer ended on 2025-08-31"
}`,
      },
      note: 'A day in the cache does no harm, because it does not come back.',
    },
    {
      id: 'retired-api',
      title: 'A version of an API that is switched off',
      request: {
        method: 'GET',
        target: '/v1/users/42',
        headers: [
          ['Host', 'example.com'],
          ['Accept', 'application/json'],
        ],
      },
      response: {
        status: 410,
        headers: [
          ['Date', 'Tue, 24 Nov 2026 09:30:00 GMT'],
          ['Link', '<https://example.com/docs/v2>; rel="help"'],
          ['Cache-Control', 'max-age=86400'],
          ['Content-Type', 'application/problem+json'],
        ],
        body: `{
  "type": "about:blank",
  "title": "Gone",
  "status": 410,
  "detail": "Version 1 was switched off on 2026-06-30; use version 2",
  "documentation": "https://example.com/docs/v2"
}`,
      },
    },
  ],
  client: [
    'Remove the link, the bookmark or the subscription.',
    'Stop asking. A feed reader or a webhook sender should delete the address.',
    'Do not read it as "not yet": for what has never existed it is a 404.',
  ],
  cache:
    'A cache may store it by heuristics. If you brought it back after all, a stored 410 could stay for a while; an explicit `max-age` bounds that.',
  seo: 'The URL drops out of the index, at best a little sooner than with 404. Google handles the two nearly alike, so do not expect much of the difference.',
  mistakes: [
    {
      wrong: 'Every deleted row answers 410 and the marks pile up',
      right: 'keep a record only where somebody acts on it; 404 is right for the rest',
    },
    { wrong: '410 for unknown ids', right: 'that claims they existed; send 404' },
    {
      wrong: '410 to get pages out of a search engine quickly',
      right: 'use the removal tool of the search engine; 410 saves little time',
    },
    {
      wrong: '410 while the service is down for maintenance',
      right: 'clients delete what they have; it is a [503 Service Unavailable](/codes/503)',
    },
  ],
};
