import type { FetchHandler } from './platform.mjs';
import { runSuite } from './run-suite.mjs';

let handler: FetchHandler | undefined;

/** A worker is a server by nature: what is to be served is asked for at an address of its own. */
export default {
  async fetch(request: Request): Promise<Response> {
    const url = new URL(request.url);
    if (url.pathname === '/served') return handler ? handler(request) : new Response(null, { status: 404 });
    const outcomes = await runSuite({
      sentError: url.searchParams.get('sent-error') ?? '',
      server: (answer) => {
        handler = answer;
        return Promise.resolve({ url: new URL('/served', url).href, close: () => (handler = undefined) });
      },
    });
    return Response.json(outcomes);
  },
};
