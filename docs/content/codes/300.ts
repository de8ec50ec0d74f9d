import type { CodeEntry } from '../code-entry.js';

export const entry: CodeEntry = {
  meaning:
    'The target has several representations, each with its own URI, and the client or its user should choose. The content lists them; `Location` names the one that the server prefers, if it prefers one. No standard format exists for the list, so programs can rarely choose by themselves.',
  use: ['the choice belongs to the user, such as the file format of a manual'],
  useInstead: {
    200: 'you can choose for the client from `Accept` or `Accept-Language`',
    302: 'you choose one of them and it has its own address',
    406: 'nothing fits and you refuse instead of offering',
  },
  headers: {
    Location: 'The preferred choice; a client may follow it by itself',
    Link: 'One `rel="alternate"` for each representation',
  },
  examples: [
    {
      id: 'manual-formats',
      title: 'A manual in two formats',
      request: {
        method: 'GET',
        target: '/manual',
        headers: [
          ['Host', 'example.com'],
          ['Accept', 'text/html'],
        ],
      },
      response: {
        status: 300,
        headers: [
          ['Date', 'Tue, 24 Nov 2026 09:30:00 GMT'],
          ['Cache-Control', 'max-age=3600'],
          ['Link', '</manual.pdf>; rel="alternate"; type="application/pdf"'],
          ['Link', '</manual.epub>; rel="alternate"; type="application/epub+zip"'],
          ['Content-Type', 'text/html; charset=utf-8'],
        ],
        body: '<!doctype html><title>Manual</title><ul><li><a href="/manual.pdf">PDF</a><li><a href="/manual.epub">EPUB</a></ul>',
      },
      note: 'Without `Location` the choice stays with the user.',
    },
    {
      id: 'preferred-choice',
      title: 'A choice with a preference',
      request: { method: 'GET', target: '/logo', headers: [['Host', 'example.com']] },
      response: {
        status: 300,
        headers: [
          ['Date', 'Tue, 24 Nov 2026 09:30:00 GMT'],
          ['Location', '/logo.svg'],
          ['Content-Type', 'text/html; charset=utf-8'],
        ],
        body: '<!doctype html><title>Logo</title><ul><li><a href="/logo.svg">SVG</a><li><a href="/logo.png">PNG</a></ul>',
      },
      note: 'Fetch does not follow the `Location` of a 300.',
    },
  ],
  client: ['Show the list, or take the one in `Location`.'],
  mistakes: [
    {
      wrong: 'A short link answers 300 with a single target',
      right: 'without a choice it is a redirect, such as [302 Found](/codes/302)',
    },
  ],
};
