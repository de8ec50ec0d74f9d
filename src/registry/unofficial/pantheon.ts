import type { UnofficialRecord } from './unofficial-record.js';

export const pantheonRecords: readonly UnofficialRecord[] = [
  {
    code: 530,
    name: 'PANTHEON_SITE_IS_FROZEN',
    phrase: 'Site is frozen',
    vendor: 'Pantheon',
    summary: 'The site was frozen because nobody used it.',
    keywords: ['frozen', 'inactive'],
    evidence: 'secondary',
    source: 'Wikipedia: List of HTTP status codes (2026 copy); observed 530 Site is frozen responses',
  },
];
