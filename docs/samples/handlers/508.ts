import { errorResponse, LoopDetectedError, MULTI_STATUS } from 'http-status-kit';

/** The folders in each folder; `/docs/same/` is bound to `/docs/` itself. */
const folders = new Map([['/docs/', [{ path: '/docs/same/', boundTo: '/docs/' }]]]);

function listPaths(folder: string, path: string, walked: readonly string[] = []): string[] {
  if (walked.includes(folder)) {
    throw new LoopDetectedError(`${path} is bound to ${folder} itself. Ask with Depth: 1`, { expose: true });
  }
  const members = folders.get(folder) ?? [];
  return [path, ...members.flatMap((member) => listPaths(member.boundTo, member.path, [...walked, folder]))];
}

export function handler(request: Request): Response {
  try {
    const { pathname } = new URL(request.url);
    const hrefs = listPaths(pathname, pathname).map((path) => `<D:response><D:href>${path}</D:href></D:response>`);
    return new Response(`<D:multistatus xmlns:D="DAV:">${hrefs.join('')}</D:multistatus>`, {
      status: MULTI_STATUS,
      headers: { 'content-type': 'application/xml; charset=utf-8' },
    });
  } catch (error) {
    return errorResponse(error);
  }
}
