import { nameKey } from '../status/name-key.js';
import type { StatusRecord } from '../registry/status-record.js';
import { banner } from './render-banner.js';
import { renderDocComment } from './render-doc-comment.js';
import { quote } from './render-literal.js';

/** The reason phrases by code, and the former phrases and names of codes. */
export function renderPhrases(records: readonly StatusRecord[]): string {
  const types = records.map(({ code, phrase }) => `  ${code}: ${quote(phrase)};\n`);
  const parts = records.map(({ code, phrase }, index) =>
    records[index - 1]?.code === code - 1 ? phrase : `${code}${phrase}`,
  );
  const former = records.flatMap(({ code, formerPhrases, formerNames }) =>
    [...new Set([...(formerPhrases ?? []), ...(formerNames ?? [])].map(nameKey))].map((key) => `${key}${code}`),
  );
  return `${banner}
import { phrasesFrom } from '../status/phrases-from.js';

${renderDocComment(['The type of `reasonPhrases`.'])}export type ReasonPhrases = Readonly<{
${types.join('')}}>;

${renderDocComment(['The reason phrase of every registered code.'])}export const reasonPhrases: ReasonPhrases = /* @__PURE__ */ phrasesFrom(
  ${quote(parts.join('|'))},
) as ReasonPhrases;

${renderDocComment([
  'Former phrases and names that some software still uses for a code: each in the form of `nameKey`, with its code.',
])}export const formerNameKeys =
  ${quote(former.join('|'))};
`;
}
