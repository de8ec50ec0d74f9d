import type { StatusClassRecord } from '../registry/status-class.js';
import type { StatusRecord } from '../registry/status-record.js';
import { banner } from './render-banner.js';
import { renderDocComment, statusDocLines } from './render-doc-comment.js';

interface Group {
  /** The part of the name before `Status` and `Range`: `ClientError`. */
  readonly name: string;
  readonly title: string;
  readonly from: number;
  readonly to: number;
}

/** The enum-like objects with their types, the tuple of all codes, and the ranges. */
export function renderHttpStatus(records: readonly StatusRecord[], classes: readonly StatusClassRecord[]): string {
  const groups = statusGroups(classes);
  return [
    banner,
    renderObject('HttpStatus', 'Every registered status code by its name.', records),
    ...groups.map((group) => renderObject(`${group.name}Status`, ...registeredIn(group, records))),
    renderTuple(records),
    ...groups.map(renderRange),
    renderStatusRange(classes),
  ].join('\n');
}

/** The five classes, and the two of errors together. */
function statusGroups(classes: readonly StatusClassRecord[]): Group[] {
  const groups = classes.map(({ name, title, from, to }) => ({
    name: name.charAt(0).toUpperCase() + name.slice(1),
    title,
    from,
    to,
  }));
  return [...groups, { name: 'Error', title: 'Client Error and Server Error', from: 400, to: 599 }];
}

function registeredIn({ title, from, to }: Group, records: readonly StatusRecord[]): [string, StatusRecord[]] {
  const doc = `The registered status codes of the class ${title} (${digits(from, to)}) by their names.`;
  return [doc, records.filter(({ code }) => code >= from && code <= to)];
}

/** The docs of the members stand in the type, so that the code itself holds no comments. */
function renderObject(name: string, doc: string, records: readonly StatusRecord[]): string {
  const types = records.map(
    (record) => `${renderDocComment(statusDocLines(record), '  ')}  readonly ${record.name}: ${record.code};\n`,
  );
  const values = records.map(({ name, code }) => `  ${name}: ${code},\n`);
  const unionDoc = `${doc.replace(/ by (its|their) names?\.$/, '')}: the union of the values of the object.`;
  return `${renderDocComment([doc])}export const ${name}: {
${types.join('')}} = {
${values.join('')}};

${renderDocComment([unionDoc])}export type ${name} = (typeof ${name})[keyof typeof ${name}];
`;
}

function renderTuple(records: readonly StatusRecord[]): string {
  const doc = 'The registered status codes in ascending order.';
  return `${renderDocComment([doc])}export const statusCodes = [
${wrap(records.map(({ code }) => `${code},`))}] as const;
`;
}

function renderRange({ name, title, from, to }: Group): string {
  const doc = `Every status code of the class ${title} (${digits(from, to)}), registered or not.`;
  const codes = Array.from({ length: to - from + 1 }, (_, index) => `| ${from + index}`);
  return `${renderDocComment([doc])}export type ${name}Range =\n${wrap(codes).trimEnd()};\n`;
}

function renderStatusRange(classes: readonly StatusClassRecord[]): string {
  const ranges = statusGroups(classes)
    .filter(({ name }) => name !== 'Error')
    .map(({ name }) => `  | ${name}Range\n`);
  return `${renderDocComment(['Every status code there can be: the integers from 100 to 599 (RFC 9110 §15).'])}export type StatusRange =
${ranges.join('').trimEnd()};
`;
}

const digits = (from: number, to: number): string =>
  to - from < 100 ? `${from / 100}xx` : `${from / 100}xx and ${(to - 99) / 100}xx`;

/** Ten to a line. */
function wrap(words: readonly string[]): string {
  const lines: string[] = [];
  for (let start = 0; start < words.length; start += 10) lines.push(`  ${words.slice(start, start + 10).join(' ')}\n`);
  return lines.join('');
}
