import type { UnofficialRecord } from './unofficial-record.js';

export const gearsRecords: readonly UnofficialRecord[] = [
  {
    code: 103,
    name: 'GEARS_CHECKPOINT',
    phrase: 'Checkpoint',
    vendor: 'Resumable requests proposal',
    summary: 'A server of the resumable requests proposal reports how much of an upload it holds.',
    deprecated: true,
    evidence: 'secondary',
    source: 'npm:http-status@2.1.0 extra.unofficial; Wikipedia: List of HTTP status codes (2026 copy)',
  },
];
