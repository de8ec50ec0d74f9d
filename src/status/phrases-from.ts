/**
 * A table of phrases by code, from a text that is a quarter smaller than the table: phrases in the order of their codes, those after a gap
 * behind their code. It has no prototype: somebody may have given all objects a phrase.
 */
export function phrasesFrom(text: string): Readonly<Record<number, string>> {
  const table = { __proto__: null } as unknown as Record<number, string>;
  let code = 0;
  for (const part of text.split('|')) {
    const given = Number(part.slice(0, 3));
    code = given || code + 1;
    table[code] = given ? part.slice(3) : part;
  }
  return table;
}
