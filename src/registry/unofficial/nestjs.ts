import type { UnofficialRecord } from './unofficial-record.js';

export const nestjsRecords: readonly UnofficialRecord[] = [
  {
    code: 456,
    name: 'NESTJS_UNRECOVERABLE_ERROR',
    phrase: 'Unrecoverable Error',
    vendor: 'NestJS',
    summary: 'NestJS has a constant for an error that no repeat mends.',
    evidence: 'source',
    source: 'npm:@nestjs/common@12.5.1 enums/http-status.enum.js',
  },
];
