import type { CodeEntry } from '../code-entry.js';

export const entry: CodeEntry = {
  meaning:
    'A WebDAV server once sent 102 while a request took long, for example a MOVE of a large folder, so that the client would not give up. The present WebDAV specification no longer has it. The number stays registered, and clients skip it as they skip any interim response that they do not know.',
  use: ['nothing new: no current specification defines it'],
  useInstead: {
    200: 'the work fits into the time limits of client and proxies: take the time, then answer',
    202: 'the work takes longer than a client wants to wait; add a link to where the progress is read',
  },
  examples: [
    {
      id: 'long-move',
      title: 'What an old WebDAV server sends',
      request: {
        method: 'MOVE',
        target: '/archive/2024/',
        headers: [
          ['Host', 'example.com'],
          ['Destination', 'https://example.com/old/2024/'],
          ['Depth', 'infinity'],
        ],
      },
      interim: [
        { status: 102, headers: [] },
        { status: 102, headers: [] },
      ],
      response: { status: 204, headers: [['Date', 'Tue, 24 Nov 2026 09:30:00 GMT']] },
      note: 'Each 102 only says that the server is still alive.',
    },
  ],
  client: ['Go on waiting for the final response.'],
  mistakes: [
    {
      wrong: 'A server sends 102 to keep a proxy from timing out',
      right:
        'whether a proxy counts interim responses is up to the proxy; answer [202 Accepted](/codes/202) and let the client ask again',
    },
  ],
  notes: ['Node.js still has `response.writeProcessing()`.'],
};
