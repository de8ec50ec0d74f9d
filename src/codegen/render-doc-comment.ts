import type { StatusRecord } from '../registry/status-record.js';
import { specLabel, specUrl } from '../registry/spec.js';

/** Makes a doc comment of some lines. An empty line separates paragraphs. */
export function renderDocComment(lines: readonly string[], indent = ''): string {
  const body = lines.map((line) => `${indent} *${line === '' ? '' : ` ${line}`}\n`);
  return `${indent}/**\n${body.join('')}${indent} */\n`;
}

/** What an editor shows for a code: the code and its phrase, one sentence, the section that defines it. */
export function statusDocLines(record: StatusRecord): string[] {
  const lines = [
    `\`${record.code} ${record.phrase}\``,
    '',
    record.summary,
    '',
    `@see {@link ${specUrl(record.spec)} | ${specLabel(record.spec)}}`,
  ];
  if (record.state === 'temporary') lines.push('@experimental');
  if (record.deprecated !== undefined) lines.push(`@deprecated ${record.deprecated}`);
  return lines;
}
