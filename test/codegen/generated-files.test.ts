import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { generatedFiles, withStatusTable } from '../../src/codegen/index.js';

const root = new URL('../../', import.meta.url);
const path = (name: string): string => fileURLToPath(new URL(name, root));

const advice = 'The file is not what the records make of it: edit src/registry, then run `npm run generate`';

describe('generated files', () => {
  it.each(Object.entries(generatedFiles()))('%s is what the records make of it', async (name, text) => {
    await expect(text, advice).toMatchFileSnapshot(path(name));
  });

  it('README.md holds the table of the records', async () => {
    const page = withStatusTable(readFileSync(path('README.md'), 'utf8'));
    await expect(page, advice).toMatchFileSnapshot(path('README.md'));
  });
});
