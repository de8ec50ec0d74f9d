import type { UnofficialRecord } from './unofficial-record.js';

export const linkedinRecords: readonly UnofficialRecord[] = [
  {
    code: 999,
    name: 'LINKEDIN_REQUEST_DENIED',
    phrase: 'Request denied',
    vendor: 'LinkedIn',
    summary: 'The request looks like one of a crawler and is denied.',
    evidence: 'secondary',
    source:
      'Wikipedia: List of HTTP status codes (2026 copy); many crawler issue reports (status line "999 Request denied")',
  },
];
