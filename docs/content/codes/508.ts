import type { CodeEntry } from '../code-entry.js';

export const entry: CodeEntry = {
  meaning:
    'A WebDAV request with `Depth: infinity` walked into a circle: with bindings, a folder can contain itself. The server stopped, and the operation as a whole has failed. A client that announces support for bindings gets 208 for the repeated folder instead.',
  use: ['you serve WebDAV bindings, and a walk of infinite depth comes back to where it has been'],
  useInstead: {
    207: 'the client has sent `DAV: bind`: mark the repeated folder with [208 Already Reported](/codes/208) inside',
    403: 'you refuse `Depth: infinity` in general',
    500: 'your own code runs in circles',
  },
  examples: [
    {
      id: 'folder-in-itself',
      title: 'A folder that contains itself',
      request: {
        method: 'PROPFIND',
        target: '/docs/',
        headers: [
          ['Host', 'example.com'],
          ['Depth', 'infinity'],
        ],
      },
      response: {
        status: 508,
        headers: [
          ['Date', 'Tue, 24 Nov 2026 09:30:00 GMT'],
          ['Content-Type', 'application/problem+json'],
        ],
        body: '{ "type": "about:blank", "title": "Loop Detected", "status": 508, "detail": "/docs/same/ is bound to /docs/ itself. Ask with Depth: 1" }',
      },
      note: 'The client did not send `DAV: bind`, so it could not read a 208.',
    },
  ],
  client: ['Walk the tree with `Depth: 1`, and remember each `resource-id`.'],
  mistakes: [
    {
      wrong: 'A gateway answers 508 when redirects or proxies go in circles',
      right:
        'by its definition the code is about `Depth: infinity`; a gateway that gives up sends [502 Bad Gateway](/codes/502)',
    },
  ],
};
