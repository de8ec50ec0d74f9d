import type { UnofficialRecord } from './unofficial-record.js';

export const deeplRecords: readonly UnofficialRecord[] = [
  {
    code: 456,
    name: 'DEEPL_QUOTA_EXCEEDED',
    phrase: 'Quota exceeded',
    vendor: 'DeepL',
    summary: 'The character quota of the account is used up.',
    evidence: 'secondary',
    source: 'client libraries and documentation copies',
  },
];
