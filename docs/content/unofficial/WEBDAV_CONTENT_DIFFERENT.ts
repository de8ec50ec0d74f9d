import type { UnofficialEntry } from '../code-entry.js';

export const entry: UnofficialEntry = {
  meaning:
    'An early WebDAV draft named the number for content that differs; the published standard does not have it. NestJS keeps a constant with this phrase and gives it no meaning. A client that does not know it sees a success, as with [200 OK](/codes/200).',
  instead: [
    { code: 200, when: 'the request succeeded and the content is the result' },
    { code: 203, when: 'a proxy has changed the content' },
  ],
  client: [
    'Treat it as 200, and look at the content for what is meant.',
    'Find out which component sends it: no standard tells what differs.',
  ],
};
