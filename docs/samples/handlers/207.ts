import { MULTI_STATUS, NOT_FOUND, OK, reasonPhrase } from 'http-status-kit';

const etags = new Map([['/files/plan.txt', '"plan-4"']]);

const statusLine = (status: typeof OK | typeof NOT_FOUND): string =>
  `<D:status>HTTP/1.1 ${status} ${reasonPhrase(status)}</D:status>`;

export function handler(request: Request): Response {
  const { pathname } = new URL(request.url);
  const etag = etags.get(pathname);
  if (etag === undefined) return new Response('No such file', { status: NOT_FOUND });
  const content = `<?xml version="1.0" encoding="utf-8"?>
<D:multistatus xmlns:D="DAV:">
  <D:response>
    <D:href>${pathname}</D:href>
    <D:propstat><D:prop><D:getetag>${etag}</D:getetag></D:prop>${statusLine(OK)}</D:propstat>
    <D:propstat><D:prop><D:displayname/></D:prop>${statusLine(NOT_FOUND)}</D:propstat>
  </D:response>
</D:multistatus>`;
  return new Response(content, {
    status: MULTI_STATUS,
    headers: { 'content-type': 'application/xml; charset=utf-8' },
  });
}
