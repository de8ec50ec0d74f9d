import { errorResponse, OK, orThrow } from 'http-status-kit';

const users = new Map([['42', { id: 42, name: 'Example User', role: 'editor', version: 7 }]]);

export function handler(request: Request): Response {
  try {
    const id = new URL(request.url).pathname.split('/').at(-1) ?? '';
    const { version, ...user } = orThrow(users.get(id), 404, `No user ${id}`);
    return Response.json(user, {
      status: OK,
      headers: { 'cache-control': 'private, no-cache', etag: `"user-${id}-v${version}"` },
    });
  } catch (error) {
    return errorResponse(error);
  }
}
