import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, normalize } from 'node:path/posix';
import { pathToFileURL } from 'node:url';
import type * as Kit from 'http-status-kit';
import type { Stage } from './stage.ts';
import type * as SentError from './suite/sent-error.mjs';

/** A server on the loopback address that sends an error for every runtime to read, and the page for browsers. */
export interface Site {
  readonly url: string;
  readonly sentError: string;
  close(): void;
}

export async function openSite({ folder, entryPoints }: Stage): Promise<Site> {
  const load = (path: string): Promise<unknown> => import(pathToFileURL(join(folder, path)).href);
  const { sendError } = (await load(entryPoints['http-status-kit'] ?? '')) as typeof Kit;
  const { readOnly } = (await load('sent-error.mjs')) as typeof SentError;
  const imports = Object.fromEntries(Object.entries(entryPoints).map(([name, path]) => [name, `/${path}`]));
  const page = `<!doctype html><title>Suite</title>
<script type="importmap">${JSON.stringify({ imports })}</script>
<script type="module" src="/in-page.mjs"></script>`;

  const server = createServer((request, response) => {
    const path = normalize(request.url ?? '/');
    if (path === '/sent-error') sendError(response, readOnly());
    else if (path === '/') response.setHeader('content-type', 'text/html').end(page);
    else {
      readFile(join(folder, path)).then(
        (content) => response.setHeader('content-type', 'text/javascript').end(content),
        () => response.writeHead(404).end(),
      );
    }
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { url, sentError: `${url}sent-error`, close };
}
