import type { UnofficialEntry } from '../code-entry.js';

export const entry: UnofficialEntry = {
  meaning:
    'An early WebDAV draft used the number for a `COPY` or `MOVE` whose destination is locked. The published standard has [423 Locked](/codes/423) for source and destination. Today 421 means [421 Misdirected Request](/codes/421). Spring keeps a deprecated constant.',
  instead: [
    { code: 423, when: 'the source or the destination is locked' },
    { code: 421, when: 'the server does not answer for the host' },
  ],
  client: ['Read a 421 that arrives today as Misdirected Request.'],
};
