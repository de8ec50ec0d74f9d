import { createServer as createHttpServer, type Server } from 'node:http';
import { CREATED, OK, sendError, UnauthorizedError } from 'http-status-kit';

export function createServer(): Server {
  const server = createHttpServer((request, response) => {
    request.resume().on('end', () => {
      response.writeHead(request.method === 'PUT' ? CREATED : OK).end();
    });
  });

  // Without this listener, Node sends 100 by itself.
  server.on('checkContinue', (request, response) => {
    if (request.url?.startsWith('/private/')) {
      response.setHeader('connection', 'close');
      sendError(response, new UnauthorizedError('Sign in first', { challenges: [{ scheme: 'Bearer' }] }));
      return;
    }
    response.writeContinue();
    server.emit('request', request, response);
  });
  return server;
}
