const textOf = (cell: Element): string =>
  cell.textContent
    .replace(/\s+/g, ' ')
    .trim()
    .replaceAll('|', String.raw`\|`);

const toLine = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** Converts a table of the page to Markdown, without hidden rows. */
export function tableToMarkdown(table: HTMLTableElement): string {
  const [head, ...rows] = [...table.rows].filter(
    (row) => row.getClientRects().length > 0 || row.closest('thead') !== null,
  );
  if (head === undefined) return '';
  const heads = [...head.cells].map(textOf);
  return [heads, heads.map(() => '---'), ...rows.map((row) => [...row.cells].map(textOf))].map(toLine).join('\n');
}
