import type { CodeEntry } from '../code-entry.js';

export const entry: CodeEntry = {
  meaning:
    'The server understood the request and refuses to fulfil it. Where credentials were sent, they are not enough; the same ones do not help, others or more rights might. But 403 needs no sign-in at all: a failed CSRF check, a blocked address, a read-only mode or an expired link are reasons to refuse that have nothing to do with credentials ([RFC 9110 §15.5.4](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.4)). The server may say why in the content. If even the existence of the resource is confidential, it may answer [404 Not Found](/codes/404) instead.',
  use: [
    'somebody is signed in and lacks the role, the scope or the ownership that the operation needs',
    'the CSRF token of a form is missing or does not match',
    'the request comes from a network or a country that your own policy blocks',
    'a signed link has expired, or its signature does not match',
  ],
  useInstead: {
    401: 'nobody is signed in, or the credentials are no good',
    405: 'the resource takes the method from nobody',
    409: 'the operation is allowed in general and only the present state forbids it',
    429: 'the reason is the rate',
  },
  examples: [
    {
      id: 'not-an-administrator',
      title: 'A user without the role',
      request: {
        method: 'DELETE',
        target: '/projects/7',
        headers: [
          ['Host', 'example.com'],
          ['Authorization', 'Bearer EXAMPLE-TOKEN-OF-A-MEMBER'],
        ],
      },
      response: {
        status: 403,
        headers: [
          ['Date', 'Tue, 24 Nov 2026 09:30:00 GMT'],
          ['Content-Type', 'application/problem+json'],
        ],
        body: `{
  "type": "about:blank",
  "title": "Forbidden",
  "status": 403,
  "detail": "Only administrators may delete projects"
}`,
      },
      note: 'The token is valid. To fetch a new one would give the same answer.',
    },
    {
      id: 'csrf-check',
      title: 'A refusal that has nothing to do with the sign-in',
      request: {
        method: 'POST',
        target: '/profile',
        headers: [
          ['Host', 'example.com'],
          ['Origin', 'https://example.org'],
          ['Content-Type', 'application/x-www-form-urlencoded'],
        ],
        body: 'name=Ada',
      },
      response: {
        status: 403,
        headers: [
          ['Date', 'Tue, 24 Nov 2026 09:30:00 GMT'],
          ['Content-Type', 'application/problem+json'],
        ],
        body: `{
  "type": "https://example.com/problems/origin",
  "title": "Request from another origin",
  "status": 403,
  "detail": "The form was sent from another site"
}`,
      },
      note: '`Origin` does not fit the site. No credentials would change that, so there is no challenge.',
    },
  ],
  client: [
    'Do not repeat the request by yourself with the same credentials.',
    'Offer another account or a way to ask for access, where the content says that it helps.',
    'Do not send people to the sign-in page on every 403: they come back to the same refusal.',
  ],
  seo: 'Google handles it like the other 4xx codes: the page drops out of the index. A 403 for `robots.txt` counts as if there were no such file, so it does not keep a crawler out.',
  security: [
    'A 403 beside a 404 for unknown ids tells a stranger which ids exist. Where that matters, answer 404 for both.',
    'Say what is missing ("needs the role administrator") only to callers who may know it.',
  ],
  mistakes: [
    {
      wrong: 'A request without credentials gets a 403',
      right: 'credentials may help, so it is a 401 with a challenge',
    },
    {
      wrong: 'A missing OAuth scope gets a 401',
      right:
        'it is a 403; `WWW-Authenticate: Bearer error="insufficient_scope"` may say which scope is missing ([RFC 6750 §3.1](https://www.rfc-editor.org/rfc/rfc6750#section-3.1))',
    },
    {
      wrong: 'The item is hidden with 404, but its name stands in a list or a search',
      right: 'hide it everywhere or nowhere',
    },
  ],
  notes: ['`WWW-Authenticate` is allowed with 403 and not needed.'],
};
