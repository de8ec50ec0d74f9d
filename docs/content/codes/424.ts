import type { CodeEntry } from '../code-entry.js';

export const entry: CodeEntry = {
  meaning:
    'The method was not performed on this resource because another action failed that it depends on. It belongs to WebDAV, where one request can consist of many actions: if one property of a `PROPPATCH` cannot be set, none is, and all others are reported with 424 inside a [207 Multi-Status](/codes/207). It reports a consequence, never the cause; the cause stands beside it with its own code. It does not mean that a server behind you is down. That is your side of the connection, so a 5xx says it.',
  use: [
    'a part of a WebDAV request was left out because another part of the same request failed',
    'your documented batch format reports steps that were skipped after an earlier one failed',
  ],
  useInstead: {
    207: 'you answer the request as a whole',
    409: 'something that the client can change first stands in the way',
    502: 'a server that you called answered badly',
    503: 'a service that you need is down for now',
    504: 'a server that you called did not answer in time',
  },
  examples: [
    {
      id: 'proppatch',
      title: 'One property fails and takes the other along',
      request: {
        method: 'PROPPATCH',
        target: '/docs/plan.txt',
        headers: [
          ['Host', 'example.com'],
          ['Content-Type', 'application/xml; charset=utf-8'],
        ],
        body: `<?xml version="1.0" encoding="utf-8"?>
<D:propertyupdate xmlns:D="DAV:" xmlns:E="https://example.com/ns">
  <D:set><D:prop><D:getetag>"v9"</D:getetag><E:author>Ada</E:author></D:prop></D:set>
</D:propertyupdate>`,
      },
      response: {
        status: 207,
        headers: [
          ['Date', 'Tue, 24 Nov 2026 09:30:00 GMT'],
          ['Content-Type', 'application/xml; charset=utf-8'],
        ],
        body: `<?xml version="1.0" encoding="utf-8"?>
<D:multistatus xmlns:D="DAV:" xmlns:E="https://example.com/ns">
  <D:response>
    <D:href>/docs/plan.txt</D:href>
    <D:propstat>
      <D:prop><D:getetag/></D:prop>
      <D:status>HTTP/1.1 403 Forbidden</D:status>
      <D:error><D:cannot-modify-protected-property/></D:error>
    </D:propstat>
    <D:propstat>
      <D:prop><E:author/></D:prop>
      <D:status>HTTP/1.1 424 Failed Dependency</D:status>
    </D:propstat>
  </D:response>
</D:multistatus>`,
      },
      note: 'The author could have been set alone. The response itself is a 207; 424 stands in its content.',
    },
  ],
  client: [
    'Look for the part with another error code: that is the cause.',
    'Mend the cause and send the whole request again.',
    'Count a 424 as "not done", not as an error of its own.',
  ],
  mistakes: [
    {
      wrong: '424 because a database or a payment provider is down',
      right:
        'it is a failure behind you: [502 Bad Gateway](/codes/502), [503 Service Unavailable](/codes/503) or [504 Gateway Timeout](/codes/504)',
    },
    { wrong: 'A batch reports 424 for every part and no cause', right: 'one part has to carry the real error' },
    {
      wrong: 'A client error of another service is passed on as 424',
      right: 'decide whether your own client can mend it; if not, it is a 5xx',
    },
  ],
};
