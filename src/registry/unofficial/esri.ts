import type { UnofficialRecord } from './unofficial-record.js';

export const esriRecords: readonly UnofficialRecord[] = [
  {
    code: 498,
    name: 'ESRI_INVALID_TOKEN',
    phrase: 'Invalid Token',
    vendor: 'Esri',
    summary: 'The token is invalid or has expired; the number stands in the JSON content of a 200.',
    seenIn: 'content',
    note: 'nginx reserves the number for itself.',
    evidence: 'secondary',
    source: 'Wikipedia: List of HTTP status codes (2026 copy); observed ArcGIS responses',
  },
  {
    code: 499,
    name: 'ESRI_TOKEN_REQUIRED',
    phrase: 'Token Required',
    vendor: 'Esri',
    summary: 'The request needs a token; the number stands in the JSON content of a 200.',
    seenIn: 'content',
    evidence: 'secondary',
    source: 'Wikipedia: List of HTTP status codes (2026 copy); observed ArcGIS responses',
  },
];
