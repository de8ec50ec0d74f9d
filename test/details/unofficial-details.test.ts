import { describe, expect, it } from 'vitest';
import { toUnofficialDetails } from '../../src/details/unofficial-details.js';
import type { UnofficialRecord } from '../../src/registry/unofficial/unofficial-record.js';

const bare: UnofficialRecord = {
  code: 999,
  name: 'ACME_TIRED',
  phrase: 'Tired',
  vendor: 'Acme',
  summary: 'The server is tired.',
  evidence: 'secondary',
  source: 'https://example.com/',
};

describe('toUnofficialDetails', () => {
  it('fills in every default, and omits optional properties that the record does not have', () => {
    expect(toUnofficialDetails(bare)).toStrictEqual({
      registered: false,
      ...bare,
      alsoUsedBy: [],
      seenIn: 'response',
      deprecated: false,
      headers: [],
      retriedBy: [],
      keywords: [],
    });
  });

  it('keeps everything in a record, and adds the class of its number', () => {
    const full: UnofficialRecord = {
      ...bare,
      code: 471,
      alsoUsedBy: ['Bolt'],
      seenIn: 'log',
      deprecated: true,
      replacedBy: 429,
      headers: [
        { name: 'Retry-After', level: 'convention' },
        { name: 'X-Tired', level: 'trigger', in: 'request' },
      ],
      retriedBy: ['got'],
      keywords: ['sleep'],
      note: 'It wakes up.',
    };
    expect(toUnofficialDetails(full)).toStrictEqual({
      ...full,
      registered: false,
      class: 'clientError',
      headers: [
        { name: 'Retry-After', level: 'convention', in: 'response' },
        { name: 'X-Tired', level: 'trigger', in: 'request' },
      ],
    });
  });
});
