import type { StatusRecord } from '../registry/status-record.js';
import { specLabel, specUrl } from '../registry/spec.js';
import { errorClassName } from './error-class-name.js';
import { banner } from './render-banner.js';
import { renderDocComment } from './render-doc-comment.js';
import { quote } from './render-literal.js';

interface FieldOption {
  /** The type of the options of the class. */
  readonly type: string;
  /** The name of what turns the options into fields. */
  readonly writers: string;
}

const retryAfter: FieldOption = { type: 'RetryAfterOptions', writers: 'retryAfterField' };

/** What single codes take beside the common options. */
const fieldOptions: Readonly<Record<number, FieldOption>> = {
  401: { type: 'ChallengeOptions', writers: 'wwwAuthenticateField' },
  405: { type: 'AllowOptions', writers: 'allowField' },
  407: { type: 'ChallengeOptions', writers: 'proxyAuthenticateField' },
  413: retryAfter,
  415: { type: 'AcceptOptions', writers: 'acceptFields' },
  416: { type: 'SizeOptions', writers: 'contentRangeField' },
  426: { type: 'UpgradeOptions', writers: 'upgradeField' },
  429: retryAfter,
  451: { type: 'BlockedByOptions', writers: 'blockedByField' },
  503: retryAfter,
};

/** One class per registered 4xx and 5xx code, and the table from code to class. */
export function renderErrors(records: readonly StatusRecord[]): string {
  const errors = records.filter(({ code }) => code >= 400);
  return [banner, renderImports(), ...errors.map(renderClass), renderTable(errors)].join('\n');
}

/** The table from the codes that have options of their own to what turns those into fields. */
export function renderFieldWriters(): string {
  const writers = [...new Set(Object.values(fieldOptions).map(({ writers }) => writers))].sort();
  const entries = Object.entries(fieldOptions).map(([code, { writers }]) => `  ${code}: ${writers},\n`);
  return `${banner}
import {\n${writers.map((name) => `  ${name},\n`).join('')}  type FieldWriters,
} from '../errors/field-options.js';

${renderDocComment(['How the options of each code that has some become fields.'])}export const fieldWriters: Readonly<Record<number, FieldWriters>> = {
${entries.join('')}};
`;
}

function renderImports(): string {
  const options = Object.values(fieldOptions);
  const types = options.map(({ type }) => `  type ${type},\n`);
  const writers = options.map(({ writers }) => `  ${writers},\n`);
  const names = [...new Set([...types, ...writers])].sort();
  return `import { CodeError as HttpError } from '../errors/bare-http-error.js';
import { keep, textOr, withCause } from '../errors/error-content.js';
import type { HttpErrorOptions } from '../errors/error-options.js';
import {\n${names.join('')}} from '../errors/field-options.js';
`;
}

function renderClass(record: StatusRecord): string {
  const { code, phrase, name } = record;
  const className = errorClassName(name);
  const { type, writers } = fieldOptions[code] ?? { type: 'HttpErrorOptions' };
  const last = writers === undefined ? '' : `, ${writers}`;
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
