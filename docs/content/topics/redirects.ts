import type { TopicProse } from './topic-prose.js';

export const topic: TopicProse = {
  lead: [
    'A redirect is an answer that asks for another request. Which code it has decides three things: whether clients and search engines remember the new address, whether a POST stays a POST, and whether a cache may repeat the redirect without asking.',
  ],
  sections: [
    {
      id: 'method',
      title: 'What becomes of the method',
      text: [
        'After 301 and 302 a browser turns POST into GET and drops the content. This is no habit of old browsers: the Fetch Standard prescribes it, for POST only. A PUT or DELETE stays what it is, which surprises after a `fetch` with DELETE. After 303 everything but GET and HEAD becomes GET. After 307 and 308 the client repeats the method with its content.',
        'So 303 is the one for the result of a form, and 307 or 308 for an API. 301 and 302 are at home where only GET and HEAD arrive.',
      ],
      example: {
        id: 'post-redirect-get',
        title: 'After a form: look at the result',
        request: {
          method: 'POST',
          target: '/orders',
          headers: [
            ['Host', 'shop.example.com'],
            ['Content-Type', 'application/x-www-form-urlencoded'],
          ],
          body: 'item=shoes&quantity=1',
        },
        response: {
          status: 303,
          headers: [
            ['Date', 'Tue, 24 Nov 2026 10:15:00 GMT'],
            ['Location', '/orders/17'],
          ],
        },
        note: 'The browser reads /orders/17 with GET; reloading that page does not send the form again.',
      },
    },
    {
      id: 'remembered',
      title: 'How long it is remembered',
      text: [
        '301 and 308 may be kept by caches without any freshness information, and a browser may then go to the new address for a long time without asking. A `Cache-Control` with a short `max-age` keeps the redirect in your hand; raise it once you are sure. 302, 303 and 307 are kept only if a field says so. That clients ought to use the new address of a 301 from then on is a suggestion: caches and search engines follow it, most other clients do not.',
      ],
    },
    {
      id: 'location',
      title: 'What to write into Location',
      text: [
        'A relative reference is allowed. A fragment in it wins over the one of the request; without one, the fragment of the request is kept. A redirect that leads back to itself ends in an error: a browser gives up after twenty. If a redirect leads to another origin, `fetch` leaves out `Authorization`, so an API that moves to another host has to expect requests without it.',
        'Never build the target from an unchecked parameter: an open redirect lends your name to any page.',
      ],
    },
    {
      id: 'old-clients',
      title: 'Clients that do not know 308',
      text: [
        'A client that does not know 308 treats it as 300 and may stop there. Every current browser and library knows it; for a page that very old ones read, 301 is the safe choice.',
      ],
    },
  ],
  compare: ['301-vs-302', '301-vs-308', '302-vs-303', '302-vs-307'],
  topics: ['seo', 'caching'],
};
