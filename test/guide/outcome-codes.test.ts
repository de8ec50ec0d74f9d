import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { restGuide, type StatusAdvice } from '../../src/guide/index.js';

const path = fileURLToPath(new URL('../../src/guide/outcome-codes.ts', import.meta.url));
const guide: Readonly<Record<string, Readonly<Record<string, StatusAdvice>>>> = restGuide;

/** The table of codes, with the sentence of each row as the comment on its outcome. */
function withSentences(table: string): string {
  return table.replace(/^ {2}(\w+): \{\n.*?^ {2}\},$/gms, (rows, method: string) =>
    rows.replace(
      /(?:^ {4}\/\*\* .* \*\/\n)?^ {4}(\w+): \d{3},$/gm,
      (row, outcome: string) => `    /** ${guide[method]![outcome]!.when} */\n${row.split('\n').at(-1)!}`,
    ),
  );
}

describe('outcomeCodes', () => {
  it('has the sentence of each row as the comment on its outcome', async () => {
    await expect(
      withSentences(readFileSync(path, 'utf8')),
      'Edit `when` of the row, then run `npm run update`',
    ).toMatchFileSnapshot(path);
  });
});
