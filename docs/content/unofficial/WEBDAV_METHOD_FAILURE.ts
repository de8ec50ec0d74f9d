import type { UnofficialEntry } from '../code-entry.js';

export const entry: UnofficialEntry = {
  meaning:
    'An early WebDAV draft used the number when a method failed on some resource inside a collection. The published standard lists the result of each resource instead, in a [207 Multi-Status](/codes/207). Spring and http-status-codes keep a deprecated constant.',
  instead: [
    { code: 207, when: 'the resources of a collection have different results' },
    { code: 424, when: 'one part was left out because another part failed' },
  ],
  client: ['Treat it as [400 Bad Request](/codes/400) and read the content for the resource that failed.'],
};
