/** The words of a text in lower case. `I'm a teapot`, `IM_A_TEAPOT` and `imATeapot` give the same words. */
export function toWords(text: string): string[] {
  return (
    text
      .replace(/([a-z])([A-Z])/g, '$1 $2')
      .normalize('NFKD')
      .toLowerCase()
      .replace(/[\u0300-\u036f'’]/g, '')
      .replace(/http\/(?=\d)/g, 'http')
      .match(/[a-z0-9]+/g) ?? []
  );
}

/** The stem that the forms of a word share: `throttle`, `throttled` and `throttling` give `throttl`. */
export function toStem(word: string): string {
  return word.length < 5 ? word.replace(/s$/, '') : word.replace(/(?:ions?|ings?|ed|es|e|s)$/, '');
}

/** How well a word of a query matches a word of a document, from 0 to 1. */
export function likeness(asked: string, word: string): number {
  if (asked === word) return 1;
  if (toStem(asked) === toStem(word)) return 0.9;
  if (asked.length > 1 && word.startsWith(asked)) return 0.4 + (0.4 * asked.length) / word.length;
  return word.length > 3 && asked.startsWith(word) && asked.length - word.length < 4 ? 0.5 : 0;
}

/** How well a mistyped word matches a word of a document: one letter of four, or two of eight, may be wrong. */
export function likenessIfMistyped(asked: string, word: string): number {
  const limit = asked.length < 4 ? 0 : asked.length < 8 ? 1 : 2;
  if (Math.abs(asked.length - word.length) > limit) return 0;
  const distance = editDistance(asked, word);
  return distance > limit ? 0 : 0.7 - 0.2 * distance;
}

/** How many letters to add, drop, change, or swap with their neighbor (optimal string alignment). */
function editDistance(from: string, to: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let row = 1; row <= from.length; row++) {
    const current = [row];
    for (let column = 1; column <= to.length; column++) {
      const same = from[row - 1] === to[column - 1];
      const swapped = row > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      current[column] = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
        swapped ? (beforeLast[column - 2] ?? 0) + 1 : Infinity,
      );
    }
    beforeLast = last;
    last = current;
  }
  return last[to.length] ?? 0;
}
