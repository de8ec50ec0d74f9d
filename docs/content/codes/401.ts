import type { CodeEntry } from '../code-entry.js';

export const entry: CodeEntry = {
  meaning:
    'The request lacks valid credentials for the target. They are missing, expired, revoked or wrong. The phrase says Unauthorized, but the code is about authentication: the server does not accept who the client claims to be, or was told nothing. The response must carry `WWW-Authenticate` with at least one challenge, which tells the client how it can authenticate ([RFC 9110 §15.5.2](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.2)). With better credentials the same request may succeed, and that is what sets 401 apart from [403 Forbidden](/codes/403). If the request had credentials already, 401 says that these were refused.',
  use: [
    'the request carries no credentials and the resource needs some',
    'the token has expired, was revoked, or does not verify',
    'the password is wrong at an endpoint of HTTP authentication or a JSON sign-in',
    'the token is fine, but the operation needs a stronger or more recent sign-in (`error="insufficient_user_authentication"`)',
  ],
  useInstead: {
    303: 'a website sends people to its sign-in page; an API does better with 401',
    400: 'an OAuth token endpoint refuses a grant: `invalid_grant` is a 400',
    403: 'you know who it is and they may not do this, or no credentials would help',
    404: 'outsiders must not learn that the resource exists',
  },
  headers: {
    'WWW-Authenticate':
      'One challenge for each scheme that you take, such as `Bearer realm="api"`; with `error="invalid_token"` where a token was sent and refused',
    Authorization: 'The new credentials; the refused ones do not become valid by repeating',
  },
  examples: [
    {
      id: 'missing-token',
      title: 'No credentials at all',
      request: {
        method: 'GET',
        target: '/account',
        headers: [
          ['Host', 'example.com'],
          ['Accept', 'application/json'],
        ],
      },
      response: {
        status: 401,
        headers: [
          ['Date', 'Tue, 24 Nov 2026 09:30:00 GMT'],
          ['WWW-Authenticate', 'Bearer realm="api"'],
          ['Content-Type', 'application/problem+json'],
        ],
        body: `{
  "type": "about:blank",
  "title": "Unauthorized",
  "status": 401,
  "detail": "Send an access token"
}`,
      },
      note: 'The challenge has no `error`, because a request without a token made no mistake ([RFC 6750 §3.1](https://www.rfc-editor.org/rfc/rfc6750#section-3.1)).',
    },
    {
      id: 'expired-token',
      title: 'The token has expired',
      request: {
        method: 'GET',
        target: '/account',
        headers: [
          ['Host', 'example.com'],
          ['Authorization', 'Bearer EXAMPLE-EXPIRED-TOKEN'],
        ],
      },
      response: {
        status: 401,
        headers: [
          ['Date', 'Tue, 24 Nov 2026 09:30:00 GMT'],
          ['WWW-Authenticate', 'Bearer realm="api", error="invalid_token", error_description="The token has expired"'],
          ['Content-Type', 'application/problem+json'],
        ],
        body: `{
  "type": "about:blank",
  "title": "Unauthorized",
  "status": 401,
  "detail": "The token has expired"
}`,
      },
      note: '`invalid_token` tells the client to fetch a new token and to repeat the request once.',
    },
  ],
  client: [
    'Read the challenge and pick a scheme that you know.',
    'Refresh the token or ask the user, then repeat the request once with the new credentials.',
    'Stop after a second 401: the new credentials are refused as well, and a loop may lock the account.',
    'A browser that navigates to a page with a Basic challenge shows its own password dialog.',
  ],
  retry: 'Any method may be repeated, because the server did nothing. The point is the new credentials, not a delay.',
  seo: 'Google handles it like the other 4xx codes: the page is not indexed. It is no means to slow a crawler down.',
  security: [
    'Say the same for an unknown name and for a wrong password, in the text and in the time it takes.',
    'Limit the number of attempts and answer [429 Too Many Requests](/codes/429) beyond it.',
    'Never write into `error_description` what a signature check found out; "invalid" is enough.',
  ],
  mistakes: [
    {
      wrong: 'A 401 without `WWW-Authenticate`',
      right: 'the field is required; for tokens `Bearer` with a realm is enough',
    },
    {
      wrong: 'A signed-in user without the right role gets a 401',
      right: 'that is a 403: to sign in again changes nothing',
    },
    {
      wrong: 'A CORS preflight is answered with 401',
      right: 'the browser sends no credentials with it, so let `OPTIONS` through before the sign-in',
    },
    {
      wrong: 'An API sends `Basic` only because the field is required, and browsers open a dialog',
      right: 'name the scheme that you really take',
    },
  ],
};
