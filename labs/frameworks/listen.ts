import { readFileSync } from 'node:fs';
import { createServer, Server, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A request for servers whose handler a plain GET does not reach. `{how}` and `{scenario}` are replaced. */
export interface RequestTemplate {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** What a server prints when it is ready. */
export interface Announcement {
  readonly port: number;
  readonly version: string;
  readonly request?: RequestTemplate;
}

/** Whether the recipe handles errors. If not, the framework does. */
export const withRecipe = process.env['MODE'] === 'recipe';

/** Listens on a free port of the loopback address, and announces it. */
export function listen(served: RequestListener | Server, packageName: string, request?: RequestTemplate): void {
  const server = served instanceof Server ? served : createServer(served);
  server.listen(0, '127.0.0.1', () => {
    announce((server.address() as AddressInfo).port, packageName, request);
  });
}

/** Prints where a server listens. The server exits when the process that started it exits. */
export function announce(port: number, packageName: string, request?: RequestTemplate): void {
  process.stdin.on('close', () => process.exit()).resume();
  console.log(
    JSON.stringify({ port, version: versionOf(packageName), request } satisfies Record<keyof Announcement, unknown>),
  );
}

/** Turns a fetch handler into a Node request listener. */
export function fetchListener(handle: (request: Request) => Response | Promise<Response>): RequestListener {
  return async (message, answer) => {
    const response = await handle(new Request(`http://127.0.0.1${message.url}`, { method: message.method ?? 'GET' }));
    answer
      .setHeaders(response.headers)
      .writeHead(response.status)
      .end(await response.text());
  };
}

function versionOf(packageName: string): string {
  const manifest = new URL(`node_modules/${packageName}/package.json`, import.meta.url);
  return (JSON.parse(readFileSync(manifest, 'utf8')) as { version: string }).version;
}
