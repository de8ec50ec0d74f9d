import { basename, join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import ts from 'typescript-6.0';
import { entryPoints, folder, root, type EntryPoint } from './installed.js';

const typesOf = ({ esm }: EntryPoint): string => join(folder, esm.types);
const program = ts.createProgram(entryPoints.map(typesOf), {
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  target: ts.ScriptTarget.ES2022,
  lib: ['lib.es2022.d.ts'],
  types: [],
});
const checker = program.getTypeChecker();
const printer = ts.createPrinter({ removeComments: true });

/** The symbol that a name resolves to through all re-exports. */
const targetOf = (symbol: ts.Symbol): ts.Symbol =>
  symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;

const isOurs = (node: ts.Node): boolean => node.getSourceFile().fileName.startsWith(folder);

/** The declarations of a symbol. For a variable, the whole statement. */
const declarationsOf = (symbol: ts.Symbol): readonly ts.Node[] =>
  (symbol.declarations ?? [])
    .filter(isOurs)
    .map((node) => (ts.isVariableDeclaration(node) ? node.parent.parent : node))
    .filter((node) => !ts.isTypeParameterDeclaration(node) && !ts.isSourceFile(node));

/** The code of a symbol, after the tags of its doc comment, such as `@deprecated`. */
function renderSymbol(symbol: ts.Symbol): string {
  const marks = symbol.getJsDocTags(checker).filter(({ name }) => name === 'deprecated' || name === 'experimental');
  const code = declarationsOf(symbol).map((node) =>
    printer.printNode(ts.EmitHint.Unspecified, node, node.getSourceFile()),
  );
  return [...new Set(marks.map(({ name }) => `// @${name}`)), ...code]
    .join('\n')
    .replace(/^export (?:declare )?/gm, '');
}

/** The symbols of the package that the declarations of others need, directly or indirectly. */
function neededBy(symbols: readonly ts.Symbol[]): readonly ts.Symbol[] {
  const found = new Set(symbols);
  for (const symbol of found) {
    const visit = (node: ts.Node): void => {
      const used = ts.isIdentifier(node) ? checker.getSymbolAtLocation(node) : undefined;
      const target = used && targetOf(used);
      if (target?.declarations?.some((node) => isOurs(node) && isTopLevel(node))) found.add(target);
      node.forEachChild(visit);
    };
    declarationsOf(symbol).forEach(visit);
  }
  return [...found].filter((symbol) => !symbols.includes(symbol));
}

/** Whether a declaration is at the top level of its file. */
const isTopLevel = (node: ts.Node): boolean =>
  !ts.isSourceFile(node) && ts.isSourceFile(ts.isVariableDeclaration(node) ? node.parent.parent.parent : node.parent);

const byName = (one: ts.Symbol, other: ts.Symbol): number => (one.name < other.name ? -1 : 1);
const section = (title: string, symbols: readonly ts.Symbol[]): string =>
  symbols.length === 0
    ? ''
    : `## ${title}\n\n\`\`\`ts\n${[...symbols].sort(byName).map(renderSymbol).join('\n')}\n\`\`\`\n`;

/** The exports of an entry point, by their exported names. */
function exportsOf(entryPoint: EntryPoint): readonly ts.Symbol[] {
  const module = checker.getSymbolAtLocation(program.getSourceFile(typesOf(entryPoint))!)!;
  return checker.getExportsOfModule(module);
}

/** The names of the values that the declarations of an entry point export, without types. */
export const valuesDeclaredBy = (entryPoint: EntryPoint): readonly string[] =>
  exportsOf(entryPoint)
    .filter((symbol) => targetOf(symbol).flags & ts.SymbolFlags.Value)
    .map(({ name }) => name)
    .sort();

/** One Markdown report per entry point: its declarations, the types that they need, and what the root also exports. */
export async function renderApiReports(): Promise<ReadonlyMap<string, string>> {
  const config = await resolveConfig(import.meta.filename);
  const ofRoot = exportsOf(root).map(targetOf);
  const reports = entryPoints.map(async (entryPoint) => {
    const symbols = exportsOf(entryPoint).map(targetOf);
    const own = entryPoint === root ? symbols : symbols.filter((symbol) => !ofRoot.includes(symbol));
    const shared = symbols.filter((symbol) => !own.includes(symbol));
    const text = [
      `# ${entryPoint.name}\n`,
      section('Exports', own),
      section(
        'Types that they need, not exported',
        neededBy(symbols).filter((symbol) => !ofRoot.includes(symbol)),
      ),
      shared.length === 0
        ? ''
        : `## The same as at the root\n\n${shared
            .sort(byName)
            .map(({ name }) => `- \`${name}\`\n`)
            .join('')}`,
    ].filter((part) => part !== '');
    return [
      `${basename(entryPoint.name)}.md`,
      await format(text.join('\n'), { ...config, parser: 'markdown' }),
    ] as const;
  });
  return new Map(await Promise.all(reports));
}
