import { basename } from 'node:path';
import ts from 'typescript-6.0';
import { describe, expect, it } from 'vitest';
import { filesOf } from './installed.js';

/** All nodes of a file, beginning with the file itself. */
function* nodesOf(node: ts.Node): Generator<ts.Node> {
  yield node;
  const children: ts.Node[] = [];
  node.forEachChild((child) => void children.push(child));
  for (const child of children) yield* nodesOf(child);
}

const program = ts.createProgram([...filesOf('.js')], {
  allowJs: true,
  noLib: true,
  noResolve: true,
  types: [],
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
});
const checker = program.getTypeChecker();
const sources = program.getRootFileNames().map((name) => program.getSourceFile(name)!);

/** Whether an identifier is the name of a property instead of a variable. */
function isPropertyName({ parent }: ts.Identifier, node: ts.Identifier): boolean {
  if (ts.isPropertyAccessExpression(parent)) return parent.name === node;
  if (ts.isBindingElement(parent) || ts.isImportSpecifier(parent)) return parent.propertyName === node;
  // In `export { local as exported }` only the first name is a variable, and neither is with `from '…'` after it.
  if (ts.isExportSpecifier(parent))
    return !!parent.parent.parent.moduleSpecifier || (parent.propertyName ?? node) !== node;
  return (ts.isPropertyAssignment(parent) || ts.isClassElement(parent)) && parent.name === node;
}

/** Whether an identifier is not declared in its file. */
const isFree = (node: ts.Identifier): boolean =>
  !isPropertyName(node, node) &&
  checker.resolveName(node.text, node, ts.SymbolFlags.Value | ts.SymbolFlags.Alias, false) === undefined;

/** The modules that a file imports. */
function specifiersOf(source: ts.SourceFile): string[] {
  return [...nodesOf(source)].flatMap((node) => {
    if (ts.isImportDeclaration(node)) return [node.moduleSpecifier.getText()];
    if (ts.isExportDeclaration(node)) return node.moduleSpecifier ? [node.moduleSpecifier.getText()] : [];
    const loads = ts.isCallExpression(node) && /^(?:import|require)$/.test(node.expression.getText());
    return loads ? [node.arguments[0]?.getText() ?? ''] : [];
  });
}

describe('the code', () => {
  it('imports only modules of the package, and none of Node or other packages', () => {
    const specifiers = sources.flatMap(specifiersOf);
    expect(specifiers.length).toBeGreaterThan(10);
    expect(specifiers.filter((specifier) => !/^["']\.\.?\/[\w./-]+\.js(?:on)?["']$/.test(specifier))).toEqual([]);
  });

  it('uses only these globals of the language and Fetch, and never evaluates text as code', () => {
    const free = sources.flatMap((source) =>
      [...nodesOf(source)].filter((node): node is ts.Identifier => ts.isIdentifier(node) && isFree(node)),
    );
    expect([...new Set(free.map(({ text }) => text))].sort().join(' ')).toMatchInlineSnapshot(
      `"AggregateError Array ArrayBuffer Boolean DOMException Date Error Infinity JSON Map Math NaN Number Object Promise RangeError Reflect RegExp Response Set String Symbol TextDecoder TextEncoder TypeError URL Uint8Array WeakSet clearTimeout encodeURI setTimeout"`,
    );
  });

  it('has no source maps: the code is close to its source, and the maps would be as large as the code', () => {
    expect(filesOf('.map')).toEqual([]);
    expect(sources.filter(({ text }) => text.includes('sourceMappingURL'))).toEqual([]);
  });
});

describe('the declarations', () => {
  it('never contain any', () => {
    const files = filesOf('.d.ts');
    expect(files.length).toBeGreaterThan(10);
    for (const file of files) {
      const source = ts.createSourceFile(file, ts.sys.readFile(file)!, ts.ScriptTarget.ES2022, true);
      const any = [...nodesOf(source)].find(({ kind }) => kind === ts.SyntaxKind.AnyKeyword);
      expect(any?.parent.getText(), basename(file)).toBeUndefined();
    }
  });
});
