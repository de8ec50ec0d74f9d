/**
 * Makes a table of phrases by code from a text, which is a quarter smaller than the table. The text has the phrases in
 * the order of their codes; a phrase after a gap starts with its code. The table has no prototype, because someone may
 * have added a phrase to `Object.prototype`.
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
