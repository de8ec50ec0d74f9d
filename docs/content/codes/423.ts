import type { CodeEntry } from '../code-entry.js';

export const entry: CodeEntry = {
  meaning:
    'The source or the destination of a WebDAV method is locked, and the request did not carry the token of the lock. The content should name the condition that failed: `lock-token-submitted` if the token is missing, `no-conflicting-lock` if a new lock would clash with an old one ([RFC 4918 §16](https://www.rfc-editor.org/rfc/rfc4918#section-16)). Outside WebDAV the code has no protocol around it: there is no `LOCK` to ask who holds the lock. APIs with a lock of their own mostly answer [409 Conflict](/codes/409); some use 423 and document it.',
  use: [
    'a WebDAV request would change a locked resource without the lock token',
    '`LOCK` asks for a lock that conflicts with an existing one',
  ],
  useInstead: {
    401: 'an account is locked and the sign-in is refused',
    403: 'an administrator has made the resource read-only for this caller',
    409: 'you are not WebDAV and somebody else is editing',
    412: 'a condition such as `If-Match` is false, or the `If` field of WebDAV is',
  },
  examples: [
    {
      id: 'locked-file',
      title: 'A file that somebody else has locked',
      request: {
        method: 'PUT',
        target: '/docs/plan.txt',
        headers: [
          ['Host', 'example.com'],
          ['Content-Type', 'text/plain; charset=utf-8'],
        ],
        body: 'New plan',
      },
      response: {
        status: 423,
        headers: [
          ['Date', 'Tue, 24 Nov 2026 09:30:00 GMT'],
          ['Content-Type', 'application/xml; charset=utf-8'],
        ],
        body: `<?xml version="1.0" encoding="utf-8"?>
<D:error xmlns:D="DAV:">
  <D:lock-token-submitted><D:href>/docs/plan.txt</D:href></D:lock-token-submitted>
</D:error>`,
      },
      note: 'With the token the client would send `If: (<urn:uuid:…>)`.',
    },
  ],
  client: [
    'Ask with `PROPFIND` for `lockdiscovery`: it tells who holds the lock and how long.',
    'If the lock is yours, send its token in `If`. If not, wait or ask the owner.',
    'Locks time out; try again later rather than in a loop.',
  ],
  mistakes: [
    { wrong: '423 without content', right: 'name the condition code, as the standard asks' },
    {
      wrong: '423 for an account that is locked after too many attempts',
      right:
        'nothing is locked in the sense of WebDAV: [401 Unauthorized](/codes/401), or [429 Too Many Requests](/codes/429) while the pause lasts',
    },
    { wrong: 'A job that runs already answers 423', right: '409 says that the state is the reason' },
  ],
};
