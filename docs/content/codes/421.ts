import type { CodeEntry } from '../code-entry.js';

export const entry: CodeEntry = {
  meaning:
    'The request reached a server that cannot, or does not want to, answer for the target URI. That happens because HTTP/2 and HTTP/3 reuse a connection for several hosts if its certificate covers them: a client that has a connection to `example.com` may send requests for `example.net` over it, although the server behind knows nothing of that host. The client may repeat the request on a new connection, whatever the method. A proxy must not generate the code ([RFC 9110 §15.5.20](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.20)).',
  use: [
    'the host of the request is not one that this server is set up for, although the certificate covers it',
    'the TLS settings of this connection, such as a client certificate, are not those that the host demands',
    'the scheme does not fit: an `https` URI on a connection that is not secured',
  ],
  useInstead: {
    308: 'the resource has moved to another host',
    400: 'the Host field is missing or malformed',
    404: 'the host is right and nothing is at the path',
    502: 'you are the gateway and the server behind you is the wrong one',
  },
  examples: [
    {
      id: 'coalesced-connection',
      title: 'A connection that was reused for another host',
      request: {
        method: 'GET',
        target: '/account',
        headers: [
          ['Host', 'example.net'],
          ['Accept', 'application/json'],
        ],
      },
      response: {
        status: 421,
        headers: [
          ['Date', 'Tue, 24 Nov 2026 09:30:00 GMT'],
          ['Cache-Control', 'no-store'],
          ['Content-Type', 'application/problem+json'],
        ],
        body: `{
  "type": "about:blank",
  "title": "Misdirected Request",
  "status": 421,
  "detail": "This server does not answer for example.net"
}`,
      },
      note: 'The connection belongs to `example.com`. In HTTP/2 the host is in `:authority`, shown here as Host.',
    },
  ],
  client: [
    'Repeat the request on a new connection to the host itself. Browsers do so once, where they can send the content again.',
    'If it fails there too, the configuration of the server is wrong: compare the name in the TLS handshake (SNI) with Host.',
  ],
  retry: 'The method does not matter: the server that answered did not process the request.',
  mistakes: [
    {
      wrong: 'A wildcard certificate on several servers, and none sends 421',
      right: 'users see pages of the wrong host; answer 421 for every host that is not yours',
    },
    { wrong: '421 as a general "wrong server" between services', right: 'to the client that is a 404 or a 502' },
  ],
  notes: [
    'A reverse proxy that connects with one name in SNI and sends another in Host runs into 421 on servers that compare the two.',
  ],
};
