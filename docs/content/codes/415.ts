import type { CodeEntry } from '../code-entry.js';

export const entry: CodeEntry = {
  meaning:
    'The server does not support the format of the content for this method on this target. The reason stands in `Content-Type` or `Content-Encoding`, or the server looked into the content and found another format. The response can say what would do: `Accept` for media types, `Accept-Encoding` for codings, `Accept-Patch` for the formats of `PATCH`, `Accept-Query` for those of `QUERY`. 415 is about the request; a response that cannot be made in the wanted format is a [406 Not Acceptable](/codes/406). A known format with broken content is a [400 Bad Request](/codes/400).',
  use: [
    'the `Content-Type` is one that the endpoint does not take, or it is missing and you demand it',
    'the `Content-Encoding` is one that you cannot undo',
    'a `PATCH` comes in a patch format that the resource does not support',
    'the bytes are not what the type says: a PNG that is announced as JPEG',
  ],
  useInstead: {
    400: 'the type is right and the content does not parse',
    405: 'the resource takes no content with this method at all',
    406: 'it is about the format of the response',
    422: 'the content parses and its values break a rule',
  },
  headers: {
    Accept: 'The media types that the target takes, such as `application/json`',
    'Accept-Encoding': 'Such as `gzip, identity`; it marks the coding as the cause',
    'Accept-Patch': 'Such as `application/merge-patch+json, application/json-patch+json`',
    'Accept-Query': 'The types that `QUERY` takes, as a structured field such as `"application/json"`',
  },
  examples: [
    {
      id: 'form-instead-of-json',
      title: 'A form where JSON is expected',
      request: {
        method: 'POST',
        target: '/orders',
        headers: [
          ['Host', 'example.com'],
          ['Content-Type', 'application/x-www-form-urlencoded'],
        ],
        body: 'sku=A-1&quantity=5',
      },
      response: {
        status: 415,
        headers: [
          ['Date', 'Tue, 24 Nov 2026 09:30:00 GMT'],
          ['Accept', 'application/json'],
          ['Content-Type', 'application/problem+json'],
        ],
        body: `{
  "type": "about:blank",
  "title": "Unsupported Media Type",
  "status": 415,
  "detail": "Orders are sent as JSON"
}`,
      },
      note: '`curl -d` sends this type unless told otherwise, so it is a frequent 415.',
    },
    {
      id: 'unknown-patch-format',
      title: 'A patch format that is not supported',
      request: {
        method: 'PATCH',
        target: '/users/42',
        headers: [
          ['Host', 'example.com'],
          ['Content-Type', 'application/json'],
        ],
        body: '{ "name": "Ada" }',
      },
      response: {
        status: 415,
        headers: [
          ['Date', 'Tue, 24 Nov 2026 09:30:00 GMT'],
          ['Accept-Patch', 'application/merge-patch+json'],
          ['Content-Type', 'application/problem+json'],
        ],
        body: `{
  "type": "about:blank",
  "title": "Unsupported Media Type",
  "status": 415,
  "detail": "Send a JSON merge patch"
}`,
      },
      note: 'Plain `application/json` does not say how the document changes the user; `Accept-Patch` lists what does ([RFC 5789 §2.2](https://www.rfc-editor.org/rfc/rfc5789#section-2.2)).',
    },
  ],
  client: [
    'Set `Content-Type` to what you send. In `fetch`, a string body is `text/plain` until you say otherwise.',
    'For `FormData` leave `Content-Type` out, so that the boundary is set for you.',
    'With `Accept-Encoding` in the response, send the content without compression or with one that is listed.',
  ],
  security: [
    'Checking the type strictly keeps simple cross-site forms out of a JSON API, because a form cannot send `application/json`, and a script of another site needs a preflight for it.',
  ],
  mistakes: [
    { wrong: 'Broken JSON with the right type gets a 415', right: 'the type is supported; it is a 400' },
    {
      wrong: '`application/json; charset=utf-8` is refused',
      right: 'compare the type without its parameters and without case',
    },
    {
      wrong: '`Accept-Encoding` is sent although a media type was the cause',
      right:
        'leave it out: it says that the coding was the cause ([RFC 9110 §12.5.3](https://www.rfc-editor.org/rfc/rfc9110#section-12.5.3))',
    },
  ],
};
