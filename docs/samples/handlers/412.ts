import { errorResponse, PreconditionFailedError, PreconditionRequiredError } from 'http-status-kit';

const article = { version: 4, text: 'First draft' };

export async function handler(request: Request): Promise<Response> {
  try {
    // Read before the check: between the check and the change nothing may happen.
    const text = await request.text();
    const etag = `"v${article.version}"`;
    const wanted = request.headers.get('if-match');
    if (wanted === null) throw new PreconditionRequiredError('Send If-Match');
    const tags = wanted.split(',').map((tag) => tag.trim());
    if (wanted !== '*' && !tags.includes(etag)) {
      throw new PreconditionFailedError('The article has changed since you read it', { headers: { etag } });
    }
    article.text = text;
    article.version += 1;
    return new Response(null, { status: 204, headers: { etag: `"v${article.version}"` } });
  } catch (error) {
    return errorResponse(error);
  }
}
