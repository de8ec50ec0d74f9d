import type { StatusRecord } from '../registry/status-record.js';
import { banner } from './render-banner.js';
import { renderDocComment, statusDocLines } from './render-doc-comment.js';

/**
 * One constant per code, then the deprecated aliases. The file has nothing else, because bundlers inline a constant
 * only if everything before it is such a constant.
 */
export function renderConstants(records: readonly StatusRecord[]): string {
  return `${banner}
/**
 * One constant per HTTP status code.
 *
 * @module
 */
${records.map(renderConstant).join('')}${records.flatMap(renderAliases).join('')}`;
}

function renderConstant(record: StatusRecord): string {
  return `\n${renderDocComment(statusDocLines(record))}export const ${record.name} = ${record.code} as const;\n`;
}

function renderAliases(record: StatusRecord): string[] {
  return (record.formerNames ?? []).map((alias) => {
    const lines = [
      `\`${record.code} ${record.phrase}\`, under a name from an earlier specification or another library.`,
      '',
      `@deprecated Use {@link ${record.name}}.`,
    ];
    return `\n${renderDocComment(lines)}export const ${alias} = ${record.code} as const;\n`;
  });
}
