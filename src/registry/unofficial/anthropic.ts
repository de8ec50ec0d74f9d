import type { UnofficialRecord } from './unofficial-record.js';

export const anthropicRecords: readonly UnofficialRecord[] = [
  {
    code: 529,
    name: 'ANTHROPIC_OVERLOADED',
    phrase: 'Overloaded',
    vendor: 'Anthropic',
    summary: 'The API is overloaded for all of its users.',
    keywords: ['overload'],
    evidence: 'vendor-docs',
    source: 'Microsoft Learn dev-proxy: Anthropic 529 overloaded_error; Anthropic SDK retries it',
  },
];
