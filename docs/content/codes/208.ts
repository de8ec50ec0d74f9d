import type { CodeEntry } from '../code-entry.js';

export const entry: CodeEntry = {
  meaning:
    'With WebDAV bindings a folder can be reached over several paths. A PROPFIND with `Depth: infinity` would list its members once for each path, or without end. 208 stands inside a [207 Multi-Status](/codes/207) and says that the members of this folder are listed further up.',
  use: ['you list bindings, and the client has sent `DAV: bind` with its request'],
  useInstead: {
    207: 'you answer the request as a whole',
    508: 'the client does not know bindings and the folder contains itself',
  },
  headers: { DAV: 'Holds `bind`; without it the code should not be used' },
  examples: [
    {
      id: 'two-bindings',
      title: 'The same folder under two names',
      request: {
        method: 'PROPFIND',
        target: '/docs/',
        headers: [
          ['Host', 'example.com'],
          ['Depth', 'infinity'],
          ['DAV', 'bind'],
          ['Content-Type', 'application/xml; charset=utf-8'],
        ],
        body: '<?xml version="1.0" encoding="utf-8"?>\n<D:propfind xmlns:D="DAV:"><D:prop><D:resource-id/></D:prop></D:propfind>',
      },
      response: {
        status: 207,
        headers: [
          ['Date', 'Tue, 24 Nov 2026 09:30:00 GMT'],
          ['Content-Type', 'application/xml; charset=utf-8'],
        ],
        body: `<?xml version="1.0" encoding="utf-8"?>
<D:multistatus xmlns:D="DAV:">
  <D:response>
    <D:href>/docs/</D:href>
    <D:propstat>
      <D:prop><D:resource-id><D:href>urn:uuid:f81d4fae-7dec-11d0-a765-00a0c91e6bf6</D:href></D:resource-id></D:prop>
      <D:status>HTTP/1.1 200 OK</D:status>
    </D:propstat>
  </D:response>
  <D:response>
    <D:href>/docs/same/</D:href>
    <D:propstat>
      <D:prop><D:resource-id><D:href>urn:uuid:f81d4fae-7dec-11d0-a765-00a0c91e6bf6</D:href></D:resource-id></D:prop>
      <D:status>HTTP/1.1 208 Already Reported</D:status>
    </D:propstat>
  </D:response>
</D:multistatus>`,
      },
      note: 'The equal `resource-id` shows that both are one folder. The response itself is a 207.',
    },
  ],
  client: ['Take the members from the earlier entry with the same `resource-id`.'],
  mistakes: [
    {
      wrong: 'An API answers 208 to a POST that was sent twice',
      right: 'repeat the first answer, or use [409 Conflict](/codes/409)',
    },
  ],
};
