/**
 * A text without the spaces and tabs around it, the only white space around a value (RFC 9110 §5.6.3). A regular expression
 * that looks for them at the end takes quadratic time.
 */
export function trimWhiteSpace(text: string): string {
  let start = 0;
  let end = text.length;
  while (isWhiteSpace(text, start)) start++;
  while (end > start && isWhiteSpace(text, end - 1)) end--;
  return text.slice(start, end);
}

/** Whether there is a space or a tab at a place in a text. */
export function isWhiteSpace(text: string, index: number): boolean {
  const character = text[index];
  return character === ' ' || character === '\t';
}
