import type { UnofficialEntry } from '../code-entry.js';

export const entry: UnofficialEntry = {
  meaning:
    'nginx uses the number inside itself when plain HTTP arrives at a port for HTTPS. The client receives a [400 Bad Request](/codes/400). In the configuration `error_page` can refer to 497, mostly to redirect to the `https` URI.',
  instead: [
    { code: 308, when: 'you can tell the `https` URI: redirect, and the method stays' },
    { code: 400, when: 'you cannot' },
  ],
  example: {
    title: 'What the client receives',
    text: `HTTP/1.1 400 Bad Request
Server: nginx
Content-Type: text/html
Connection: close

<html>
<head><title>400 The plain HTTP request was sent to HTTPS port</title></head>`,
  },
  client: [
    'Write `https://` into the URI, or use the port for HTTP.',
    'Behind a proxy, check that it speaks TLS to the server.',
  ],
};
