// #region check
import { checkResponse } from 'http-status-kit/check';

const [finding] = checkResponse({
  request: { method: 'POST' },
  response: { status: 405, headers: {} },
});
finding?.rule; //=> '405-allow'
finding?.level; //=> 'must'
finding?.spec; //=> 'RFC 9110 §15.5.6'

checkResponse({
  request: { method: 'GET' },
  response: { status: 204, headers: {} },
}); //=> []
// #endregion check

// #region fetch
const response = new Response('{"name":"Ada"}', {
  status: 201,
  headers: { 'content-type': 'application/json', location: '/users/1' },
});
checkResponse({
  request: new Request('https://example.com/users', { method: 'POST' }),
  response,
}); //=> []
// #endregion fetch

// #region middleware
import { createServer, type RequestListener } from 'node:http';

export function checked(
  handle: RequestListener,
  report: (line: string) => void,
): RequestListener {
  return (request, response) => {
    response.on('finish', () => {
      const { statusCode: status } = response;
      const headers = response.getHeaders();
      for (const { level, message } of checkResponse({
        request,
        response: { status, headers },
      })) {
        report(
          `${level}: ${request.method} ${request.url}: ${message}`,
        );
      }
    });
    handle(request, response);
  };
}
// #endregion middleware

const lines: string[] = [];
const server = createServer(
  checked(
    (_request, response) => response.writeHead(405).end(),
    (line) => lines.push(line),
  ),
).listen(0, '127.0.0.1');
await new Promise((resolve) => server.once('listening', resolve));
const address = server.address();
const port = typeof address === 'object' && address ? address.port : 0;
await (
  await fetch(`http://127.0.0.1:${port}/users`, { method: 'PUT' })
).text();
await new Promise((resolve) => setImmediate(resolve));
lines.some((line) => line.startsWith('must: PUT /users')); //=> true
server.closeAllConnections();
server.close();
