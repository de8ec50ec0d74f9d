import type { ErrorOptions, StatusRecord } from '../registry/status-record.js';
import { specLabel, specUrl } from '../registry/spec.js';
import { errorClassName } from './error-class-name.js';
import { banner } from './render-banner.js';
import { renderDocComment } from './render-doc-comment.js';
import { quote } from './render-literal.js';

/** The type of the options of a class that takes some of its own: `allow` is `AllowOptions`. */
const optionsType = ([first]: ErrorOptions): string => `${first.charAt(0).toUpperCase()}${first.slice(1)}Options`;

/** What turns these options into fields, in `errors/field-options.ts`: `allow` is `allowWriters`. */
const writersOf = ([first]: ErrorOptions): string => `${first}Writers`;

/** The lists of options that classes take beside the common ones, each with its codes. */
function listsOfOptions(records: readonly StatusRecord[]): { options: ErrorOptions; codes: number[] }[] {
  const lists = new Map<string, { options: ErrorOptions; codes: number[] }>();
  for (const { code, errorOptions: options } of records) {
    if (!options) continue;
    const list = lists.get(options.join()) ?? { options, codes: [] };
    lists.set(options.join(), { options, codes: [...list.codes, code] });
  }
  return [...lists.values()];
}

/** One class per registered 4xx and 5xx code, and the table from code to class. */
export function renderErrors(records: readonly StatusRecord[]): string {
  const errors = records.filter(({ code }) => code >= 400);
  const lists = listsOfOptions(errors);
  return [
    banner,
    renderImports(lists.map(({ options }) => options)),
    ...lists.map(({ options, codes }) => renderOptions(options, codes)),
    ...errors.map(renderClass),
    renderTable(errors),
  ].join('\n');
}

/** The names of all options that some class writes into a field: on an error of another code they are a mistake. */
export function renderFieldOptionNames(records: readonly StatusRecord[]): string {
  const names = [...new Set(records.flatMap(({ errorOptions = [] }) => errorOptions))].sort();
  const doc = [
    'The names of the options that some code writes into a field; on an error of another code they are a mistake.',
  ];
  return `${banner}\n${renderDocComment(doc)}export const fieldOptionNames: readonly string[] = [\n${names.map((name) => `  ${quote(name)},\n`).join('')}];\n`;
}

/** The table from the codes that have options of their own to what turns those into fields. */
export function renderFieldWriters(records: readonly StatusRecord[]): string {
  const writers = listsOfOptions(records)
    .map(({ options }) => writersOf(options))
    .sort();
  const entries = records.flatMap(({ code, errorOptions }) =>
    errorOptions ? [`  ${code}: ${writersOf(errorOptions)},\n`] : [],
  );
  return `${banner}
import {\n${writers.map((name) => `  ${name},\n`).join('')}  type FieldWriters,
} from '../errors/field-options.js';

${renderDocComment(['How the options of each code that has some become fields.'])}export const fieldWriters: Readonly<Record<number, FieldWriters>> = {
${entries.join('')}};
`;
}

function renderImports(lists: readonly ErrorOptions[]): string {
  const writers = lists.map((options) => `  ${writersOf(options)},\n`).sort();
  return `import { CodeError as HttpError } from '../errors/code-error.js';
import { keep, textOr, withCause } from '../errors/error-content.js';
import type { HttpErrorOptions } from '../errors/error-options.js';
import {\n${writers.join('')}  type FieldOptions,\n} from '../errors/field-options.js';
`;
}

function renderOptions(options: ErrorOptions, codes: readonly number[]): string {
  const of = codes.length === 1 ? `${codes[0]}` : `${codes.slice(0, -1).join(', ')} and ${codes.at(-1)}`;
  const names = options.map(quote).join(' | ');
  return `${renderDocComment([`Options of ${of}.`])}export interface ${optionsType(options)} extends HttpErrorOptions, Pick<FieldOptions, ${names}> {}\n`;
}

function renderClass(record: StatusRecord): string {
  const { code, phrase, name, errorOptions } = record;
  const className = errorClassName(name);
  const type = errorOptions ? optionsType(errorOptions) : 'HttpErrorOptions';
  const last = errorOptions ? `, ${writersOf(errorOptions)}` : '';
  const doc = [
    `\`${code} ${phrase}\`, to be thrown.`,
    '',
    record.summary,
    '',
    `@see {@link ${specUrl(record.spec)} | ${specLabel(record.spec)}}`,
    ...(record.deprecated === undefined ? [] : [`@deprecated ${record.deprecated}`]),
  ];
  return `${renderDocComment(doc)}export class ${className} extends HttpError<${code}> {
  /** @internal */
  override readonly status = ${code} as const;
  constructor(message?: string, options?: ${type}) {
    super(textOr(message, ${quote(phrase)}), withCause(options));
    keep(this, message, options${last});
  }
  static override get name(): string {
    return '${className}';
  }
  /** @internal */
  static get _phrase(): string {
    return ${quote(phrase)};
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
