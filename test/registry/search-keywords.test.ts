import { describe, expect, it } from 'vitest';
import { statusRecords } from '../../src/registry/index.js';
import { searchKeywords } from '../../src/registry/search-keywords.js';
import { unofficialRecords } from '../../src/registry/unofficial/index.js';

describe('searchKeywords', () => {
  it('has words for every registered code', () => {
    for (const { name } of statusRecords) expect(searchKeywords[name], name).toMatch(/^[a-z0-9]/);
  });

  it('has words for codes only', () => {
    const names = [...statusRecords, ...unofficialRecords].map(({ name }) => name);
    for (const name of Object.keys(searchKeywords)) expect(names).toContain(name);
  });
});
