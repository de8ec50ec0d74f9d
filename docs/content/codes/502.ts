import type { CodeEntry } from '../code-entry.js';

export const entry: CodeEntry = {
  meaning:
    'A gateway or proxy asked a server further in, and what came back is no valid response: the connection was refused or reset, the answer was cut off or is not HTTP, its fields are too large, or TLS failed. If nothing came in time, it is [504 Gateway Timeout](/codes/504). Gateways differ in one case: for a refused connection nginx sends 502, some load balancers [503 Service Unavailable](/codes/503). An application that builds its answer from another service acts as a gateway as well and may use 502 for unusable answers.',
  use: [
    'the server behind you closed the connection before its response was complete',
    'it sent something that you cannot read as a response',
    'you build your answer from another service, and its answer is not usable',
  ],
  useInstead: {
    500: 'the failure is in your own code, or your callers need not know of the other service',
    503: 'you know that no server behind you can take requests at the moment',
  },
  examples: [
    {
      id: 'unusable-answer',
      title: 'The service behind sends HTML in place of JSON',
      request: {
        method: 'GET',
        target: '/prices/tea-01',
        headers: [
          ['Host', 'example.com'],
          ['Accept', 'application/json'],
        ],
      },
      response: {
        status: 502,
        headers: [
          ['Date', 'Tue, 24 Nov 2026 09:30:00 GMT'],
          ['Content-Type', 'application/problem+json'],
          ['Cache-Control', 'no-store'],
        ],
        body: '{ "type": "about:blank", "title": "Bad Gateway", "status": 502, "requestId": "req-81aa" }',
      },
      note: 'What the other service sent stands in the log, not in the response.',
    },
    {
      id: 'proxy-page',
      title: 'The page of a proxy',
      request: { method: 'GET', target: '/', headers: [['Host', 'example.com']] },
      response: {
        status: 502,
        headers: [
          ['Date', 'Tue, 24 Nov 2026 09:30:00 GMT'],
          ['Server', 'nginx'],
          ['Content-Type', 'text/html'],
        ],
        body: '<html><head><title>502 Bad Gateway</title></head><body><center><h1>502 Bad Gateway</h1></center></body></html>',
      },
      note: 'The look of the page tells which layer has made it. Its error log says why.',
    },
  ],
  client: [
    'Repeat a GET after a pause. Repeat a POST only with an `Idempotency-Key`: the work may have been done.',
    'Report it to the operator of the site; nothing on your side causes it.',
  ],
  retry: 'With growing pauses. If it stays for minutes, the server behind is down rather than restarting.',
  security: ['Do not pass on the text of the inner server or its name; both describe your network.'],
  mistakes: [
    {
      wrong: 'The search begins in the log of the application',
      right:
        'read the error log of the proxy first: it tells refused, reset and invalid apart ([finding the cause](/topics/502-causes))',
    },
    {
      wrong: 'A timeout is reported as 502',
      right: 'that is 504, and it leads to other causes',
    },
    {
      wrong: 'Now and then an idle connection is closed by the application just as the proxy uses it again',
      right: 'let the application keep idle connections longer than the proxy does',
    },
    {
      wrong: 'A gateway turns every 4xx or 5xx from behind into 502',
      right: 'those are valid responses; pass them on or translate them one by one',
    },
  ],
  related: [500],
};
