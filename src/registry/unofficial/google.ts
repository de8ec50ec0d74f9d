import type { UnofficialRecord } from './unofficial-record.js';

export const googleRecords: readonly UnofficialRecord[] = [
  {
    code: 308,
    name: 'GOOGLE_RESUME_INCOMPLETE',
    phrase: 'Resume Incomplete',
    vendor: 'Google',
    summary: 'A resumable upload has stored part of the content; Range tells how much, and nothing redirects.',
    evidence: 'source',
    source: 'googleapis api-core exceptions: ResumeIncomplete; YouTube resumable upload guide',
  },
];
