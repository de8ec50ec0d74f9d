import type { UnofficialRecord } from './unofficial-record.js';

export const apacheRecords: readonly UnofficialRecord[] = [
  {
    code: 218,
    name: 'APACHE_THIS_IS_FINE',
    phrase: 'This is fine',
    vendor: 'Apache',
    summary: 'The number is attributed to Apache httpd, whose source does not have it.',
    note: 'The attribution is circular: every source leads back to an unsourced edit.',
    evidence: 'secondary',
    source: 'Wikipedia: List of HTTP status codes (2026 copy); npm:http-status@2.1.0',
  },
  {
    code: 509,
    name: 'APACHE_BANDWIDTH_LIMIT_EXCEEDED',
    phrase: 'Bandwidth Limit Exceeded',
    vendor: 'Apache',
    alsoUsedBy: ['cPanel', 'Node.js http.STATUS_CODES'],
    summary: 'The site has used the bandwidth that its host allots.',
    keywords: ['bandwidth', 'quota', 'cpanel', 'hosting'],
    note: 'The registry lists 509 as unassigned.',
    evidence: 'source',
    source: 'node v26.10.0 http.STATUS_CODES; spring-framework HttpStatus.java; hapi boom 10.0.1',
  },
];
