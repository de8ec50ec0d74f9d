import { createHash } from 'node:crypto';
import { createServer as createHttpServer, type Server } from 'node:http';
import { BAD_REQUEST, reasonPhrase, sendError, SWITCHING_PROTOCOLS, UpgradeRequiredError } from 'http-status-kit';

const refusal = 'This is no handshake of WebSocket.';
const protocolId = '258EAFA5-E914-47DA-95CA-C5AB0DC85B11';

export function createServer(): Server {
  const server = createHttpServer((_request, response) => {
    sendError(response, new UpgradeRequiredError('This address speaks WebSocket', { upgrade: 'websocket' }));
  });

  server.on('upgrade', ({ headers }, socket) => {
    const key = headers['sec-websocket-key'];
    if (headers.upgrade?.toLowerCase() !== 'websocket' || key === undefined) {
      const start = `HTTP/1.1 ${BAD_REQUEST} ${reasonPhrase(BAD_REQUEST)}`;
      const fields = `Connection: close\r\nContent-Type: text/plain\r\nContent-Length: ${refusal.length}`;
      socket.end(`${start}\r\n${fields}\r\n\r\n${refusal}`);
      return;
    }
    socket.write(
      [
        `HTTP/1.1 ${SWITCHING_PROTOCOLS} ${reasonPhrase(SWITCHING_PROTOCOLS)}`,
        'Upgrade: websocket',
        'Connection: Upgrade',
        `Sec-WebSocket-Accept: ${createHash('sha1').update(`${key}${protocolId}`).digest('base64')}`,
        '\r\n',
      ].join('\r\n'),
    );
    // From here on the socket speaks WebSocket; a library such as ws takes it over.
  });
  return server;
}
