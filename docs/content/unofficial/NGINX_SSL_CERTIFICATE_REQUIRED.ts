import type { UnofficialEntry } from '../code-entry.js';

export const entry: UnofficialEntry = {
  meaning:
    'nginx uses the number inside itself when it demands a client certificate and the client sent none. The client receives a [400 Bad Request](/codes/400) with a page that names the reason. In the configuration `error_page` can refer to 496.',
  instead: [
    { code: 403, when: 'the resource needs a client certificate' },
    { when: 'End the TLS handshake with an alert, where the certificate is demanded from everybody.' },
  ],
  example: {
    title: 'What the client receives',
    text: `HTTP/1.1 400 Bad Request
Server: nginx
Content-Type: text/html
Connection: close

<html>
<head><title>400 No required SSL certificate was sent</title></head>`,
  },
  client: ['Configure the client with its certificate and key, as with `curl --cert client.pem --key client.key`.'],
};
