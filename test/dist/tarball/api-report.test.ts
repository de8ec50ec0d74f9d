import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { renderApiReports } from './api-report.js';

const folder = join(import.meta.dirname, '../api-report');
const reports = await renderApiReports();

describe('the API report', () => {
  it.each([...reports])('%s lists what is declared', async (name, text) => {
    await expect(text).toMatchFileSnapshot(join(folder, name));
  });

  it('has no page for a removed entry point', () => {
    expect(readdirSync(folder).filter((name) => !reports.has(name))).toEqual([]);
  });
});
