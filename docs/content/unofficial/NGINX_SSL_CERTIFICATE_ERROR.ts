import type { UnofficialEntry } from '../code-entry.js';

export const entry: UnofficialEntry = {
  meaning:
    'nginx uses the number inside itself when a client certificate did not pass verification. The client receives a [400 Bad Request](/codes/400) with a page that names the reason. In the configuration `error_page` can refer to 495.',
  instead: [
    { code: 403, when: 'a client certificate is not accepted' },
    { when: 'End the TLS handshake with an alert, where the certificate is demanded from everybody.' },
  ],
  example: {
    title: 'What the client receives',
    text: `HTTP/1.1 400 Bad Request
Server: nginx
Content-Type: text/html
Connection: close

<html>
<head><title>400 The SSL certificate error</title></head>`,
  },
  client: [
    'Check the dates and the issuer of the client certificate, and that its intermediate certificates are sent.',
  ],
};
