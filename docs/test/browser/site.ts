import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { dist } from '../built-site.js';
import { chromiumPath } from './chromium.js';

/** The built site in a browser. */
export interface Site {
  /** The origin of the site, without a trailing slash. */
  readonly url: string;
  readonly browser: Browser;
  /** Opens a page in a new context. Service workers are blocked by default, and requests to other hosts fail. */
  readonly openPage: (options?: BrowserContextOptions) => Promise<Page>;
  /** Closes the browser and the server. Throws if a page made a request to another host or threw an error. */
  readonly close: () => Promise<void>;
}

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.md': 'text/markdown; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.xml': 'application/xml',
};

/** The file for a path, as static hosts find it: `/codes/404` is `codes/404.html`. */
function fileFor(path: string): string | undefined {
  const inside = normalize(decodeURIComponent(path)).replace(/^(?:\.\.[/\\])+/, '');
  const candidates = inside.endsWith('/') ? [`${inside}index.html`] : [inside, `${inside}.html`];
  return candidates
    .map((candidate) => join(dist, candidate))
    .find((file) => existsSync(file) && statSync(file).isFile());
}

/** Serves the built site on a free port of the loopback interface. */
async function serveSite(): Promise<{ readonly url: string; readonly server: Server }> {
  if (!existsSync(join(dist, 'index.html')))
    throw new Error(`Cannot serve the site: ${dist} has no index.html; run "npm --prefix docs run build" first`);
  const packed = new Map<string, Buffer>();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = fileFor(pathname);
    const found = file ?? join(dist, '404.html');
    if (!existsSync(found)) {
      response.writeHead(404).end();
      return;
    }
    const content = packed.get(found) ?? gzipSync(readFileSync(found));
    packed.set(found, content);
    response.writeHead(file === undefined ? 404 : 200, {
      'Content-Type': types[extname(found)] ?? 'application/octet-stream',
      'Content-Encoding': 'gzip',
      'Content-Length': content.byteLength,
      'Cache-Control': pathname.startsWith('/assets/') ? 'max-age=3600' : 'no-cache',
    });
    response.end(request.method === 'HEAD' ? undefined : content);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, server };
}

/** Serves the built site and starts a browser. */
export async function openSite(): Promise<Site> {
  const { url, server } = await serveSite();
  const browser = await chromium.launch({
    executablePath: chromiumPath(),
    args: [
      ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
      ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
    ],
  });
  const faults: string[] = [];
  async function openPage(options: BrowserContextOptions = {}): Promise<Page> {
    const context = await browser.newContext({ serviceWorkers: 'block', ...options });
    await context.route(
      (address) => address.origin !== url && /^https?:$/.test(address.protocol),
      async (route) => {
        faults.push(`request to ${route.request().url()}`);
        await route.abort();
      },
    );
    // A busy machine is slow, which is not a failure.
    context.setDefaultTimeout(120_000);
    const page = await context.newPage();
    page.on('pageerror', (error) => faults.push(`error on ${page.url()}: ${error.message}`));
    return page;
  }
  async function close(): Promise<void> {
    await browser.close();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    if (faults.length > 0) throw new Error(`The pages did what they must not do:\n${faults.join('\n')}`);
  }
  return { url, browser, openPage, close };
}
