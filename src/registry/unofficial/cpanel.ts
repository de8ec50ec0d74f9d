import type { UnofficialRecord } from './unofficial-record.js';

export const cpanelRecords: readonly UnofficialRecord[] = [
  {
    code: 508,
    name: 'CPANEL_RESOURCE_LIMIT_IS_REACHED',
    phrase: 'Resource Limit Is Reached',
    vendor: 'cPanel',
    summary: 'The site on a shared host uses more than its share of processor, memory or processes.',
    evidence: 'secondary',
    source: 'Wikipedia: List of HTTP status codes (2026 copy)',
  },
];
