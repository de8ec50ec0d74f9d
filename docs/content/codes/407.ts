import type { CodeEntry } from '../code-entry.js';

export const entry: CodeEntry = {
  meaning:
    'A proxy between client and server wants credentials first. It is [401 Unauthorized](/codes/401) one hop earlier: the challenge stands in `Proxy-Authenticate`, the answer in `Proxy-Authorization`. The origin server has seen nothing of the request yet.',
  use: ['you are a proxy, and the client has not authenticated with you'],
  useInstead: {
    401: 'you are the origin server, or a gateway that speaks for it',
    403: 'the proxy refuses the site, whoever asks',
    511: 'a captive portal intercepts the request and there is no proxy',
  },
  headers: {
    'Proxy-Authenticate': 'The challenge of this proxy, such as `Basic realm="proxy"`',
    'Proxy-Authorization': 'The credentials for the proxy; the proxy that asked takes them out',
  },
  examples: [
    {
      id: 'tunnel',
      title: 'A tunnel through an office proxy',
      request: { method: 'CONNECT', target: 'example.com:443', headers: [['Host', 'example.com:443']] },
      response: {
        status: 407,
        headers: [
          ['Date', 'Tue, 24 Nov 2026 09:30:00 GMT'],
          ['Proxy-Authenticate', 'Basic realm="office proxy"'],
          ['Content-Type', 'application/problem+json'],
        ],
        body: `{
  "type": "about:blank",
  "title": "Proxy Authentication Required",
  "status": 407,
  "detail": "Sign in to the proxy"
}`,
      },
      note: 'For HTTPS the proxy can ask only here, before the tunnel is open.',
    },
  ],
  client: [
    'Send the request once more with `Proxy-Authorization`.',
    'Command-line tools take the credentials from their proxy settings. Pages and scripts cannot see or answer a 407 to a tunnel.',
  ],
  security: [
    'Basic credentials to a proxy travel in clear text unless the connection to the proxy itself is encrypted.',
  ],
  mistakes: [
    {
      wrong: 'An API gateway answers 407',
      right: 'a gateway acts as the origin server for its clients, so it sends 401',
    },
    {
      wrong: '`WWW-Authenticate` instead of `Proxy-Authenticate`',
      right: 'the client would take it for a challenge of the site',
    },
  ],
};
