import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript-6.0';
import { describe, expect, it } from 'vitest';
import { project } from '../tarball/installed.js';
import { mistakes } from './mistakes.js';

const all = Object.entries(mistakes);
const screen = { lines: 6, columns: 160 };
const folder = join(project, 'mistakes');
const files = new Map(Object.keys(mistakes).map((name, index) => [name, join(folder, `mistake-${index}.ts`)]));

mkdirSync(folder);
for (const [name, file] of files) writeFileSync(file, mistakes[name]!.code);

const program = ts.createProgram([...files.values()], {
  target: ts.ScriptTarget.ES2022,
  lib: ['lib.es2022.d.ts', 'lib.dom.d.ts'],
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  strict: true,
  noEmit: true,
  types: [],
});

/** Everything that TypeScript says about a mistake. */
function messagesAbout(name: string): string {
  const diagnostics = ts.getPreEmitDiagnostics(program, program.getSourceFile(files.get(name)!));
  return diagnostics.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n')).join('\n');
}

/** The number of lines that a text takes on a screen. */
const heightOf = (text: string): number =>
  text.split('\n').reduce((lines, line) => lines + Math.ceil(line.length / screen.columns), 0);

describe('TypeScript', () => {
  it.each(all)('says no more than fits on a screen about %s', (name) => {
    expect(heightOf(messagesAbout(name))).toBeGreaterThan(0);
    expect(heightOf(messagesAbout(name))).toBeLessThanOrEqual(screen.lines);
  });

  it.each(all)('names the fix for %s, or what is wrong if it cannot', (name, { says }) => {
    for (const words of says) expect(messagesAbout(name)).toContain(words);
  });

  it('says', () => {
    expect(ts.version).toBe('6.0.3');
    const said = [...files.keys()].map((name) => `${name}:\n${messagesAbout(name)}`);
    expect(said.join('\n\n')).toMatchInlineSnapshot(`
      "an option of another code:
      Object literal may only specify known properties, and 'allow' does not exist in type 'HttpErrorOptions'.

      a code without a case:
      Argument of type '{ 200: () => string; 404: () => string; }' is not assignable to parameter of type '{ readonly 200: () => string; readonly 404: () => string; } & { readonly _: (value: { status: 503; }) => unknown; }'.
        Property '_' is missing in type '{ 200: () => string; 404: () => string; }' but required in type '{ readonly _: (value: { status: 503; }) => unknown; }'.

      a class that is none:
      Type '() => "mine"' is not assignable to type '(() => "mine") & "a case is a code of the value, a class such as clientError, or _"'.
        Type '() => "mine"' is not assignable to type '"a case is a code of the value, a class such as clientError, or _"'.

      a number where a code is wanted:
      Type 'number' is not assignable to type 'HttpStatus'.

      a name that is none:
      '"http-status-kit"' has no exported member named 'NOT_FOND'. Did you mean 'NOT_FOUND'?

      an error of a code that is none:
      Argument of type '200' is not assignable to parameter of type 'ErrorRange'.

      an error of a code that is none, made:
      Argument of type '200' is not assignable to parameter of type 'ErrorRange'.

      text where a status is wanted:
      Argument of type '"404"' is not assignable to parameter of type '"404" & HasStatus'.
        Type 'string' is not assignable to type 'HasStatus'.

      a promise where its response is wanted:
      Argument of type 'Promise<Response>' is not assignable to parameter of type 'Askable<Promise<Response>>'.
        Type 'Promise<Response>' is not assignable to type 'Promise<Response> & HasStatus'.
          Property 'status' is missing in type 'Promise<Response>' but required in type 'HasStatus'.

      an error in the place of the options:
      Argument of type 'Error' is not assignable to parameter of type 'HttpErrorOptions'.
        Types of property 'message' are incompatible.
          Type 'string' is not assignable to type '"an error is given as { cause: error }"'.

      an extension member that is missing:
      Argument of type '{}' is not assignable to parameter of type '{ left: number; }'.
        Property 'left' is missing in type '{}' but required in type '{ left: number; }'.

      an extension member with the name of a standard one:
      Type '{ status: string; }' does not satisfy the constraint 'object & { readonly 'type, title, status, detail and instance are no names of extension members': never; }'.
        Property ''type, title, status, detail and instance are no names of extension members'' is missing in type '{ status: string; }' but required in type '{ readonly 'type, title, status, detail and instance are no names of extension members': never; }'.

      a problem of a catalog without a case:
      Argument of type '{ Taken: () => string; }' is not assignable to parameter of type '{ readonly Taken: () => string; } & { readonly _: (error: unknown) => unknown; }'.
        Property '_' is missing in type '{ Taken: () => string; }' but required in type '{ readonly _: (error: unknown) => unknown; }'."
    `);
  });
});
