import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { generatedFiles, partlyGeneratedFiles } from '../../src/codegen/index.js';

const root = new URL('../../', import.meta.url);
const path = (name: string): string => fileURLToPath(new URL(name, root));

const advice = 'The file does not match the records: edit src/registry or entry-points.json, then run `npm run update`';

describe('generated files', () => {
  it.each(Object.entries(generatedFiles()))('%s matches the records', async (name, text) => {
    await expect(text, advice).toMatchFileSnapshot(path(name));
  });

  it.each(Object.entries(partlyGeneratedFiles))('%s contains the generated parts', async (name, renew) => {
    await expect(renew(readFileSync(path(name), 'utf8')), advice).toMatchFileSnapshot(path(name));
  });
});
