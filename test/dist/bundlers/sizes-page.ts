import { format, resolveConfig } from 'prettier';
import type { MeasuredRow } from './measure.js';

const start = '<!-- sizes: `npm --prefix test/dist test -- bundlers --update` writes them -->\n';
const end = '<!-- end of sizes -->\n';

const numberOf = (bytes: number): string => bytes.toLocaleString('en');

/** Writes the table of sizes between the two marks of a page. */
export async function withSizes(page: string, rows: readonly MeasuredRow[]): Promise<string> {
  const [before, rest] = page.split(start);
  const after = rest?.split(end)[1];
  if (before === undefined || after === undefined) throw new Error('Cannot write the sizes: the page has no marks');
  const lines = rows.map(
    ({ imports, size, atMost }) =>
      `| \`${imports}\` | ${[size.minified.esbuild, size.gzip, atMost].map(numberOf).join(' | ')} |\n`,
  );
  const head = '| Import | Minified | gzip | Promised |\n| --- | --- | --- | --- |\n';
  const text = [before, start, '\n', head, ...lines, '\n', end, after].join('');
  return format(text, { ...(await resolveConfig(import.meta.filename)), parser: 'markdown' });
}
