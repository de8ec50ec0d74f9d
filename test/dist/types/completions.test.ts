import { join } from 'node:path';
import ts from 'typescript-6.0';
import { describe, expect, it } from 'vitest';
import { statusRecords } from '../../../src/registry/index.js';
import { project } from '../tarball/installed.js';

const file = join(project, 'completions.ts');
const cursor = '/*here*/';

/** The completions that an editor offers at the cursor, in the order in which it shows them. */
function offeredAt(code: string): string[] {
  const text = `import * as kit from 'http-status-kit';
declare const response: Response;
declare const error: unknown;
declare const answer: { status: 200; body: string } | { status: 404 } | { status: 503 };
${code}`;
  const host: ts.LanguageServiceHost = {
    getScriptFileNames: () => [file],
    getScriptVersion: (name) => (name === file ? text : '1'),
    getScriptSnapshot: (name) => {
      const content = name === file ? text : ts.sys.readFile(name);
      return content === undefined ? undefined : ts.ScriptSnapshot.fromString(content);
    },
    getCurrentDirectory: () => project,
    getCompilationSettings: () => ({
      strict: true,
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.NodeNext,
      lib: ['lib.es2022.d.ts', 'lib.dom.d.ts'],
      types: [],
    }),
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: (path) => ts.sys.fileExists(path),
    readFile: (path) => ts.sys.readFile(path),
  };
  const service = ts.createLanguageService(host, registry);
  const { entries = [] } = service.getCompletionsAtPosition(file, text.indexOf(cursor), {}) ?? {};
  return entries.map(({ name }) => name.replaceAll('"', ''));
}

const registry = ts.createDocumentRegistry();
const codes = statusRecords.map(({ code }) => String(code));
const errorCodes = codes.filter((code) => code >= '400');
const classes = ['clientError', 'informational', 'redirection', 'serverError', 'success'];

describe('completion', () => {
  it.each([
    ['createHttpError', `kit.createHttpError(${cursor})`, errorCodes],
    ['HttpError', `new kit.HttpError(${cursor})`, errorCodes],
    ['httpAssert', `kit.httpAssert(error, ${cursor})`, errorCodes],
    ['orThrow', `kit.orThrow(error, ${cursor})`, errorCodes],
    ['isHttpError', `kit.isHttpError(error, ${cursor})`, errorCodes],
    ['hasStatus', `kit.hasStatus(response, ${cursor})`, codes],
    ['reasonPhrase', `kit.reasonPhrase(${cursor})`, codes],
    ['statusClass', `kit.statusClass(${cursor})`, codes],
  ])('offers the codes of the registry before all else: %s', (_, code, expected) => {
    expect(offeredAt(code).slice(0, expected.length)).toEqual(expected);
  });

  it('offers names before codes, and no unregistered code', () => {
    expect(offeredAt(`kit.matchStatus(response, { ${cursor} });`)).toEqual(['_', ...classes, ...codes]);
    expect(
      offeredAt(`kit.matchStatus(response, { 404: () => 1, success: (answer) => answer.ok, ${cursor} });`),
    ).toEqual(['_', ...classes.filter((name) => name !== 'success'), ...codes.filter((code) => code !== '404')]);
  });

  it('offers only the codes of a union', () => {
    expect(offeredAt(`kit.matchStatus(answer, { ${cursor} });`)).toEqual(['_', ...classes, '200', '404', '503']);
  });
});
