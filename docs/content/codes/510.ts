import type { CodeEntry } from '../code-entry.js';

export const entry: CodeEntry = {
  meaning:
    'An experiment of the year 2000 let a client declare extensions with fields such as `Man` and with methods such as `M-GET`. 510 says that the request lacks an extension that the server demands. The experiment found no use; its RFC 2774 is Historic, and the registry marks the code as obsolete.',
  use: ['nothing new: the framework that it belongs to is Historic'],
  useInstead: {
    400: 'the request lacks a field that you require',
    426: 'the client has to use another protocol',
    428: 'the request lacks a condition such as `If-Match`',
    501: 'the server lacks what the request needs',
  },
  examples: [
    {
      id: 'historic',
      title: 'What it looked like',
      request: { method: 'GET', target: '/catalog', headers: [['Host', 'example.com']] },
      response: {
        status: 510,
        headers: [
          ['Date', 'Tue, 24 Nov 2026 09:30:00 GMT'],
          ['Content-Type', 'text/plain; charset=utf-8'],
        ],
        body: 'Repeat the request as M-GET with: Man: "https://example.com/ext/pricing"',
      },
      note: 'The content names what a new request needs.',
    },
  ],
  client: ['Handle it as [500 Internal Server Error](/codes/500), unless you know the extension.'],
  mistakes: [
    {
      wrong: 'An API answers 510 when a plug-in or a subscription is missing',
      right: 'use [403 Forbidden](/codes/403) or [402 Payment Required](/codes/402)',
    },
  ],
};
