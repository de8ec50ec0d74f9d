import type { CodeEntry } from '../code-entry.js';

export const entry: CodeEntry = {
  meaning:
    'One WebDAV request touched several resources, or several properties, and each has a result of its own. The content is an XML document with the root `multistatus`: one `response` for each resource, with a `status` in it, or with `propstat` groups for properties. 207 itself says only that the content has to be read; all of the results in it may be failures. A resource that is not listed has succeeded where the method says so, as with DELETE, COPY and MOVE of a folder.',
  use: [
    'PROPFIND or PROPPATCH returns properties',
    'DELETE, COPY or MOVE of a folder failed for some of its members',
    'REPORT of CalDAV or CardDAV returns many entries',
  ],
  useInstead: {
    200: 'a JSON API carried a batch out: define a list of results of your own',
    202: 'the items are worked on later',
    204: 'every member succeeded and there is nothing to list',
    422: 'the batch is all-or-nothing and one item stopped it',
  },
  headers: {
    'Content-Type': 'Clients have to take both',
  },
  examples: [
    {
      id: 'propfind',
      title: 'Properties of a file',
      request: {
        method: 'PROPFIND',
        target: '/files/plan.txt',
        headers: [
          ['Host', 'example.com'],
          ['Depth', '0'],
          ['Content-Type', 'application/xml; charset=utf-8'],
        ],
        body: '<?xml version="1.0" encoding="utf-8"?>\n<D:propfind xmlns:D="DAV:"><D:prop><D:getetag/><D:displayname/></D:prop></D:propfind>',
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
    <D:href>/files/plan.txt</D:href>
    <D:propstat>
      <D:prop><D:getetag>"plan-4"</D:getetag></D:prop>
      <D:status>HTTP/1.1 200 OK</D:status>
    </D:propstat>
    <D:propstat>
      <D:prop><D:displayname/></D:prop>
      <D:status>HTTP/1.1 404 Not Found</D:status>
    </D:propstat>
  </D:response>
</D:multistatus>`,
      },
      note: 'The file exists; it is the property `displayname` that has no value.',
    },
    {
      id: 'delete-folder',
      title: 'A folder that could not be deleted',
      request: {
        method: 'DELETE',
        target: '/projects/',
        headers: [
          ['Host', 'example.com'],
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
    <D:href>/projects/budget.ods</D:href>
    <D:status>HTTP/1.1 423 Locked</D:status>
    <D:error><D:lock-token-submitted><D:href>/projects/budget.ods</D:href></D:lock-token-submitted></D:error>
  </D:response>
</D:multistatus>`,
      },
      note: 'Only the member that failed is listed; the folder stays because of it, and that needs no entry.',
    },
  ],
  client: [
    'Read each `status`; a 207 alone is no success.',
    'Retry single members by their own code, not the whole request.',
  ],
  security: ['The content is XML: read it with external entities and entity expansion turned off.'],
  mistakes: [
    {
      wrong: 'A JSON API answers 207 with a format of its own',
      right:
        'no standard defines JSON for it, and `response.ok` is true even if everything failed; [200 OK](/codes/200) with a documented list is just as clear',
    },
    {
      wrong: 'Monitoring counts every 207 as fine',
      right: 'count the results inside where they matter',
    },
  ],
};
