import { createHttpError } from 'http-status-kit';
import { readText } from './content.js';

let statements: Map<number, string> | undefined;

/** The statement that throws the error of a code: from the samples, or the shortest one if there is no sample. */
export function throwSample(code: number): string {
  statements ??= readStatements();
  return statements.get(code) ?? `throw new ${createHttpError(code).name}();`;
}

function readStatements(): Map<number, string> {
  const text = readText('samples/throws.ts') ?? '';
  const samples = text.matchAll(/^ {2}(\d{3})\(\) \{\n([^]*?)^ {2}\},$/gm);
  return new Map([...samples].map(([, code, body]) => [Number(code), (body ?? '').replace(/^ {4}/gm, '').trim()]));
}
