import { describe, expect, it } from 'vitest';
import { byStanding } from '../../src/registry/unofficial/by-standing.js';
import { unofficialRecords } from '../../src/registry/unofficial/index.js';
import type { UnofficialRecord } from '../../src/registry/unofficial/unofficial-record.js';

const owner = (phrase: string, facts: Partial<UnofficialRecord>): UnofficialRecord => ({
  code: 490,
  name: 'ACME_FULL',
  phrase,
  vendor: 'Acme',
  summary: 'The shop is full.',
  evidence: 'source',
  source: 'its code',
  ...facts,
});

describe('byStanding', () => {
  it('sorts by number, use, where the code is seen, evidence and name', () => {
    const records = [
      owner('eighth', { code: 491 }),
      owner('seventh', { deprecated: true, seenIn: 'content' }),
      owner('sixth', { deprecated: true }),
      owner('fifth', { seenIn: 'content' }),
      owner('fourth', { evidence: 'secondary' }),
      owner('third', { evidence: 'vendor-docs' }),
      owner('second', { name: 'ACME_FULLER' }),
      owner('first', { seenIn: 'log' }),
    ];
    expect(records.sort(byStanding).map(({ phrase }) => phrase)).toEqual([
      'first',
      'second',
      'third',
      'fourth',
      'fifth',
      'sixth',
      'seventh',
      'eighth',
    ]);
  });

  it('is the order of the records', () => {
    expect([...unofficialRecords].sort(byStanding)).toEqual(unofficialRecords);
    expect(unofficialRecords.filter(({ code }) => code === 499).map(({ vendor }) => vendor)).toEqual(['nginx', 'Esri']);
  });
});
