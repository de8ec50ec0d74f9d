import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript-6.0';

/** Declarations that a snippet assumes, by its heading in the README. */
const givenUnder: Readonly<Record<string, string>> = {
  Asserting: `
    const users = new Map([[1, { name: 'Ada' }]]);
    const id = 42;
    const user = users.get(id);`,
  'Problem types of your own': `
    import { errorFromResponse } from 'http-status-kit';
    const type = 'https://example.com/problems/out-of-stock';
    const response = Response.json(
      { type, title: 'Out of stock', status: 409, sku: 'A-1', left: 2 },
      { status: 409, headers: { 'content-type': 'application/problem+json' } },
    );
    const error: unknown = await errorFromResponse(response.clone());`,
  Knowing: `
    const request = new Request('https://example.com/users', { method: 'DELETE' });
    const response = new Response(null, { status: 405 });`,
};

/** A snippet of the README as a module. */
export interface Snippet {
  /** Heading and number, such as `Errors, 2`. */
  readonly title: string;
  readonly module: string;
  /** The other packages that it imports. */
  readonly packages: readonly string[];
}

/** The TypeScript snippets as they are in the README. */
function snippetsOf(markdown: string): readonly { readonly heading: string; readonly code: string }[] {
  const parts = markdown.matchAll(/^#+ (?<heading>.*)$|^```ts\n(?<code>[^]*?)^```$/gm);
  let heading = '';
  return [...parts].flatMap(({ groups }) => {
    const { heading: next, code } = groups as { readonly heading?: string; readonly code?: string };
    heading = next ?? heading;
    return code === undefined ? [] : [{ heading, code }];
  });
}

/** The statements of a snippet, and the names that it uses. */
function parse(code: string): { readonly statements: readonly ts.Statement[]; readonly names: ReadonlySet<string> } {
  const source = ts.createSourceFile('snippet.ts', code, ts.ScriptTarget.ES2022, true);
  const names = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) names.add(node.text);
    node.forEachChild(visit);
  };
  visit(source);
  return { statements: [...source.statements], names };
}

/** Whether a statement must be at the top level of a module. */
const isTopLevel = (node: ts.Statement): boolean => ts.isImportDeclaration(node) || ts.isModuleDeclaration(node);

const isDeclaration = (node: ts.Statement): boolean => ts.isVariableStatement(node) || ts.isClassDeclaration(node);

/** The declared name. */
const declaredBy = (node: ts.Statement): string | undefined => {
  const declaration = ts.isVariableStatement(node) ? node.declarationList.declarations[0] : node;
  return (declaration as ts.NamedDeclaration | undefined)?.name?.getText();
};

/**
 * Turns a snippet into a module that compiles and runs. Statements that throw or return become a function together
 * with the declarations before them, and missing names are imported from the root. A snippet with an export is
 * already a module.
 */
function moduleOf(heading: string, code: string, exported: ReadonlySet<string>): string {
  const { statements, names } = parse(code);
  if (
    statements.some(
      (node) => ts.canHaveModifiers(node) && ts.getModifiers(node)?.[0]?.kind === ts.SyntaxKind.ExportKeyword,
    )
  ) {
    return code;
  }
  const imports = statements.filter(isTopLevel).map((node) => node.getText());
  const known = parse(imports.join('\n')).names;
  const missing = [...names].filter((name) => exported.has(name) && !known.has(name));
  if (missing.length > 0) imports.push(`import { ${missing.join(', ')} } from 'http-status-kit';`);
  const declarations: ts.Statement[] = [];
  const functions: string[] = [];
  const addFunction = (last: string): void => {
    const body = [...declarations.map((node) => node.getText()), last].join('\n');
    functions.push(`export async function run${functions.length + 1}() {\n${body}\n}`);
  };
  const body = statements.filter((node) => !isTopLevel(node));
  body.forEach((node, index) => {
    if (isDeclaration(node)) declarations.push(node);
    else addFunction(ts.isExpressionStatement(node) ? `return ${node.getText()}` : node.getText());
    if (isDeclaration(node) && index === body.length - 1) addFunction(`return ${declaredBy(node)};`);
  });
  return [...imports, givenUnder[heading] ?? '', ...functions, ''].join('\n');
}

/** All TypeScript snippets of the README as modules. `exported` has the names that the root exports. */
export function readmeSnippets(exported: ReadonlySet<string>): readonly Snippet[] {
  const readme = readFileSync(join(import.meta.dirname, '../../../README.md'), 'utf8');
  return snippetsOf(readme).map(({ heading, code }, index, all) => ({
    title: `${heading}, ${all.slice(0, index + 1).filter((snippet) => snippet.heading === heading).length}`,
    module: moduleOf(heading, code, exported),
    packages: [...code.matchAll(/ from '(?!http-status-kit)(.*)';$/gm)].map(([, name]) => name!),
  }));
}
