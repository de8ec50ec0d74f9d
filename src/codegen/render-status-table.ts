import type { StatusClassRecord } from '../registry/status-class.js';
import type { StatusRecord } from '../registry/status-record.js';
import { specLabel, specUrl } from '../registry/spec.js';
import { errorClassName } from './error-class-name.js';

/** The Markdown tables of all codes, one section per class. */
export function renderStatusTable(records: readonly StatusRecord[], classes: readonly StatusClassRecord[]): string {
  return classes
    .map(({ title, from, to }) => {
      const rows = records.filter(({ code }) => code >= from && code <= to);
      return `### ${from / 100}xx ${title}\n\n${from < 400 ? renderRows(rows) : renderErrorRows(rows)}`;
    })
    .join('\n');
}

function renderRows(records: readonly StatusRecord[]): string {
  const rows = records.map((record) => `${statusCells(record)} |\n`);
  return `| Code | Constant | Phrase | Defined in |\n| --- | --- | --- | --- |\n${rows.join('')}`;
}

function renderErrorRows(records: readonly StatusRecord[]): string {
  const rows = records.map((record) => `${statusCells(record)} | \`${errorClassName(record.name)}\` |\n`);
  return `| Code | Constant | Phrase | Defined in | Error class |\n| --- | --- | --- | --- | --- |\n${rows.join('')}`;
}

function statusCells({ code, name, phrase, spec, state }: StatusRecord): string {
  const note = state === undefined ? '' : ` (${state})`;
  return `| ${code} | \`${name}\` | ${phrase}${note} | [${specLabel(spec)}](${specUrl(spec)})`;
}
