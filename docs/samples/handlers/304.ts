import { NOT_MODIFIED, OK } from 'http-status-kit';

const article = { id: 17, title: 'Tea', text: 'How to make it.' };
const fields = {
  etag: '"article-17-v3"',
  'cache-control': 'max-age=600',
  vary: 'Accept-Language',
};

/** If-None-Match compares weakly, and `*` matches whatever exists. */
function matches(condition: string, etag: string): boolean {
  const tags: readonly string[] = condition.match(/"[^"]*"/g) ?? [];
  return condition.trim() === '*' || tags.includes(etag);
}

export function handler(request: Request): Response {
  if (matches(request.headers.get('if-none-match') ?? '', fields.etag)) {
    return new Response(null, { status: NOT_MODIFIED, headers: fields });
  }
  return Response.json(article, { status: OK, headers: fields });
}
