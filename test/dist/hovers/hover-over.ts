import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript-6.0';
import { project } from '../tarball/installed.js';

const file = join(project, 'consumer.ts');

/** What an editor shows. */
export interface Hover {
  readonly signature: string;
  readonly docs: string;
  readonly tags: readonly string[];
}

/**
 * Returns a function that gives the hover at the end of a line. The text is a file in the project that has the
 * package.
 */
export function hoverOver(text: string): (line: string) => Hover {
  const service = ts.createLanguageService({
    getCompilationSettings: () => ({
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.NodeNext,
      moduleResolution: ts.ModuleResolutionKind.NodeNext,
      strict: true,
      types: [],
    }),
    getScriptFileNames: () => [file],
    getScriptVersion: () => '1',
    getScriptSnapshot: (name) => {
      const content = name === file ? text : ts.sys.fileExists(name) ? readFileSync(name, 'utf8') : undefined;
      return content === undefined ? undefined : ts.ScriptSnapshot.fromString(content);
    },
    getCurrentDirectory: () => project,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: (path) => ts.sys.fileExists(path),
    readFile: (path) => ts.sys.readFile(path),
    directoryExists: (path) => ts.sys.directoryExists(path),
    getDirectories: (path) => ts.sys.getDirectories(path),
  });
  return (line) => {
    const info = service.getQuickInfoAtPosition(file, text.indexOf(`\n${line};\n`) + line.length);
    return {
      signature: ts.displayPartsToString(info?.displayParts),
      docs: ts.displayPartsToString(info?.documentation),
      tags: (info?.tags ?? []).map(({ name, text }) => `@${name} ${ts.displayPartsToString(text)}`.trim()),
    };
  };
}
