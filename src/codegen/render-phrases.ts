import type { StatusRecord } from '../registry/status-record.js';
import { banner } from './render-banner.js';
import { renderDocComment } from './render-doc-comment.js';
import { quote } from './render-literal.js';

/** The reason phrases by code, and the phrases and names that once stood for a code. */
export function renderPhrases(records: readonly StatusRecord[]): string {
  const phrases = records.map(({ code, phrase }) => `  ${code}: ${quote(phrase)},\n`);
  const former = records.flatMap(({ code, formerPhrases, formerNames }) =>
    [...(formerPhrases ?? []), ...(formerNames ?? [])].map((text) => `  ${quote(text)}: ${code},\n`),
  );
  return `${banner}
${renderDocComment(['The reason phrase of every registered code.'])}export const reasonPhrases = {
  __proto__: null,
${phrases.join('')}} as const;

${renderDocComment(['The phrases and names that code and servers still use for a code whose phrase is another now.'])}export const formerNames = {
${former.join('')}} as const;
`;
}
