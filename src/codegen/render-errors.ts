import type { ErrorOptions, StatusRecord } from '../registry/status-record.js';
import { specLabel, specUrl } from '../registry/spec.js';
import { errorClassName } from './error-class-name.js';
import { banner } from './render-banner.js';
import { renderDocComment } from './render-doc-comment.js';
import { quote } from './render-literal.js';

/** The name of the type for these options: `allow` gives `AllowOptions`. */
const optionsType = ([first]: ErrorOptions): string => `${first.charAt(0).toUpperCase()}${first.slice(1)}Options`;

/** The constant in `errors/field-options.ts` that writes these options as fields: `allow` gives `allowWriters`. */
const writersOf = ([first]: ErrorOptions): string => `${first}Writers`;

/** The lists of options that error classes add to the common ones, each with the codes that have it. */
function listsOfOptions(records: readonly StatusRecord[]): { options: ErrorOptions; codes: number[] }[] {
  const lists = new Map<string, { options: ErrorOptions; codes: number[] }>();
  for (const { code, errorOptions: options } of records) {
    if (!options) continue;
    const list = lists.get(options.join()) ?? { options, codes: [] };
    lists.set(options.join(), { options, codes: [...list.codes, code] });
  }
  return [...lists.values()];
}

/** One class per registered 4xx and 5xx code, and the table that maps codes to classes. */
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

/** The list of all options that become header fields. The errors use it to refuse such an option on the wrong code. */
export function renderFieldOptionNames(records: readonly StatusRecord[]): string {
  const names = [...new Set(records.flatMap(({ errorOptions = [] }) => errorOptions))].sort();
  const doc = [
    'The options that become header fields. Each works only with certain codes, and is a mistake with any other.',
  ];
  return `${banner}\n${renderDocComment(doc)}export const fieldOptionNames: readonly string[] = [\n${names.map((name) => `  ${quote(name)},\n`).join('')}];\n`;
}

/** The table that maps each code with options of its own to the functions that write them as fields. */
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

${renderDocComment(['The functions that write the options of a code as header fields, by code.'])}export const fieldWriters: Readonly<Record<number, FieldWriters>> = {
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
  const last = codes.at(-1);
  const errors = codes.length === 1 ? `${last}` : `${codes.slice(0, -1).join(', ')} or ${last}`;
  const own = options.map((option) => `\`${option}\``).join(' and ');
  const doc = `The options of a ${errors} error: ${own}, and those of every HTTP error.`;
  const names = options.map(quote).join(' | ');
  return `${renderDocComment([doc])}export interface ${optionsType(options)} extends HttpErrorOptions, Pick<FieldOptions, ${names}> {}\n`;
}

function renderClass(record: StatusRecord): string {
  const { code, phrase, name, errorOptions } = record;
  const className = errorClassName(name);
  const type = errorOptions ? optionsType(errorOptions) : 'HttpErrorOptions';
  const last = errorOptions ? `, ${writersOf(errorOptions)}` : '';
  const doc = [
    `An error with the status \`${code} ${phrase}\`.`,
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
  return `${renderDocComment(['The type of `errorClasses`: `ErrorClasses[404]` is `typeof NotFoundError`.'])}export interface ErrorClasses {
${types.join('')}}

${renderDocComment(['The error class for each registered 4xx and 5xx code: `errorClasses[404]` is `NotFoundError`.'])}export const errorClasses: ErrorClasses = {
${values.join('')}};
`;
}
