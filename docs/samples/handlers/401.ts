import { errorResponse, UnauthorizedError } from 'http-status-kit';

const accounts = new Map([['Bearer EXAMPLE-TOKEN', { name: 'Ada' }]]);

function accountOf(request: Request): { name: string } {
  const credentials = request.headers.get('authorization');
  if (credentials === null) {
    throw new UnauthorizedError('Send an access token', {
      challenges: [{ scheme: 'Bearer', params: { realm: 'api' } }],
    });
  }
  const account = accounts.get(credentials);
  if (account) return account;
  throw new UnauthorizedError('The token has expired', {
    challenges: [{ scheme: 'Bearer', params: { realm: 'api', error: 'invalid_token' } }],
  });
}

export function handler(request: Request): Response {
  try {
    return Response.json(accountOf(request), { headers: { 'cache-control': 'private' } });
  } catch (error) {
    return errorResponse(error);
  }
}
