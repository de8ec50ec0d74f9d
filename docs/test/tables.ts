import { readFileSync } from 'node:fs';

/** A Markdown table: its head and its rows. */
export interface Table {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** The tables of a page. */
export function tablesOf(page: URL): Table[] {
  const blocks = readFileSync(page, 'utf8').match(/(?:^\|.*\n)+/gm) ?? [];
  return blocks.map((block) => {
    const [head = [], , ...rows] = block.trim().split('\n').map(cellsOf);
    return { head, rows };
  });
}

const cellsOf = (line: string): string[] =>
  line
    .replace(/^\||\|$/g, '')
    .split('|')
    .map((cell) => cell.trim());

/** The code in a cell: the text between the first pair of backticks. */
export function codeOf(cell: string): string {
  const code = /`([^`]+)`/.exec(cell)?.[1];
  if (code === undefined) throw new Error(`There is no code in "${cell}"`);
  return code;
}

const waiting = async (): Promise<void> => {
  await Promise.resolve();
};
const AsyncFunction = waiting.constructor as FunctionConstructor;

/** Evaluates an expression with the names in `scope`. */
export async function valueOf(expression: string, scope: Readonly<Record<string, unknown>> = {}): Promise<unknown> {
  const names = Object.keys(scope).filter((name) => name !== 'default' && name !== 'module.exports');
  const run = new AsyncFunction(...names, `return (${expression});`) as (...values: unknown[]) => Promise<unknown>;
  return run(...names.map((name) => scope[name]));
}
