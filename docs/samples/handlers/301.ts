import { errorResponse, MOVED_PERMANENTLY, NotFoundError } from 'http-status-kit';

const moved = new Map([['/old-page', '/new-page']]);

export function handler(request: Request): Response {
  const location = moved.get(new URL(request.url).pathname);
  if (location === undefined) return errorResponse(new NotFoundError('No such page'));
  return new Response(
    `<!doctype html><title>Moved</title><p>This page is now at <a href="${location}">${location}</a>.`,
    {
      status: MOVED_PERMANENTLY,
      headers: { location, 'cache-control': 'max-age=3600', 'content-type': 'text/html; charset=utf-8' },
    },
  );
}
