import type { UnofficialRecord } from './unofficial-record.js';

export const laravelRecords: readonly UnofficialRecord[] = [
  {
    code: 419,
    name: 'LARAVEL_PAGE_EXPIRED',
    phrase: 'Page Expired',
    vendor: 'Laravel',
    summary: 'The CSRF token of a form is missing or has expired.',
    keywords: ['csrf', 'token expired', 'session'],
    evidence: 'source',
    source: 'laravel/framework@bd71b45 (2026-08-21) Foundation/Exceptions/Handler.php, views/419.blade.php',
  },
];
