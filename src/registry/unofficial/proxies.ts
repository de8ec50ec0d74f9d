import type { UnofficialRecord } from './unofficial-record.js';

export const proxiesRecords: readonly UnofficialRecord[] = [
  {
    code: 598,
    name: 'PROXY_NETWORK_READ_TIMEOUT_ERROR',
    phrase: 'Network Read Timeout Error',
    vendor: 'Proxies',
    summary: 'A proxy tells the client in front of it that reading from the network timed out.',
    keywords: ['proxy timeout'],
    evidence: 'secondary',
    source: 'Wikipedia: List of HTTP status codes (2026 copy)',
  },
  {
    code: 599,
    name: 'PROXY_NETWORK_CONNECT_TIMEOUT_ERROR',
    phrase: 'Network Connect Timeout Error',
    vendor: 'Proxies',
    alsoUsedBy: ['HTTP clients, for failures of their own'],
    summary: 'A proxy tells the client in front of it that connecting timed out.',
    keywords: ['proxy connect timeout'],
    evidence: 'secondary',
    source: 'Wikipedia: List of HTTP status codes (2026 copy)',
  },
];
