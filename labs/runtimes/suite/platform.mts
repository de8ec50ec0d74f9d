import type * as Kit from 'http-status-kit';

/** A server on the loopback address that runs until it is closed. */
export interface Served {
  readonly url: string;
  close(): unknown;
}

/** A worker thread. */
export interface Thread {
  /** Sends a message and resolves to the next message from the thread. */
  ask(message: unknown): Promise<unknown>;
  end(): unknown;
}

export type FetchHandler = (request: Request) => Response | Promise<Response>;
type NodeListener = (request: unknown, response: Parameters<typeof Kit.sendError>[0]) => void | Promise<void>;

/** What a platform may offer. A function throws {@link Lacking} if the platform lacks it. */
export interface Platform {
  /** The address of a server that sends the error in `sent-error.mts`. */
  readonly sentError: string;
  /** Loads the CommonJS copy of the package. */
  readonly commonJs: () => Promise<typeof Kit>;
  /** Serves a fetch handler over HTTP. */
  readonly server: (answer: FetchHandler) => Promise<Served>;
  /** Serves a listener of `node:http`. */
  readonly nodeServer: (answer: NodeListener) => Promise<Served>;
  /** Runs a file in this folder in a worker thread. */
  readonly worker: (file: string) => Promise<Thread>;
}

/** What the file that starts the suite provides for its platform. */
export type Host = Pick<Platform, 'sentError'> & Partial<Platform>;

/** Thrown if a platform lacks something that a promise needs. */
export class Lacking extends Error {
  readonly what: string;
  constructor(what: string, cause: unknown) {
    super(`There is no ${what} (${String(cause)})`, { cause });
    this.what = what;
  }
}

interface Globals {
  readonly Bun?: { serve(options: object): { readonly port: number; stop(force: boolean): unknown } };
  readonly Deno?: {
    serve(options: object, answer: FetchHandler): { readonly addr: { readonly port: number }; shutdown(): unknown };
  };
  readonly Worker?: typeof Worker;
}

const { Bun, Deno, Worker: WebWorker } = globalThis as unknown as Globals;
const hostname = '127.0.0.1';

/** Detects features in the same way on every platform, so that no platform skips one by mistake. */
export function platformOf(host: Host): Platform {
  return {
    commonJs: async () => {
      const { createRequire } = await builtIn('node:module', () => import('node:module'));
      return createRequire(import.meta.url)('http-status-kit') as typeof Kit;
    },
    server: serve,
    nodeServer: serveWithNode,
    worker: startThread,
    ...host,
  };
}

/** Loads a built-in module of the platform. */
export async function builtIn<Module>(name: string, load: () => Promise<Module>): Promise<Module> {
  try {
    return await load();
  } catch (error) {
    throw new Lacking(name, error);
  }
}

async function serve(answer: FetchHandler): Promise<Served> {
  if (Bun) {
    const server = Bun.serve({ hostname, port: 0, fetch: answer });
    return { url: `http://${hostname}:${server.port}/`, close: () => server.stop(true) };
  }
  if (Deno) {
    const server = Deno.serve({ hostname, port: 0, onListen: () => undefined }, answer);
    return { url: `http://${hostname}:${server.addr.port}/`, close: () => server.shutdown() };
  }
  return serveWithNode(async (_, response) => {
    const { status, headers, body } = await answer(new Request(`http://${hostname}/`));
    response.statusCode = status;
    headers.forEach((value, name) => response.setHeader(name, value));
    response.end(body ? await new Response(body).text() : undefined);
  });
}

async function serveWithNode(answer: NodeListener): Promise<Served> {
  const { createServer } = await builtIn('node:http', () => import('node:http'));
  const server = createServer((request, response) => {
    void answer(request, response);
  });
  await new Promise<void>((listening) => server.listen(0, hostname, listening));
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('The server has no port');
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { url: `http://${hostname}:${address.port}/`, close };
}

async function startThread(file: string): Promise<Thread> {
  if (WebWorker) {
    const worker = new WebWorker(new URL(file, import.meta.url), { type: 'module' });
    const ask = (message: unknown) =>
      new Promise<unknown>((resolve, reject) => {
        worker.onmessage = (event: MessageEvent<unknown>) => {
          resolve(event.data);
        };
        worker.onerror = (event) => {
          reject(new Error(event.message));
        };
        worker.postMessage(message);
      });
    return { ask, end: () => worker.terminate() };
  }
  const { Worker } = await builtIn('node:worker_threads', () => import('node:worker_threads'));
  const worker = new Worker(new URL(file, import.meta.url));
  const ask = (message: unknown) =>
    new Promise<unknown>((resolve, reject) => {
      worker.once('message', resolve);
      worker.once('error', reject);
      worker.postMessage(message);
    });
  return { ask, end: () => worker.terminate() };
}
