import { createServer as createHttpServer, type Server } from 'node:http';
import { OK } from 'http-status-kit';

const link = ['</app.css>; rel=preload; as=style', '</app.js>; rel=preload; as=script'];
const page =
  '<!doctype html><title>Dashboard</title><link rel="stylesheet" href="/app.css"><script type="module" src="/app.js"></script>';

/** Stands in for the work that the page takes. */
function renderPage(): Promise<string> {
  return Promise.resolve(page);
}

export function createServer(): Server {
  return createHttpServer((_request, response) => {
    response.writeEarlyHints({ link });
    void renderPage().then((content) => {
      response.writeHead(OK, {
        'content-type': 'text/html; charset=utf-8',
        'cache-control': 'private, no-cache',
        link,
      });
      response.end(content);
    });
  });
}
