import type { CodeEntry } from '../code-entry.js';

export const entry: CodeEntry = {
  meaning:
    'Something happened that the server did not foresee, and it cannot say more: an exception that nobody caught, a value that must not be there, a configuration that does not fit. It says nothing about whether a second try helps. To the client it is the end of the request, to you the beginning of a search: the response carries an id that leads to the entry in the log, and nothing of what stands there.',
  use: [
    'an exception reaches the outermost handler and nothing more precise is known of it',
    'data of your own is broken, so that no request for it can succeed',
    'your own key for another service was refused: the credentials of the caller are fine, so it is neither [401 Unauthorized](/codes/401) nor [403 Forbidden](/codes/403)',
  ],
  useInstead: {
    400: 'the request was at fault, such as JSON that cannot be parsed',
    501: 'the server lacks the function altogether',
    502: 'you are a gateway and the server behind you sent something unusable',
    503: 'you know that it passes: overload, maintenance, a database that is being moved',
    504: 'you are a gateway and the server behind you did not answer in time',
  },
  examples: [
    {
      id: 'unhandled',
      title: 'An exception that nobody caught',
      request: {
        method: 'GET',
        target: '/orders/1001/invoice',
        headers: [
          ['Host', 'example.com'],
          ['Accept', 'application/json'],
        ],
      },
      response: {
        status: 500,
        headers: [
          ['Date', 'Tue, 24 Nov 2026 09:30:00 GMT'],
          ['Content-Type', 'application/problem+json'],
          ['Cache-Control', 'no-store'],
        ],
        body: '{ "type": "about:blank", "title": "Internal Server Error", "status": 500, "requestId": "req-5f2c" }',
      },
      note: 'The log has the exception under `req-5f2c`; the client has only the id.',
    },
    {
      id: 'page',
      title: 'A page for people',
      request: {
        method: 'GET',
        target: '/cart',
        headers: [
          ['Host', 'example.com'],
          ['Accept', 'text/html'],
        ],
      },
      response: {
        status: 500,
        headers: [
          ['Date', 'Tue, 24 Nov 2026 09:30:00 GMT'],
          ['Content-Type', 'text/html; charset=utf-8'],
          ['Cache-Control', 'no-store'],
        ],
        body: '<!doctype html><title>Something went wrong</title><p>The cart could not be shown. We have been told. Your reference: req-5f2d.',
      },
      note: 'A page of its own that needs neither the database nor the session, which may be what failed.',
    },
  ],
  client: [
    'Show a plain message with the id, and keep what the user has typed.',
    'Read the state before you repeat a POST: the failure may have come after the work was done.',
  ],
  retry: 'A few times at most, with growing pauses, and only for a method that may run twice.',
  seo: 'Crawlers slow down. Pages that are known stay for a while and are dropped if it lasts for days.',
  security: [
    'Send no stack trace, no SQL, no path and no host name: they tell an attacker what you run. This package leaves the message of a 5xx out of the response unless `expose` is set.',
    'Log the cause together with the id of the request.',
  ],
  mistakes: [
    {
      wrong: 'Invalid input runs into an exception and becomes 500',
      right:
        'check it and answer [400 Bad Request](/codes/400) or [422 Unprocessable Content](/codes/422), or alarms go off for the mistakes of others',
    },
    {
      wrong: 'Maintenance is announced with 500',
      right: 'send [503 Service Unavailable](/codes/503) with `Retry-After`',
    },
    {
      wrong: 'The handler catches everything and answers [200 OK](/codes/200) with an error text',
      right: 'let the error become a 5xx, so that monitoring sees it',
    },
  ],
  related: [502],
};
