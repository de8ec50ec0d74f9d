import type { UnofficialEntry } from '../code-entry.js';

export const entry: UnofficialEntry = {
  meaning:
    'nginx uses the number inside itself when a header field, or all of them together, is too large for its buffers. The client receives a [400 Bad Request](/codes/400). In the configuration `error_page` can refer to 494.',
  instead: [{ code: 431, when: 'you write a server: it says what the 400 leaves out' }],
  example: {
    title: 'What the client receives',
    text: `HTTP/1.1 400 Bad Request
Server: nginx
Content-Type: text/html
Connection: close

<html>
<head><title>400 Request Header Or Cookie Too Large</title></head>`,
  },
  client: [
    'Make the fields smaller; mostly it is Cookie.',
    'As the operator, compare `large_client_header_buffers` with what the clients have to send.',
  ],
};
