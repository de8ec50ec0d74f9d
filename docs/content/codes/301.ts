import type { CodeEntry } from '../code-entry.js';

export const entry: CodeEntry = {
  meaning:
    'The resource has a new address for good, and `Location` holds it. Links should be changed to the new address; clients may do that by themselves, though apart from caches and search engines hardly any does. A client that follows may turn POST into GET, and Fetch requires it to; every other method stays. So 301 suits pages and files that are read. Where other methods arrive too, [308 Permanent Redirect](/codes/308) is the one that keeps them.',
  use: [
    'a page or a site has moved to another address and only GET and HEAD arrive there',
    'HTTP goes to HTTPS, or one host name is the main one',
    'a trailing slash or another spelling of the path is the canonical one',
  ],
  useInstead: {
    302: 'the old address is the one that stays valid',
    303: 'the answer to a POST is another resource',
    308: 'POST, PUT or other methods arrive here and have to stay what they are',
    410: 'the page is gone and no other takes its place',
  },
  headers: {
    Location:
      'Absolute or relative to the target. A fragment of the old address is kept unless the new one has its own',
  },
  examples: [
    {
      id: 'moved-page',
      title: 'A page has moved',
      request: { method: 'GET', target: '/old-page', headers: [['Host', 'example.com']] },
      response: {
        status: 301,
        headers: [
          ['Date', 'Tue, 24 Nov 2026 09:30:00 GMT'],
          ['Location', '/new-page'],
          ['Cache-Control', 'max-age=3600'],
          ['Content-Type', 'text/html; charset=utf-8'],
        ],
        body: '<!doctype html><title>Moved</title><p>This page is now at <a href="/new-page">/new-page</a>.',
      },
      note: 'With `max-age=3600` a mistake in `Location` lasts an hour at most.',
    },
    {
      id: 'one-host',
      title: 'One host name for all',
      request: {
        method: 'GET',
        target: '/blog?page=2',
        headers: [['Host', 'example.org']],
      },
      response: {
        status: 301,
        headers: [
          ['Date', 'Tue, 24 Nov 2026 09:30:00 GMT'],
          ['Location', 'https://example.com/blog?page=2'],
          ['Cache-Control', 'max-age=86400'],
        ],
      },
      note: 'Path and query go along; a redirect of everything to the home page helps nobody.',
    },
  ],
  client: [
    'Request the address in `Location`. GET and HEAD stay; a POST becomes GET in browsers and in most libraries.',
    'Stop after a number of redirects; Fetch follows 20.',
    'Change stored links where you can, for example in a feed reader.',
  ],
  cache:
    'It may be kept by heuristics, which in a browser can mean very long, as with a 308. `Cache-Control` on the redirect itself decides: a short `max-age` while you are not sure, a longer one afterwards.',
  seo: 'A strong sign that the new address is the one to show; what was known of the old one passes on to it.',
  security: [
    'Do not build `Location` from a parameter without checking it: that is an open redirect, made for phishing.',
  ],
  mistakes: [
    {
      wrong: 'A first try goes out as 301 without `Cache-Control`, and visitors keep the wrong target',
      right: 'begin with a short `max-age`; once it is too late, let the wrong target redirect onward',
    },
    {
      wrong: 'An API endpoint moves with 301, and POST requests arrive as GET without content',
      right: 'use 308',
    },
    {
      wrong: 'Old addresses lead over three or four redirects',
      right: 'point each of them straight to the last one',
    },
  ],
};
