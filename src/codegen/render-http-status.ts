import type { StatusClassRecord } from '../registry/status-class.js';
import type { StatusRecord } from '../registry/status-record.js';
import { banner } from './render-banner.js';
import { renderDocComment } from './render-doc-comment.js';

interface Group {
  /** The part of the name before `Status` and `Range`, such as `ClientError`. */
  readonly name: string;
  /** What doc comments call the codes, such as `client error`; empty for all codes together. */
  readonly title: string;
  readonly from: number;
  readonly to: number;
}

/** The enum-like objects and their types, the tuple of all codes, and the range types. */
export function renderHttpStatus(records: readonly StatusRecord[], classes: readonly StatusClassRecord[]): string {
  const groups = classes.map(toGroup);
  const errors: Group = { name: 'Error', title: 'client error and server error', from: 400, to: 599 };
  const objects = groups.map((group) => renderObject(group, pickedFrom(recordsIn(group, records)), records));
  return [
    banner,
    "import type * as constants from './constants.js';\n",
    ...objects,
    renderObject(errors, typesOf(groups.slice(-2)), records),
    renderObject({ name: 'Http', title: '', from: 100, to: 599 }, typesOf(groups), records),
    renderTuple(records),
    ...groups.map(renderRange),
    renderRangeUnion(errors.name, rangeDoc(errors), groups.slice(-2)),
    renderRangeUnion('Status', 'Every possible status code: the integers from 100 to 599 (RFC 9110 §15).', groups),
  ].join('\n');
}

function toGroup({ name, title, from, to }: StatusClassRecord): Group {
  return { name: name.charAt(0).toUpperCase() + name.slice(1), title: title.toLowerCase(), from, to };
}

const recordsIn = ({ from, to }: Group, records: readonly StatusRecord[]): StatusRecord[] =>
  records.filter(({ code }) => code >= from && code <= to);

/** The members have the types of the constants, so an editor shows the doc comments of the constants on them. */
function pickedFrom(records: readonly StatusRecord[]): string {
  const names = records.map(({ name }) => `  | '${name}'\n`);
  return `Pick<\n  typeof constants,\n${names.join('')}>`;
}

/** The intersection of the object types of some classes. */
const typesOf = (groups: readonly Group[]): string => groups.map(({ name }) => `typeof ${name}Status`).join(' & ');

function renderObject(group: Group, type: string, records: readonly StatusRecord[]): string {
  const { name, title } = group;
  const codes = title === '' ? 'registered status codes' : `registered ${title} (${digits(group)}) status codes`;
  const values = recordsIn(group, records).map(({ name, code }) => `  ${name}: ${code},\n`);
  return `${renderDocComment([`All ${codes}, by name.`])}export const ${name}Status: ${type} = {
${values.join('')}};

${renderDocComment([`A union of all ${codes}.`])}export type ${name}Status = (typeof ${name}Status)[keyof typeof ${name}Status];
`;
}

function renderTuple(records: readonly StatusRecord[]): string {
  const doc = 'The registered status codes in ascending order.';
  return `${renderDocComment([doc])}export const statusCodes = [
${wrap(records.map(({ code }) => `${code},`))}] as const;
`;
}

function renderRange(group: Group): string {
  const { name, from, to } = group;
  const codes = Array.from({ length: to - from + 1 }, (_, index) => `| ${from + index}`);
  return `${renderDocComment([rangeDoc(group)])}export type ${name}Range =\n${wrap(codes).trimEnd()};\n`;
}

function renderRangeUnion(name: string, doc: string, groups: readonly Group[]): string {
  const ranges = groups.map(({ name }) => `${name}Range`);
  return `${renderDocComment([doc])}export type ${name}Range = ${ranges.join(' | ')};\n`;
}

const rangeDoc = (group: Group): string =>
  `Every ${group.title} (${digits(group)}) status code from ${group.from} to ${group.to}, registered or not.`;

const digits = ({ from, to }: Group): string =>
  to - from < 100 ? `${from / 100}xx` : `${from / 100}xx and ${(to - 99) / 100}xx`;

/** Ten to a line. */
function wrap(words: readonly string[]): string {
  const lines: string[] = [];
  for (let start = 0; start < words.length; start += 10) lines.push(`  ${words.slice(start, start + 10).join(' ')}\n`);
  return lines.join('');
}
