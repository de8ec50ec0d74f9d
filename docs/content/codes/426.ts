import type { CodeEntry } from '../code-entry.js';

export const entry: CodeEntry = {
  meaning:
    'The server does not serve the request over the protocol in use, but might after the client has upgraded. `Upgrade` is required and names the protocols, with `Connection: upgrade` beside it in HTTP/1.1 ([RFC 9110 §15.5.22](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.22)). A WebSocket endpoint that gets an ordinary request is a typical sender, and so is one that gets a version of WebSocket that it does not speak. "Protocol" means the one on the connection. It is not for clients whose app is too old: there is no protocol for them to upgrade to.',
  use: [
    'an ordinary request arrives at an endpoint that speaks only WebSocket',
    'a handshake asks for a version of WebSocket that you do not support',
  ],
  useInstead: {
    101: 'the client offers the protocol: switch to it',
    308: 'you want `https` instead of `http`',
    400: 'an old version of your app calls: explain it in the content',
    410: 'the version of your API has been switched off',
    505: 'you do not support the major version of HTTP',
  },
  headers: {
    Upgrade: 'The protocols in order of preference, such as `websocket`',
    Connection: 'Names `Upgrade` as a field of this connection; in HTTP/2 and HTTP/3 neither field is sent',
  },
  examples: [
    {
      id: 'websocket-only',
      title: 'An endpoint that speaks only WebSocket',
      request: {
        method: 'GET',
        target: '/live',
        headers: [
          ['Host', 'example.com'],
          ['Accept', 'application/json'],
        ],
      },
      response: {
        status: 426,
        headers: [
          ['Date', 'Tue, 24 Nov 2026 09:30:00 GMT'],
          ['Upgrade', 'websocket'],
          ['Connection', 'upgrade'],
          ['Content-Type', 'application/problem+json'],
        ],
        body: `{
  "type": "about:blank",
  "title": "Upgrade Required",
  "status": 426,
  "detail": "Connect with WebSocket"
}`,
      },
    },
    {
      id: 'websocket-version',
      title: 'An unknown version of WebSocket',
      request: {
        method: 'GET',
        target: '/live',
        headers: [
          ['Host', 'example.com'],
          ['Upgrade', 'websocket'],
          ['Connection', 'Upgrade'],
          ['Sec-WebSocket-Version', '25'],
          ['Sec-WebSocket-Key', 'AAAAAAAAAAAAAAAAAAAAAA=='],
        ],
      },
      response: {
        status: 426,
        headers: [
          ['Date', 'Tue, 24 Nov 2026 09:30:00 GMT'],
          ['Upgrade', 'websocket'],
          ['Connection', 'upgrade'],
          ['Sec-WebSocket-Version', '13'],
          ['Content-Type', 'application/problem+json'],
        ],
        body: `{
  "type": "about:blank",
  "title": "Upgrade Required",
  "status": 426,
  "detail": "Only version 13 is supported"
}`,
      },
      note: '`Sec-WebSocket-Version` tells which version to offer instead ([RFC 6455 §4.2.2](https://www.rfc-editor.org/rfc/rfc6455#section-4.2.2)).',
    },
  ],
  client: [
    'Connect again with one of the protocols in `Upgrade`.',
    'From a browser script use `new WebSocket(…)`: `fetch` cannot upgrade.',
    'Behind a proxy, check that it passes `Upgrade` and `Connection` on: many drop them unless told otherwise.',
  ],
  mistakes: [
    {
      wrong: '426 tells users to update their app',
      right:
        'nothing is upgraded on the connection; [400 Bad Request](/codes/400) or [403 Forbidden](/codes/403) with a problem type that the app knows is honest',
    },
    { wrong: '426 without `Upgrade`', right: 'the field is required, since it is the whole content of the message' },
    { wrong: '426 sends people from `http` to `https`', right: 'browsers do not act on it; redirect instead' },
  ],
};
