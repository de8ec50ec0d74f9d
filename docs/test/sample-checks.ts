import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import type { Plugin } from 'vitest/config';

const checkModule = fileURLToPath(new URL('checked-sample.ts', import.meta.url));

/** Turns each `//=> value` of a sample into a check if the sample is imported as `sample.ts?checked`. */
export function checkSamples(): Plugin {
  return {
    name: 'check-samples',
    enforce: 'pre',
    transform: (code, id) => (id.endsWith('.ts?checked') ? withChecks(code) : undefined),
  };
}

/** The value after a statement, or below it if it is long. */
function shownAfter(rest: string): string | undefined {
  const shown = /^[ \t]*(?:\n[ \t]*)?\/\/=> (.*(?:\n[ \t]*\/\/ {5}.*)*)/.exec(rest)?.[1];
  return shown?.replaceAll(/\n[ \t]*\/\//g, '');
}

/** Adds a check for each value to a source. */
function withChecks(source: string): string {
  const file = ts.createSourceFile('sample.ts', source, ts.ScriptTarget.ES2022, true);
  const edits: { start: number; end: number; text: string }[] = [];
  const visit = (node: ts.Node): void => {
    const value = shownAfter(source.slice(node.end));
    if (ts.isExpressionStatement(node) && value !== undefined) {
      edits.push({ start: node.getStart(), end: node.end, text: `check(${node.expression.getText()}, ${value});` });
      return;
    }
    if (ts.isVariableStatement(node) && value !== undefined) {
      const name = node.declarationList.declarations[0]?.name.getText() ?? '';
      edits.push({ start: node.end, end: node.end, text: ` check(${name}, ${value});` });
      return;
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  const checked = edits
    .sort((a, b) => b.start - a.start)
    .reduce((text, edit) => text.slice(0, edit.start) + edit.text + text.slice(edit.end), source);
  return `import { check } from ${JSON.stringify(checkModule)};\n${checked}`;
}
