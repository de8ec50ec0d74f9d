import type { CodeEntry } from '../code-entry.js';

export const entry: CodeEntry = {
  meaning:
    'The client asked for a form of the response that the server cannot give: no representation fits `Accept`, `Accept-Language` or `Accept-Encoding`, and the server does not want to send a default. It is a choice, not a duty. A server may ignore these fields and send what it has, and for people that is mostly kinder ([RFC 9110 §12.5.1](https://www.rfc-editor.org/rfc/rfc9110#section-12.5.1)). 406 helps programs that would break on an unexpected format. It is about the response; the format of the request is [415 Unsupported Media Type](/codes/415).',
  use: [
    'a program accepts only formats that you do not make, and another one would break it',
    'the client asks for a version of your media type that is no longer made',
    'strict negotiation is a documented part of your API',
  ],
  useInstead: {
    200: 'a default representation is better than none',
    300: 'you let the client choose among several URIs',
    404: 'the format is part of the path, such as `/report.pdf`, and there is no such file',
  },
  headers: {
    Accept: 'Such as `application/pdf`; `*/*`, or no field at all, accepts everything and leaves no reason for a 406',
  },
  examples: [
    {
      id: 'no-such-format',
      title: 'A format that the server does not make',
      request: {
        method: 'GET',
        target: '/reports/2026-10',
        headers: [
          ['Host', 'example.com'],
          ['Accept', 'application/pdf'],
        ],
      },
      response: {
        status: 406,
        headers: [
          ['Date', 'Tue, 24 Nov 2026 09:30:00 GMT'],
          ['Vary', 'Accept'],
          ['Content-Type', 'application/problem+json'],
        ],
        body: `{
  "type": "about:blank",
  "title": "Not Acceptable",
  "status": 406,
  "detail": "The report comes as JSON or CSV",
  "available": ["application/json", "text/csv"]
}`,
      },
      note: 'The error itself is JSON. It ignores `Accept` on purpose, because an explanation helps more than a second refusal.',
    },
    {
      id: 'retired-version',
      title: 'A version that is no longer made',
      request: {
        method: 'GET',
        target: '/orders/17',
        headers: [
          ['Host', 'example.com'],
          ['Accept', 'application/vnd.example.order.v1+json'],
        ],
      },
      response: {
        status: 406,
        headers: [
          ['Date', 'Tue, 24 Nov 2026 09:30:00 GMT'],
          ['Vary', 'Accept'],
          ['Content-Type', 'application/problem+json'],
        ],
        body: `{
  "type": "about:blank",
  "title": "Not Acceptable",
  "status": 406,
  "detail": "Version 1 of the order is no longer made",
  "available": ["application/vnd.example.order.v2+json", "application/json"]
}`,
      },
    },
  ],
  client: [
    'Choose from the list in the content, or add `*/*;q=0.1` as a last resort and look at `Content-Type`.',
    'Do not repeat the request with the same `Accept`.',
  ],
  cache: 'With explicit freshness a cache may store it; send `Vary: Accept` then, or others receive the refusal.',
  mistakes: [
    {
      wrong: '406 for a body in the wrong format',
      right: 'that is 415: `Content-Type` is about the request, `Accept` about the response',
    },
    {
      wrong: 'Errors are negotiated too, so a 404 turns into a 406',
      right: 'an error may come in a format that was not asked for',
    },
    { wrong: '406 for an unknown language', right: 'send the default language and name it in `Content-Language`' },
    {
      wrong: 'A firewall answers 406 for requests that look suspicious',
      right: 'nothing was negotiated; [403 Forbidden](/codes/403) is honest',
    },
  ],
};
