import type { CodeEntry } from '../code-entry.js';

export const entry: CodeEntry = {
  meaning:
    'The client offered one or more protocols in `Upgrade`, and the server switches to one of them on this connection. `Upgrade` in the response names the choice, and `Connection: upgrade` marks it as a field of this connection. What follows the empty line is no longer HTTP/1.1 but the new protocol. The usual case is the handshake of WebSocket. A server that does not want to switch ignores `Upgrade` and answers the request as usual: the offer is never an order.',
  use: [
    'an HTTP/1.1 request asks for WebSocket and you accept the handshake',
    'the client offers another protocol in `Upgrade` that you speak and want to speak now',
  ],
  useInstead: {
    200: 'the connection is HTTP/2 or HTTP/3: there WebSocket starts with an extended CONNECT, and success is a 2xx',
    400: 'the handshake is malformed, for example without `Sec-WebSocket-Key`',
    403: 'the `Origin` of the handshake is not one that you allow',
    426: 'you refuse to serve the request in the protocol that is in use',
  },
  headers: {
    Upgrade: 'The protocol, such as `websocket`; the server takes only what the client has offered',
    Connection: 'Without it a proxy could pass `Upgrade` on to a connection that does not switch',
  },
  examples: [
    {
      id: 'websocket',
      title: 'The handshake of WebSocket',
      request: {
        method: 'GET',
        target: '/chat',
        headers: [
          ['Host', 'example.com'],
          ['Upgrade', 'websocket'],
          ['Connection', 'Upgrade'],
          ['Origin', 'https://example.com'],
          ['Sec-WebSocket-Key', 'dGhlIHNhbXBsZSBub25jZQ=='],
          ['Sec-WebSocket-Version', '13'],
        ],
      },
      response: {
        status: 101,
        headers: [
          ['Upgrade', 'websocket'],
          ['Connection', 'Upgrade'],
          ['Sec-WebSocket-Accept', 's3pPLMBiTxaQ9kYGzzhZRbK+xOo='],
        ],
      },
      note: '`Sec-WebSocket-Accept` is computed from the key of the request; it shows that the server really speaks WebSocket.',
    },
    {
      id: 'not-switched',
      title: 'An offer that the server leaves aside',
      request: {
        method: 'GET',
        target: '/status',
        headers: [
          ['Host', 'example.com'],
          ['Upgrade', 'example-protocol/2'],
          ['Connection', 'Upgrade'],
        ],
      },
      response: {
        status: 200,
        headers: [
          ['Date', 'Tue, 24 Nov 2026 09:30:00 GMT'],
          ['Cache-Control', 'no-store'],
          ['Content-Type', 'application/json'],
        ],
        body: '{ "status": "up" }',
      },
      note: 'The response is ordinary HTTP/1.1; nothing is wrong with either side.',
    },
  ],
  client: [
    'Check that `Upgrade` names a protocol that you offered, and close the connection if it does not.',
    'Read and write the new protocol from the first byte after the empty line.',
  ],
  security: [
    'A WebSocket handshake carries the cookies of the user whichever page starts it, and CORS does not apply. The server has to compare `Origin` with its own list.',
  ],
  mistakes: [
    {
      wrong: 'A reverse proxy drops `Upgrade` and `Connection`, and the handshake ends in 400 or 426',
      right: 'both fields belong to one connection only, so the proxy has to be told to send them anew',
    },
    {
      wrong: 'A response has 101 without `Upgrade`',
      right: 'the field is required, and so is `Connection: upgrade` beside it',
    },
    {
      wrong: 'A server sends 101 over HTTP/2',
      right:
        'neither HTTP/2 nor HTTP/3 has it; [RFC 8441](https://www.rfc-editor.org/rfc/rfc8441) and [RFC 9220](https://www.rfc-editor.org/rfc/rfc9220) describe WebSocket there',
    },
  ],
  notes: [
    'A fetch `Response` cannot be made with 101. Platforms that switch protocols from a handler offer a function of their own for it.',
  ],
};
