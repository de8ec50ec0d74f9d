import { TEMPORARY_REDIRECT } from 'http-status-kit';

const uploadServer = 'https://example.net';

export function handler(request: Request): Response {
  const { pathname, search } = new URL(request.url);
  return new Response(null, {
    status: TEMPORARY_REDIRECT,
    headers: { location: `${uploadServer}${pathname}${search}`, 'cache-control': 'no-store' },
  });
}
