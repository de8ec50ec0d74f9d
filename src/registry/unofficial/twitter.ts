import type { UnofficialRecord } from './unofficial-record.js';

export const twitterRecords: readonly UnofficialRecord[] = [
  {
    code: 420,
    name: 'TWITTER_ENHANCE_YOUR_CALM',
    phrase: 'Enhance Your Calm',
    vendor: 'Twitter',
    summary: 'The first Twitter API limited the rate of requests with it, before 429 existed.',
    deprecated: true,
    replacedBy: 429,
    retriedBy: ['make-fetch-happen'],
    keywords: ['rate limit'],
    evidence: 'secondary',
    source: 'Wikipedia: List of HTTP status codes (2026 copy)',
  },
];
