import type { HttpStatus } from 'http-status-kit';
import { allStatusDetails, type StatusDetails } from 'http-status-kit/details';
import type { Topic } from './topic.js';

const codesWhere = (test: (details: StatusDetails) => boolean): HttpStatus[] =>
  allStatusDetails.filter(test).map(({ code }) => code);

/** The topics by slug: the address of the page. */
export const topics = {
  '200-with-error': {
    id: 'guide-200-with-error',
    title: 'The “200 with an error inside” mistake',
    short: 'Answering 200 with {"error": …} makes every tool between you and your users believe that all is well.',
    points: [
      'Caches may keep the error: 200 can be cached by heuristics, so GET errors can be served to others.',
      'fetch: response.ok is true, so the usual check passes. (fetch never rejects because of a status, so even a proper 4xx or 5xx needs that check; axios and ky throw by themselves, axios for everything outside 200–299.)',
      'Monitoring, alerts, load balancers and retry logic count by status and see no failure.',
      'Generated clients and API descriptions map types to statuses; with 200 for all they lose that.',
    ],
    exceptions: [
      'A batch whose items have separate results.',
      'GraphQL over HTTP with application/json, where errors travel in the body by design; its newer media type application/graphql-response+json uses 4xx and 5xx for requests that could not run.',
      'The monitor of a job: reading “failed” is a successful read.',
    ],
    instead: 'Send the 4xx or 5xx that fits, with application/problem+json for the details.',
    corrections: [
      'fetch does not reject for any status, only for network failures; axios by default rejects everything outside 200–299, also 304 and a redirect that was not followed.',
      'A 200 is not “always cached”: it may be, unless headers say otherwise.',
    ],
    refs: ['RFC 9110 §15.3.1', 'RFC 9457', 'Fetch Standard (Response.ok)'],
  },
  '502-causes': {
    id: 'guide-502-causes',
    title: 'Finding the cause of a 502',
    short:
      'The proxy could not get a valid response from the server behind it. Its own error log says which kind of failure it was; the application’s log says why.',
    causes: [
      {
        id: 'not-running',
        cause: 'The application has crashed or is not running',
        sign: 'connect() failed (111: Connection refused)',
        fix: 'Start it; look for the crash or for the memory limit that killed it.',
      },
      {
        id: 'wrong-address',
        cause: 'The proxy has the wrong port, socket or host name, or a firewall is in the way',
        sign: 'Connection refused, no such file or directory, no route to host',
        fix: 'Compare where the application listens with what the proxy is told.',
      },
      {
        id: 'closed-early',
        cause: 'The application closed the connection while answering',
        sign: 'upstream prematurely closed connection, connection reset by peer',
        fix: 'Read the application’s log for that moment; for sporadic ones, keep idle connections open longer in the application than in the proxy.',
      },
      {
        id: 'not-http',
        cause: 'It answered with something that is not HTTP, or with broken or oversized headers',
        sign: 'upstream sent invalid header, upstream sent too big header',
        fix: 'Check that proxy and application speak the same protocol (HTTP, HTTPS, FastCGI); raise the buffer for large headers or shrink the cookies.',
      },
      {
        id: 'tls',
        cause: 'TLS between proxy and application failed',
        sign: 'SSL_do_handshake() failed',
        fix: 'Check certificate, name and protocol versions.',
      },
      {
        id: 'middle',
        cause: 'Another layer in between answered badly',
        sign: 'A 502 page that is not from your proxy',
        fix: 'Find which layer made it: look at the Server and Via headers and at each log.',
      },
    ],
    order: [
      'Which layer sent the 502? (headers, look of the page)',
      'What does that layer’s error log say for this request?',
      'What does the application’s log say for the same second?',
      'Does the application answer if you ask it directly, past the proxy?',
    ],
    corrections: [
      'The proxy’s log is the first place to look, not the last: it tells refused, reset, invalid and timeout apart.',
      'A timeout is reported as 504.',
      'Which code a refused connection gets depends on the gateway: nginx sends 502, some load balancers 502 or 503.',
    ],
    refs: ['RFC 9110 §15.6.3', 'nginx, ngx_http_upstream_module', 'AWS, Troubleshoot your Application Load Balancers'],
  },
  'rate-limit-response': {
    id: 'guide-rate-limit-response',
    title: 'What to send when a rate limit is hit',
    short:
      '429 with Retry-After, a body that names the limit, and headers that tell the client where it stands before it hits the wall.',
    headers: [
      {
        name: 'Retry-After',
        value: '30',
        note: 'Seconds, or an HTTP date. The one header that clients act on: ky and others wait for it by themselves.',
        status: 'standard',
      },
      {
        name: 'RateLimit',
        value: '"default";r=0;t=30',
        note: 'What is left (r) and seconds until more is available (t).',
        status: 'draft',
      },
      {
        name: 'RateLimit-Policy',
        value: '"default";q=100;w=60',
        note: 'The quota (q) in a window of w seconds.',
        status: 'draft',
      },
      { name: 'X-RateLimit-Limit', value: '100', note: 'Custom; widely used.', status: 'custom' },
      { name: 'X-RateLimit-Remaining', value: '0', note: 'Custom; widely used.', status: 'custom' },
      {
        name: 'X-RateLimit-Reset',
        value: '1711468800',
        note: 'Custom; a Unix time at some services, seconds to wait at others. Document which.',
        status: 'custom',
      },
    ],
    corrections: [
      'Retry-After is optional with 429 (MAY), though always worth sending.',
      'The X-RateLimit-* fields are custom, not a standard.',
    ],
    refs: ['RFC 6585 §4', 'RFC 9110 §10.2.3', 'draft-ietf-httpapi-ratelimit-headers'],
  },
  'error-body': {
    id: 'guide-error-body',
    title: 'What to put in the body of an error',
    short:
      'One format for all errors: application/problem+json with type, title, status, detail and instance, plus your own members such as errors or requestId.',
    points: [
      'For 400 and 422: list every problem with its place.',
      'For 401 and 403: say what is missing, not how your checks work.',
      'For 409 and 412: the current state or version.',
      'For 5xx: a request id and nothing about the inside.',
    ],
    refs: ['RFC 9457'],
  },
  'the-pairs-to-get-right': {
    id: 'guide-most-important',
    title: 'If you only learn four pairs',
    short:
      '200 or 201, 401 or 403, 400 or 422, 500 or 503: these four choices decide most of what clients, caches and dashboards can do.',
    pairs: ['cmp-200-vs-201', 'cmp-401-vs-403', 'cmp-400-vs-422', 'cmp-500-vs-503'],
    refs: [],
  },
  redirects: {
    id: 'guide-redirect-matrix',
    title: 'Which redirect?',
    short: 'Two questions: for good or for now, and must the method survive?',
    matrix: [
      { keepMethod: false, permanent: 301, temporary: 302 },
      { keepMethod: true, permanent: 308, temporary: 307 },
      { keepMethod: 'becomes GET', permanent: null, temporary: 303 },
    ],
    refs: ['RFC 9110 §15.4'],
  },
  retry: {
    id: 'guide-retry',
    title: 'May the client try again?',
    short:
      'It depends on the status and on the method. Methods that are idempotent may be repeated; POST and PATCH only with an idempotency key or a condition.',
    rows: [
      {
        codes: [408, 425, 429, 502, 503, 504],
        retry: 'yes, if the method is idempotent or a key protects it',
        how: 'wait for Retry-After, else back off exponentially with jitter; 425 never in early data',
      },
      { codes: [421], retry: 'yes, any method', how: 'on another connection' },
      { codes: [401, 407], retry: 'once, with new credentials', how: 'refresh the token or ask the user' },
      { codes: [409, 412], retry: 'after reading the current state', how: 'merge and send with the new ETag' },
      { codes: [413], retry: 'only with Retry-After, or smaller', how: '413 with Retry-After is temporary' },
      { codes: [417], retry: 'yes, without Expect', how: 'at once' },
      { codes: [507], retry: 'not by itself', how: 'only when the user asks again' },
      { codes: [500], retry: 'perhaps, if idempotent', how: 'few times, with back-off' },
      {
        codes: [400, 403, 404, 405, 406, 410, 411, 414, 415, 422, 431, 451, 501, 505],
        retry: 'no, not unchanged',
        how: 'the same request will fail again',
      },
    ],
    refs: ['RFC 9110 §9.2.2', 'RFC 9110 §10.2.3', 'RFC 8470 §5.2'],
  },
  caching: {
    id: 'guide-caching',
    title: 'Which responses may a cache keep?',
    short:
      'Without explicit freshness, a cache may guess how long to keep some statuses and must not guess for the others. Explicit Cache-Control beats the table.',
    groups: [
      {
        id: 'heuristic',
        label: 'May be kept by guesswork',
        codes: codesWhere(({ cache }) => cache.heuristic),
        note: 'For methods that can be cached. Say Cache-Control: no-store if you do not want it.',
      },
      {
        id: 'explicit',
        label: 'Only with Cache-Control or Expires',
        codes: [302, 303, 307, 400, 401, 403, 422, 500, 502, 503, 504],
        note: 'And all others that are in no group.',
      },
      {
        id: 'never',
        label: 'Must not be stored',
        codes: codesWhere(({ code, cache }) => code >= 200 && cache.storage === 'must-not-store'),
        note: 'RFC 6585 forbids it.',
      },
      {
        id: 'update',
        label: 'Updates what is stored',
        codes: codesWhere(({ cache }) => cache.storage === 'update-stored-response'),
        note: 'It refreshes the headers of the stored response.',
      },
    ],
    refs: ['RFC 9110 §15.1', 'RFC 9111 §3', 'RFC 9111 §4.2.2', 'RFC 6585', 'RFC 7725 §3'],
  },
  seo: {
    id: 'guide-seo',
    title: 'What search engines make of a status',
    short: 'They believe the status, not the page: an error page with 200 is content to them.',
    points: [
      '301 and 308: strong sign that the target is the address to show.',
      '302, 303 and 307: weak sign; the old address stays.',
      '404 and 410: the URL is dropped; 410 at best a little sooner.',
      '401 and 403: like other 4xx, nothing to show. Do not use them to slow a crawler down.',
      '429, 500 and 503: crawl more slowly, keep known pages for a while, drop them if it lasts for days.',
      '200 with “not found” on the page: a soft 404.',
      '304: saves work; no effect on ranking.',
    ],
    corrections: [
      '410 does not work wonders: Google treats it nearly like 404.',
      'Google follows and passes signals through temporary redirects as well; what differs is which address it shows.',
    ],
    refs: ['Google Search Central, HTTP status codes'],
  },
  cors: {
    id: 'guide-cors',
    title: 'CORS and status codes',
    short: 'A CORS error in the browser often hides a perfectly good status.',
    points: [
      'A preflight passes with any 2xx (200 or 204) and the right headers; a redirect or 401 makes it fail.',
      'Answer OPTIONS before sign-in: the preflight carries no credentials.',
      'Put the CORS headers on error responses too. Without them, script sees a failed fetch instead of your 401 or 500.',
      'Headers such as Retry-After or Location can only be read by script if Access-Control-Expose-Headers lists them.',
    ],
    refs: ['Fetch Standard (CORS protocol)'],
  },
} satisfies Record<string, Topic>;
