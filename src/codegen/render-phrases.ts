import type { StatusRecord } from '../registry/status-record.js';
import { banner } from './render-banner.js';
import { renderDocComment } from './render-doc-comment.js';
import { quote } from './render-literal.js';

/**
 * The reason phrases by code, and the phrases and names that once stood for a code. Those of errors are a table of their own,
 * which is all that an error has to bring along.
 */
export function renderPhrases(records: readonly StatusRecord[]): string {
  const errors = records.filter(({ code }) => code >= 400);
  const others = records.filter(({ code }) => code < 400);
  const former = records.flatMap(({ code, formerPhrases, formerNames }) =>
    [...(formerPhrases ?? []), ...(formerNames ?? [])].map((text) => `  ${quote(text)}: ${code},\n`),
  );
  return `${banner}
${renderTable('errorPhrases', 'The reason phrase of every registered code of an error.', errors)}
${renderTable('otherPhrases', 'The reason phrase of every other registered code.', others)}
${renderDocComment(['The phrases and names that code and servers still use for a code whose phrase is another now.'])}export const formerNames = {
${former.join('')}} as const;
`;
}

function renderTable(name: string, doc: string, records: readonly StatusRecord[]): string {
  const rows = records.map(({ code, phrase }) => `  ${code}: ${quote(phrase)},\n`);
  return `${renderDocComment([doc])}export const ${name} = {\n${rows.join('')}} as const;\n`;
}
