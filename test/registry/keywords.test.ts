import { describe, expect, it } from 'vitest';
import { statusRecords } from '../../src/registry/index.js';
import { unofficialRecords } from '../../src/registry/unofficial/index.js';

describe('the keywords of a code', () => {
  it.each(statusRecords)('exist for $code', ({ keywords }) => {
    expect(keywords?.length).toBeGreaterThan(0);
  });

  it.each([...statusRecords, ...unofficialRecords])('are in lower case and unique for $code $name', (record) => {
    const { keywords = [] } = record;
    for (const keyword of keywords) expect(keyword).toMatch(/^[a-z0-9]+(?:[ ./_-][a-z0-9]+)*$/);
    expect(new Set(keywords).size).toBe(keywords.length);
  });

  it.each([...statusRecords, ...unofficialRecords])(
    'do not include the phrase of $code $name',
    ({ phrase, keywords = [] }) => {
      expect(keywords.filter((keyword) => keyword === phrase.toLowerCase())).toEqual([]);
    },
  );
});
