import { errorResponse, NO_CONTENT, NotFoundError, PreconditionFailedError } from 'http-status-kit';

const versions = new Map([['/articles/17', '"article-17-v3"']]);

export function handler(request: Request): Response {
  try {
    const { pathname } = new URL(request.url);
    const etag = versions.get(pathname);
    if (etag === undefined) throw new NotFoundError('No such article');
    if ((request.headers.get('if-match') ?? etag) !== etag) {
      throw new PreconditionFailedError('The article has changed since you read it');
    }
    versions.delete(pathname);
    return new Response(null, { status: NO_CONTENT });
  } catch (error) {
    return errorResponse(error);
  }
}
