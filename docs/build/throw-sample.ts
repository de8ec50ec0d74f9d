import { readText } from './content.js';

let statements: Map<number, string> | undefined;

/** The statement that throws the error of a code, from the file of samples. */
export function throwSample(code: number): string {
  statements ??= readStatements();
  const statement = statements.get(code);
  if (statement === undefined)
    throw new Error(`Cannot show how to throw ${code}: docs/samples/throws.ts has no such sample`);
  return statement;
}

function readStatements(): Map<number, string> {
  const text = readText('samples/throws.ts') ?? '';
  const samples = text.matchAll(/^ {2}(\d{3})\(\) \{\n([^]*?)^ {2}\},$/gm);
  return new Map([...samples].map(([, code, body]) => [Number(code), (body ?? '').replace(/^ {4}/gm, '').trim()]));
}
