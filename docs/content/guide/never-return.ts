import type { HttpStatus } from 'http-status-kit';

/** A code that a new service should not send. */
interface NeverReturned {
  readonly why: string;
  readonly instead: readonly HttpStatus[];
}

/** The codes that nobody should send. */
export const neverReturn = {
  102: { why: 'Retired: dropped from WebDAV.', instead: [202] },
  104: {
    why: 'Registered only for a time, for a draft on resumable uploads. Check the registry before you rely on it.',
    instead: [],
  },
  305: { why: 'Deprecated for security reasons.', instead: [] },
  306: { why: 'Reserved and unused.', instead: [] },
  418: {
    why: 'A joke that is reserved so that nobody gives it a meaning. Fun in a demo, noise in an API.',
    instead: [400, 403],
  },
  510: { why: 'Obsolete: its extension framework was never used.', instead: [501] },
} satisfies Partial<Record<HttpStatus, NeverReturned>>;
