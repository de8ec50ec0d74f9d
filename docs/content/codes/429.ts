import type { CodeEntry } from '../code-entry.js';

export const entry: CodeEntry = {
  meaning:
    'This client has sent too many requests in a given time; others are served as usual. How a server counts, per user, key, address or resource, is its own affair. The content should explain the limit. `Retry-After` is optional and always worth sending, because it is the field that clients obey. Two further kinds of fields exist: `RateLimit` and `RateLimit-Policy` come from an IETF draft, `X-RateLimit-*` are customs of single services and differ between them. If everybody has to wait because capacity is short, it is a [503 Service Unavailable](/codes/503). A server need not answer at all when it is attacked: it may drop connections ([RFC 6585 §7.2](https://www.rfc-editor.org/rfc/rfc6585#section-7.2)).',
  use: [
    'an API key, user or address is over its quota for the window',
    'sign-in attempts for one account come too fast',
    'a crawler asks faster than you allow',
  ],
  useInstead: {
    402: 'only payment helps',
    403: 'waiting does not help',
    409: 'the same operation is still running',
    413: 'a single request is too large',
  },
  headers: {
    'Retry-After': 'Seconds, or a date; let it cover the whole wait, so that the next try succeeds',
    RateLimit: 'Such as `"default";r=0;t=30`: what is left, and the seconds until more is available',
    'RateLimit-Policy': 'Such as `"default";q=100;w=60`: 100 requests in 60 seconds',
    'X-RateLimit-Limit': 'Mostly the quota of the window',
    'X-RateLimit-Remaining': 'Mostly what is left of it',
    'X-RateLimit-Reset': 'A Unix time at some services, seconds to wait at others: document which',
  },
  examples: [
    {
      id: 'over-the-quota',
      title: 'The quota of the minute is used up',
      request: {
        method: 'GET',
        target: '/products',
        headers: [
          ['Host', 'example.com'],
          ['Authorization', 'Bearer EXAMPLE-TOKEN'],
        ],
      },
      response: {
        status: 429,
        headers: [
          ['Date', 'Tue, 24 Nov 2026 09:30:00 GMT'],
          ['Retry-After', '30'],
          ['X-RateLimit-Limit', '100'],
          ['X-RateLimit-Remaining', '0'],
          ['X-RateLimit-Reset', '1795512630'],
          ['Cache-Control', 'no-store'],
          ['Content-Type', 'application/problem+json'],
        ],
        body: `{
  "type": "https://example.com/problems/rate-limit",
  "title": "Rate limit exceeded",
  "status": 429,
  "detail": "This key may send 100 requests a minute",
  "limit": 100,
  "window": 60
}`,
      },
      note: 'All fields agree: `X-RateLimit-Reset` is the Unix time 30 seconds after `Date`.',
    },
    {
      id: 'draft-fields',
      title: 'The same with the fields of the draft',
      request: {
        method: 'POST',
        target: '/sessions',
        headers: [
          ['Host', 'example.com'],
          ['Content-Type', 'application/json'],
        ],
        body: '{ "name": "ada", "password": "not-the-right-one" }',
      },
      response: {
        status: 429,
        headers: [
          ['Date', 'Tue, 24 Nov 2026 09:30:00 GMT'],
          ['Retry-After', '60'],
          ['RateLimit-Policy', '"signin";q=5;w=300'],
          ['RateLimit', '"signin";r=0;t=60'],
          ['Cache-Control', 'no-store'],
          ['Content-Type', 'application/problem+json'],
        ],
        body: `{
  "type": "about:blank",
  "title": "Too Many Requests",
  "status": 429,
  "detail": "Too many attempts to sign in; try again in 60 seconds"
}`,
      },
      note: 'Times in the draft are seconds from now, so clocks do not have to agree.',
    },
  ],
  client: [
    'Wait for `Retry-After`. Without it, back off exponentially with some random time.',
    'Hold back all requests to the service, not only the one that failed.',
    'Spread the load before the limit: a queue on your side is cheaper than refusals.',
    'A script on another origin sees the fields only if `Access-Control-Expose-Headers` lists them.',
  ],
  retry:
    'Nothing was processed, so any method may be repeated after the wait. Give up after a few tries and report it.',
  cache: 'A cache must not store it ([RFC 6585 §4](https://www.rfc-editor.org/rfc/rfc6585#section-4)).',
  seo: 'Google takes it for a sign of overload, as it does a 5xx: it crawls more slowly, and drops pages if it lasts for days.',
  security: ['Count attempts per account as well as per address: a list of passwords is tried from many addresses.'],
  mistakes: [
    {
      wrong: 'A 503 for a client over its quota',
      right: 'it counts as a failure of yours and raises alarms; 429 is about the client',
    },
    {
      wrong: 'Your own supplier answers 429, and you hand it on',
      right:
        'your client did nothing wrong: [503 Service Unavailable](/codes/503) with `Retry-After`, unless each client has an allowance of its own there',
    },
    {
      wrong: 'All clients get the same reset time and return at once',
      right: 'use a sliding window, or add some random time',
    },
    {
      wrong: 'Refused requests count against the limit, so a client never gets out',
      right: 'count only what you serve, or say so clearly',
    },
  ],
};
