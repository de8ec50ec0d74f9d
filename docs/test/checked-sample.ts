import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';
import { counted, uncounted } from './check-value.js';

/** Runs a sample, comparing each value with what stands behind it as `//=> value`; returns how many there are. */
export async function runSample(path: string): Promise<number> {
  const source = readFileSync(path, 'utf8');
  const expected = source.split('//=>').length - 1;
  const script = ts.transpileModule(withChecks(source, dirname(path)), {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
  }).outputText;
  // Beside the packages that the sample imports, where no tool looks for sources.
  const folder = join(nearestModules(path), '.checked');
  mkdirSync(folder, { recursive: true });
  const copy = join(folder, basename(path).replace(/\.ts$/, '.mjs'));
  writeFileSync(copy, script);
  uncounted();
  await import(pathToFileURL(copy).href);
  const checks = counted();
  if (checks !== expected) throw new Error(`${path} has ${String(expected)} values, ${String(checks)} were checked`);
  return checks;
}

function nearestModules(path: string): string {
  const folder = dirname(path);
  return join(basename(folder) === 'migrate' ? folder : join(folder, '../..'), 'node_modules');
}

/** The value that stands behind a statement, or below it where it is long. */
function shownAfter(rest: string): string | undefined {
  const shown = /^[ \t]*(?:\n[ \t]*)?\/\/=> (.*(?:\n[ \t]*\/\/ {5}.*)*)/.exec(rest)?.[1];
  return shown?.replaceAll(/\n[ \t]*\/\//g, '');
}

/** The source with a check for each value; its relative imports as addresses. */
function withChecks(source: string, folder: string): string {
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
    if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
      const { text } = node.moduleSpecifier;
      const from = node.moduleSpecifier;
      if (text.startsWith('.')) {
        const url = pathToFileURL(join(folder, text.replace(/\.js$/, '.ts'))).href;
        edits.push({ start: from.getStart(), end: from.end, text: `'${url}'` });
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  const checked = edits
    .sort((a, b) => b.start - a.start)
    .reduce((text, edit) => text.slice(0, edit.start) + edit.text + text.slice(edit.end), source);
  return `import { check } from '${new URL('check-value.ts', import.meta.url).href}';\n${checked}`;
}
