import { errorResponse, NotFoundError } from 'http-status-kit';

const users = new Map([['1', { id: 1, name: 'Ada' }]]);

export function handler(request: Request): Response {
  try {
    const id = new URL(request.url).pathname.split('/').at(-1) ?? '';
    const user = users.get(id);
    if (!user) throw new NotFoundError(`No user ${id}`, { headers: { 'cache-control': 'no-cache' } });
    return Response.json(user);
  } catch (error) {
    return errorResponse(error);
  }
}
