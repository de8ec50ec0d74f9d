import type { UnofficialRecord } from './unofficial-record.js';

export const qualysRecords: readonly UnofficialRecord[] = [
  {
    code: 529,
    name: 'QUALYS_SITE_IS_OVERLOADED',
    phrase: 'Site is overloaded',
    vendor: 'Qualys',
    summary: 'The SSL Labs API is overloaded.',
    keywords: ['overloaded', 'overload'],
    evidence: 'secondary',
    source: 'Wikipedia: List of HTTP status codes (2026 copy)',
  },
];
