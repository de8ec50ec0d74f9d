import type { CodeEntry } from '../code-entry.js';

export const entry: CodeEntry = {
  meaning:
    'The server cannot store what the request needs to be stored: the disk is full, or so is the space set aside. It comes from WebDAV and serves file storage in general. By definition it is temporary: space may be freed. If a user caused the request, the client must not repeat it until the user asks again, because repeating does not make room. It is about the room of the server; a single request that is too large for any room is [413 Content Too Large](/codes/413).',
  use: [
    'a PUT, COPY or upload fails because the volume has no room left',
    'a WebDAV server cannot record a property or a lock for lack of space',
    'the database refuses to write because its storage is exhausted',
  ],
  useInstead: {
    402: 'the user can buy more space',
    403: 'a quota of the account, and not the disk, is the reason',
    503: 'the storage is away or read-only for the moment',
  },
  examples: [
    {
      id: 'disk-full',
      title: 'A file that no longer fits',
      request: {
        method: 'PUT',
        target: '/files/notes.txt',
        headers: [
          ['Host', 'example.com'],
          ['Content-Type', 'text/plain; charset=utf-8'],
        ],
        body: 'Minutes of the meeting',
      },
      response: {
        status: 507,
        headers: [
          ['Date', 'Tue, 24 Nov 2026 09:30:00 GMT'],
          ['Content-Type', 'application/problem+json'],
          ['Cache-Control', 'no-store'],
        ],
        body: '{ "type": "about:blank", "title": "Insufficient Storage", "status": 507, "detail": "The volume is full; nothing was stored" }',
      },
      note: 'It says that nothing was stored, so the client need not look for half a file.',
    },
    {
      id: 'webdav-copy',
      title: 'A folder that is copied in part',
      request: {
        method: 'COPY',
        target: '/photos/',
        headers: [
          ['Host', 'example.com'],
          ['Destination', 'https://example.com/backup/photos/'],
          ['Depth', 'infinity'],
        ],
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
    <D:href>/backup/photos/2026.zip</D:href>
    <D:status>HTTP/1.1 507 Insufficient Storage</D:status>
  </D:response>
</D:multistatus>`,
      },
      note: 'Inside a [207 Multi-Status](/codes/207) it is about one member; the others were copied.',
    },
  ],
  client: [
    'Stop, keep the data, and tell the user that the server is full.',
    'Send it again only when the user asks for it.',
  ],
  retry: 'Clients that repeat every 5xx repeat this one as well, against RFC 4918; take it out of their list.',
  security: ['Do not tell strangers how large the volume is or who fills it.'],
  mistakes: [
    {
      wrong: 'A full disk turns into [500 Internal Server Error](/codes/500)',
      right: 'catch the error of the file system, such as ENOSPC, and raise an alarm: somebody has to make room',
    },
    {
      wrong: 'A half-written file stays behind and fills the disk further',
      right: 'write to a temporary name, and remove it on failure',
    },
  ],
};
