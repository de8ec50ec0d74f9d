import type { StatusRecord } from '../registry/status-record.js';
import { specLabel, specUrl } from '../registry/spec.js';
import { errorClassName } from './error-class-name.js';
import { banner } from './render-banner.js';
import { renderDocComment } from './render-doc-comment.js';
import { quote } from './render-literal.js';

/** One class per registered 4xx and 5xx code, and the table from code to class. */
export function renderErrors(records: readonly StatusRecord[]): string {
  const errors = records.filter(({ code }) => code >= 400);
  return [
    banner,
    "import { HttpError, type HttpErrorOptions } from '../errors/http-error.js';\n",
    ...errors.map(renderClass),
    renderTable(errors),
  ].join('\n');
}

function renderClass(record: StatusRecord): string {
  const { code, phrase, name } = record;
  const className = errorClassName(name);
  const doc = [
    `\`${code} ${phrase}\`, to be thrown.`,
    '',
    record.summary,
    '',
    `@see {@link ${specUrl(record.spec)} | ${specLabel(record.spec)}}`,
    ...(record.deprecated === undefined ? [] : [`@deprecated ${record.deprecated}`]),
  ];
  return `${renderDocComment(doc)}export class ${className} extends HttpError<${code}> {
  declare readonly name: '${className}';
  constructor(message?: string, options?: HttpErrorOptions) {
    super(${code}, message, options, ${quote(phrase)});
  }
  static override get name(): '${className}' {
    return '${className}';
  }
}
`;
}

function renderTable(errors: readonly StatusRecord[]): string {
  const types = errors.map(({ code, name }) => `  readonly ${code}: typeof ${errorClassName(name)};\n`);
  const values = errors.map(({ code, name }) => `  ${code}: ${errorClassName(name)},\n`);
  return `${renderDocComment(['The error classes by code.'])}export interface ErrorClasses {
${types.join('')}}

${renderDocComment(['The class of every registered error code.'])}export const errorClasses: ErrorClasses = {
${values.join('')}};
`;
}
