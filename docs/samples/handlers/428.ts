import { errorResponse, PreconditionRequiredError } from 'http-status-kit';

const writing = new Set(['PUT', 'PATCH', 'DELETE']);

export function handler(request: Request): Response {
  try {
    if (writing.has(request.method) && !request.headers.has('if-match')) {
      throw new PreconditionRequiredError('Read the article and send its ETag in If-Match', {
        headers: { 'cache-control': 'no-store' },
      });
    }
    return Response.json({ title: 'Status codes' }, { headers: { etag: '"v3"' } });
  } catch (error) {
    return errorResponse(error);
  }
}
