import type { CodeEntry } from '../code-entry.js';

export const entry: CodeEntry = {
  meaning:
    'The request succeeded, and at least one resource exists now that did not exist before, and it exists already when the response is sent. `Location` gives its URI; without `Location` it is the target of the request itself. So a POST to a collection sends `Location`, because the server chose the address, while a PUT that creates has no need of it. The content usually shows the new resource or links to it. An `ETag` in the response belongs to the new resource and spares the client a GET before its first change.',
  use: [
    'a POST added an entry to a collection',
    'a PUT met an address where nothing was, and now there is something: 201 is required then',
    'a POST uploaded a file and the server chose its name',
  ],
  useInstead: {
    200: 'the POST did something but created no resource',
    202: 'the resource will exist later, or perhaps never',
    204: 'a PUT replaced what was there, and you return nothing',
    303: 'a browser form created it and a page should be shown now',
    409: 'the resource exists already and the request may not replace it',
  },
  headers: {
    ETag: 'Belongs to the new resource. After PUT it is sent only where the content was stored unchanged',
  },
  examples: [
    {
      id: 'post-order',
      title: 'An order is created',
      request: {
        method: 'POST',
        target: '/orders',
        headers: [
          ['Host', 'example.com'],
          ['Content-Type', 'application/json'],
        ],
        body: '{ "product": "tea-01", "quantity": 2 }',
      },
      response: {
        status: 201,
        headers: [
          ['Date', 'Tue, 24 Nov 2026 09:30:00 GMT'],
          ['Location', '/orders/1001'],
          ['Content-Type', 'application/json'],
          ['ETag', '"order-1001-v1"'],
        ],
        body: '{ "id": 1001, "product": "tea-01", "quantity": 2, "state": "new" }',
      },
      note: '`Location` is relative to the target and names `https://example.com/orders/1001`.',
    },
    {
      id: 'put-new',
      title: 'A PUT that creates',
      request: {
        method: 'PUT',
        target: '/notes/shopping',
        headers: [
          ['Host', 'example.com'],
          ['Content-Type', 'text/plain; charset=utf-8'],
          ['If-None-Match', '*'],
        ],
        body: 'Bread, apples, tea',
      },
      response: {
        status: 201,
        headers: [
          ['Date', 'Tue, 24 Nov 2026 09:30:00 GMT'],
          ['ETag', '"note-shopping-1"'],
        ],
      },
      note: '`If-None-Match: *` makes sure that nothing is overwritten; had there been a note, the answer would be [412 Precondition Failed](/codes/412).',
    },
  ],
  client: [
    'Take the address from `Location`, and the target of the request where there is none. Fetch does not follow it.',
    'Keep the `ETag` for `If-Match` in the first change.',
  ],
  cache:
    'It is not reused without explicit freshness. A 201 to a POST, PUT or other unsafe method tells caches to drop what they hold of the target.',
  retry:
    'After a lost connection the client cannot know whether the POST has created anything. An `Idempotency-Key` lets the server repeat its first answer instead of creating a second entry.',
  mistakes: [
    {
      wrong: 'A POST answers 201 without `Location` and without an id',
      right: 'the client cannot find what it has created; send the address',
    },
    {
      wrong: 'A job that may still fail is answered with 201',
      right: 'that is [202 Accepted](/codes/202), unless the job itself is the resource that now exists',
    },
    {
      wrong: 'A PUT that creates answers 200 or 204',
      right: 'RFC 9110 requires 201 there, so that the client learns that nothing was replaced',
    },
  ],
  notes: ['Browsers hide `Location` from scripts of another origin unless `Access-Control-Expose-Headers` lists it.'],
};
