import { describe, expect, it } from 'vitest';
import { toStatusDocument, toUnofficialDocument } from '../../src/details/search-documents.js';
import { toStatusDetails } from '../../src/details/to-status-details.js';
import { toUnofficialDetails } from '../../src/details/unofficial-details.js';
import { rfc } from '../../src/registry/spec.js';
import type { StatusRecord } from '../../src/registry/status-record.js';
import type { UnofficialRecord } from '../../src/registry/unofficial/unofficial-record.js';

const record: StatusRecord = {
  code: 299,
  name: 'ALL_WELL',
  phrase: 'All Well',
  summary: 'All is well.',
  spec: rfc(9999, '1'),
  formerPhrases: ['Well', 'Quite Well'],
  formerNames: ['WELL', 'QUITE_WELL'],
  headers: [
    { name: 'Allow', level: 'must' },
    { name: 'Range', level: 'trigger', in: 'request' },
  ],
  grpc: { toHttp: ['ABORTED', 'INTERNAL'] },
  keywords: ['fine', 'no worry'],
};

const vendorRecord: UnofficialRecord = {
  code: 471,
  name: 'ACME_TIRED',
  phrase: 'Tired',
  vendor: 'Acme',
  summary: 'The server is tired.',
  keywords: ['sleep', 'long day'],
  evidence: 'secondary',
  source: 'https://example.com/',
};

describe('toStatusDocument', () => {
  it('uses current and former phrases and constants as names, and the rest as texts', () => {
    const hit = toStatusDetails(record);
    expect(toStatusDocument(hit)).toStrictEqual({
      hit,
      code: 299,
      standing: 1,
      names: ['All Well', 'ALL_WELL', 'Well', 'Quite Well', 'WELL', 'QUITE_WELL'],
      texts: [
        ['fine no worry', 4],
        ['Allow Range', 1],
        ['ABORTED INTERNAL', 3],
        ['success', 2],
        ['All is well.', 1],
      ],
    });
  });

  it.each(['experimental', 'temporary', 'deprecated', 'obsolete', 'unused'] as const)(
    'ranks a code that is %s below the standard ones',
    (state) => {
      expect(toStatusDocument(toStatusDetails({ ...record, state })).standing).toBe(0.7);
    },
  );
});

describe('toUnofficialDocument', () => {
  it('uses only the constant as a name, because the phrase of a vendor may be an everyday word', () => {
    const hit = toUnofficialDetails(vendorRecord);
    expect(toUnofficialDocument(hit)).toStrictEqual({
      hit,
      code: 471,
      standing: 0.35,
      names: ['ACME_TIRED'],
      texts: [
        ['Tired', 6],
        ['sleep long day', 4],
        ['Acme unofficial', 4],
        ['The server is tired.', 1],
      ],
    });
  });

  it('ranks a code higher the more vendors use it', () => {
    const { standing, texts } = toUnofficialDocument(
      toUnofficialDetails({ ...vendorRecord, alsoUsedBy: ['Bolt', 'Coil'] }),
    );
    expect(standing).toBeCloseTo(0.39);
    expect(texts[2]).toEqual(['Acme Bolt Coil unofficial', 4]);
  });
});
