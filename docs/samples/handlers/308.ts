import { errorResponse, NotFoundError, PERMANENT_REDIRECT } from 'http-status-kit';

export function handler(request: Request): Response {
  const { pathname, search } = new URL(request.url);
  if (!pathname.startsWith('/v1/')) return errorResponse(new NotFoundError('No such endpoint'));
  return new Response(null, {
    status: PERMANENT_REDIRECT,
    headers: { location: `/v2/${pathname.slice('/v1/'.length)}${search}`, 'cache-control': 'max-age=3600' },
  });
}
