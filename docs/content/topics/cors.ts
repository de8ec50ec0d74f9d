import type { TopicProse } from './topic-prose.js';

export const topic: TopicProse = {
  lead: [
    'The browser hides a response from script unless its fields say that the origin of the page may read it. What script gets instead is a rejected `fetch` without a status. The true answer stands in the network panel of the developer tools: look there first.',
  ],
  titles: { points: 'Four rules' },
  sections: [
    {
      id: 'preflight',
      title: 'The preflight',
      text: [
        'Before a request that no HTML form could send (another method than GET, HEAD or POST, a field such as `Authorization`, JSON as content) the browser asks with OPTIONS whether it may. It names the method and the fields; the answer names what is allowed. Any code in the range 200–299 passes. 204 is the usual one, because there is nothing to say in the content.',
        'Script cannot see the preflight, and nobody can add credentials to it. So a sign-in check that also guards OPTIONS answers 401, and no request ever gets through. A redirect fails for the same reason: the code has to be a 2xx.',
      ],
      example: {
        id: 'preflight-exchange',
        title: 'A preflight that passes',
        request: {
          method: 'OPTIONS',
          target: '/orders/17',
          headers: [
            ['Host', 'api.example.com'],
            ['Origin', 'https://shop.example.com'],
            ['Access-Control-Request-Method', 'DELETE'],
            ['Access-Control-Request-Headers', 'authorization'],
          ],
        },
        response: {
          status: 204,
          headers: [
            ['Date', 'Tue, 24 Nov 2026 10:15:00 GMT'],
            ['Access-Control-Allow-Origin', 'https://shop.example.com'],
            ['Access-Control-Allow-Methods', 'GET, PUT, DELETE'],
            ['Access-Control-Allow-Headers', 'Authorization'],
            ['Access-Control-Max-Age', '600'],
            ['Vary', 'Origin'],
          ],
        },
        note: 'The answer is remembered for ten minutes, so that the question is not asked before each request.',
      },
    },
    {
      id: 'errors',
      title: 'Errors need the fields too',
      text: [
        'Error pages often come from another place than the rest: from the framework, the proxy, the load balancer. If that place does not add `Access-Control-Allow-Origin`, a 401, 413, 429 or 502 looks to script like a network failure. The page then says that the connection was lost, while the server has said exactly what is wrong. Add the fields at the outermost layer, for every status.',
      ],
    },
    {
      id: 'expose',
      title: 'Fields that script can read',
      text: [
        'Without further ado script reads only a few response fields, among them `Cache-Control`, `Content-Type`, `Content-Length` and `Last-Modified`. `Location` of a 201, `Retry-After` of a 429, `ETag` and `WWW-Authenticate` have to be named in `Access-Control-Expose-Headers`.',
        'To refuse an origin, leave the fields out and answer as usual. A 403 is possible as well and makes no difference to the browser.',
      ],
    },
  ],
  compare: ['200-vs-204', '401-vs-403'],
  outcomes: ['o-preflight'],
  topics: ['rate-limit-response'],
};
