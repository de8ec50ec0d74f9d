import type * as Kit from 'http-status-kit';
import { builtIn, Lacking, type FetchHandler, type Platform } from './platform.mjs';
import { runSuite } from './run-suite.mjs';

let handler: FetchHandler | undefined;

/** A worker cannot start a server, because it already is one. Handlers under test are served at the path `/served`. */
export default {
  async fetch(request: Request): Promise<Response> {
    const url = new URL(request.url);
    if (url.pathname === '/served') return handler ? handler(request) : new Response(null, { status: 404 });
    const served = new URL('/served', url).href;
    const server: Platform['server'] = (answer) => {
      handler = answer;
      return Promise.resolve({ url: served, close: () => (handler = undefined) });
    };
    const sentError = url.searchParams.get('sent-error') ?? '';
    return Response.json(await runSuite({ sentError, server, nodeServer: serveWithNode(served), commonJs, worker }));
  },
};

/** Serves a listener of `node:http`, which workers with Node compatibility have. Fetch requests are forwarded to it. */
function serveWithNode(url: string): Platform['nodeServer'] {
  return async (answer) => {
    const { createServer } = await builtIn('node:http', () => import('node:http'));
    const name = 'cloudflare:node';
    const { handleAsNodeRequest } = (await import(name)) as {
      handleAsNodeRequest(port: number, request: Request): Promise<Response>;
    };
    const port = 8080;
    const server = createServer((request, response) => {
      void answer(request, response);
    });
    server.listen(port);
    handler = (request) => handleAsNodeRequest(port, request);
    return { url, close: () => server.close() };
  };
}

async function commonJs(): Promise<typeof Kit> {
  const { createRequire } = await builtIn('node:module', () => import('node:module'));
  return createRequire('/in-workerd.mjs')('./http-status-kit.cjs') as typeof Kit;
}

async function worker(): Promise<never> {
  const { Worker } = await builtIn('node:worker_threads', () => import('node:worker_threads'));
  try {
    new Worker('./worker.mjs');
  } catch (error) {
    throw new Lacking('node:worker_threads', error);
  }
  throw new Error('workerd has threads by now');
}
