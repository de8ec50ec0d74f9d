import { errorResponse, FOUND, NotFoundError } from 'http-status-kit';

const latestRelease = '4.2.0';

export function handler(request: Request): Response {
  const { pathname } = new URL(request.url);
  if (pathname !== '/downloads/latest') return errorResponse(new NotFoundError('No such download'));
  return new Response(null, {
    status: FOUND,
    headers: { location: `/downloads/${latestRelease}`, 'cache-control': 'no-cache' },
  });
}
